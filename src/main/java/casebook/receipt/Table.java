package casebook.receipt;

import java.util.List;

/**
 * A table to be sent as CSV; small enough to be held.
 *
 * @param name what it holds, for the name of the file
 * @param path its canonical path and query
 * @param page path and query of the page that shows the same
 * @param words what was asked, in words
 * @param marked whether a byte order mark stands in front
 * @param rows the header and the rows
 */
public record Table(String name, String path, String page, String words, boolean marked, List<List<String>> rows) {

	/** Keeps its own copy. */
	public Table {
		rows = List.copyOf(rows);
	}

	Asked asked() {
		return Asked.of(this.page, this.words, this.rows.size() - 1);
	}

}
