package casebook.catalog;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hands out identifiers from blocks of the database's sequence: one statement for a
 * thousand rows.
 */
final class Ids {

	private static final int BLOCK = 1000;

	private final JdbcTemplate jdbc;

	private long next;

	private long end;

	Ids(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	long next() {
		if (this.next == this.end) {
			Long start = this.jdbc.queryForObject("select nextval('catalogue_id')", Long.class);
			this.next = (start != null) ? start : 0;
			this.end = this.next + BLOCK;
		}
		return this.next++;
	}

}
