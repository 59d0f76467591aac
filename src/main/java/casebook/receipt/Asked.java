package casebook.receipt;

import casebook.search.CaseQuery;
import casebook.search.Selection;

/**
 * What a file was made for: the question, and how many rows answer it.
 *
 * @param page path and query of the page that shows the same
 * @param query the question in its canonical spelling
 * @param words the question in words
 * @param rows how many rows the file has
 */
public record Asked(String page, String query, String words, int rows) {

	/** A selection, with a row for each case. */
	public static Asked of(Selection selection) {
		CaseQuery query = selection.query().whole();
		return new Asked(query.href("/cases"), query.toQueryString(), selection.sentence(), selection.total());
	}

	/**
	 * What a page shows.
	 * @param page path and query of the page
	 * @param words what it shows
	 * @param rows how many rows the file has
	 */
	public static Asked of(String page, String words, int rows) {
		return new Asked(page, page.substring(page.indexOf('?') + 1), words, rows);
	}

}
