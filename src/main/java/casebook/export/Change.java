package casebook.export;

import java.util.Locale;

/**
 * A difference between two releases.
 *
 * @param table the table of the packages in which it is found
 * @param kind what happened
 * @param caseStudy the case; empty where it belongs to none
 * @param key what tells the row apart within its case or table
 * @param column the column that differs; empty for a whole row
 * @param before what stood there
 * @param after what stands there now
 */
record Change(String table, Kind kind, String caseStudy, String key, String column, String before, String after) {

	/** What happened to a row. */
	enum Kind {

		/** It is only in the later release. */
		ADDED,
		/** It is only in the earlier release. */
		REMOVED,
		/** It is in both, with a difference. */
		CHANGED;

		/** In words. */
		String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
