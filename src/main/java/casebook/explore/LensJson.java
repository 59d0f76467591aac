package casebook.explore;

import casebook.receipt.EditionJson;
import casebook.receipt.Receipt;
import casebook.search.Selection;
import casebook.search.Snapshot;

/**
 * What every JSON form of a lens says first: which selection of which edition it shows.
 *
 * @param query the canonical query string of the selection
 * @param description the selection in words
 * @param edition the edition
 * @param total how many cases are selected
 * @param receipt what was asked of the lens, of which edition and how to cite it
 */
record LensJson(String query, String description, EditionJson edition, int total, Receipt receipt) {

	static LensJson of(Snapshot snapshot, Selection selection, Receipt receipt) {
		return new LensJson(selection.query().toQueryString(), selection.sentence(), EditionJson.of(snapshot.edition()),
				selection.total(), receipt);
	}

}
