package casebook.export;

import java.util.function.UnaryOperator;

import casebook.receipt.Download;
import casebook.receipt.Receipt;
import casebook.search.Selection;
import casebook.search.Snapshot;
import jakarta.servlet.http.HttpServletResponse;

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

	/**
	 * Sets the headers of a file that holds it.
	 * @param response where to
	 * @param contentType the media type, with its character set where it has one
	 * @param extension the ending of its name, without a dot
	 */
	void headers(HttpServletResponse response, String contentType, String extension) {
		headers(response, contentType, extension, this.selection.query().whole().href("/cases." + extension));
	}

	/** The same for a file whose canonical path and query say more. */
	void headers(HttpServletResponse response, String contentType, String extension, String path) {
		int total = this.selection.total();
		new Download(contentType, total + ((total == 1) ? "-case" : "-cases"), extension, path, this.address)
			.headers(response, this.snapshot, this.receipt);
	}

	/** Whether it is everything there is. */
	boolean isWhole() {
		return this.selection.total() == this.snapshot.lines().size();
	}

}
