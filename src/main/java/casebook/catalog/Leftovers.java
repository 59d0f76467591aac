package casebook.catalog;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of a first start that was killed before it had committed. H2 undoes such a
 * transaction when the database is opened again, but has been seen to leave rows of it
 * behind. Where no edition was ever made nothing is published, and whatever stands in the
 * tables is such a row.
 */
final class Leftovers {

	/**
	 * All tables of the catalogue but {@code edition}, each before those it refers to.
	 */
	private static final List<String> TABLES = List.of("edition_change", "coding_citation", "event_citation",
			"claim_citation", "concept_citation", "concept_illustration", "coding", "participation", "event", "claim",
			"relation", "case_question", "case_note", "key_document", "revision", "waiting_seed", "former_key",
			"case_study", "concept", "source", "actor", "code", "facet", "editorial");

	private Leftovers() {
	}

	/** Clears the tables, unless something was published. */
	static void clear(JdbcTemplate jdbc) {
		Boolean published = jdbc.queryForObject("select exists (select 1 from edition)", Boolean.class);
		if (!Boolean.TRUE.equals(published)) {
			TABLES.forEach((table) -> jdbc.update("delete from " + table));
		}
	}

}
