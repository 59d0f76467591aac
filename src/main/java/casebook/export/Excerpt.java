package casebook.export;

import java.util.function.UnaryOperator;

import casebook.search.Selection;
import casebook.search.Snapshot;

/**
 * What a file is made from: a selection of one edition, with its receipt.
 *
 * @param snapshot the edition
 * @param selection the selection
 * @param receipt what the file says of itself
 * @param address makes the address of a path on this site
 */
record Excerpt(Snapshot snapshot, Selection selection, Receipt receipt, UnaryOperator<String> address) {

	/** The address of this selection in a form, by the ending of its name. */
	String file(String extension) {
		return this.address.apply(this.selection.query().whole().href("/cases." + extension));
	}

	/** Whether it is everything there is. */
	boolean isWhole() {
		return this.selection.total() == this.snapshot.lines().size();
	}

}
