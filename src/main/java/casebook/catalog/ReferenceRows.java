package casebook.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes vocabulary, actors, sources, concepts and texts: only what differs from what the
 * database holds.
 */
final class ReferenceRows {

	private final JdbcTemplate jdbc;

	private final CatalogueWriter.Changes changes;

	private final VocabularyRows vocabularyRows;

	private final DocumentTable sources;

	private final DocumentTable actors;

	private final DocumentTable concepts;

	private @Nullable Vocabulary vocabulary;

	private Set<String> unlistedSources = Set.of();

	private Set<String> unlistedActors = Set.of();

	ReferenceRows(JdbcTemplate jdbc, CatalogueWriter.Changes changes) {
		this.jdbc = jdbc;
		this.changes = changes;
		this.vocabularyRows = new VocabularyRows(jdbc);
		this.sources = new DocumentTable(jdbc, "source", "source_id", "csl_type", "kind", "title");
		this.actors = new DocumentTable(jdbc, "actor", "actor_key", "kind", "name");
		this.concepts = new DocumentTable(jdbc, "concept", "slug", "term", "definition", "status");
	}

	Optional<String> text(String kind) {
		return Optional.ofNullable(texts().get(kind));
	}

	void text(String kind, String document) {
		if (document.equals(texts().get(kind))) {
			return;
		}
		this.jdbc.update("delete from editorial where kind = ?", kind);
		this.jdbc.update("insert into editorial (kind, document) values (?, ?)", kind, document);
		this.changes.add("text", kind, document);
	}

	void editorials(Collection<Editorial> editorials) {
		Map<String, String> gone = texts();
		gone.keySet().removeAll(List.of(CatalogueWriter.COLLECTION, CatalogueWriter.VOCABULARY));
		for (Editorial editorial : editorials) {
			text(editorial.kind(), editorial.document());
			gone.remove(editorial.kind());
		}
		gone.keySet().forEach((kind) -> {
			this.jdbc.update("delete from editorial where kind = ?", kind);
			this.changes.add("no text", kind, "");
		});
	}

	/**
	 * Writes the rows of the vocabulary now; its document follows in {@link #sweep}, when
	 * it is known what is in use.
	 */
	void vocabulary(Vocabulary next) {
		this.vocabularyRows.write(next);
		this.vocabulary = next;
	}

	void sources(Collection<Source> all) {
		this.unlistedSources = note("source",
				this.sources.write(all.stream()
					.map((source) -> row(source.key(), source, source.type(), source.kind(), source.title()))
					.toList()));
	}

	void actors(Collection<Actor> all) {
		this.unlistedActors = note("actor", this.actors
			.write(all.stream().map((actor) -> row(actor.key(), actor, actor.kind().name(), actor.name())).toList()));
	}

	void concepts(Collection<Concept> all) {
		DocumentTable.Difference difference = this.concepts.write(all.stream()
			.map((concept) -> row(concept.slug(), concept, concept.term(), concept.definition(), concept.status()))
			.toList());
		difference.changed().forEach((row) -> ground(Documents.read(row.document(), Concept.class)));
		note("no concept", this.concepts.deleteUnused(note("concept", difference)));
	}

	/** Deletes what is no longer listed and not in use any more; retires what is. */
	void sweep() {
		note("no source",
				this.sources.deleteUnused(this.unlistedSources, "coding_citation.source_id", "event_citation.source_id",
						"claim_citation.source_id", "concept_citation.source_id", "key_document.source_id"));
		note("no actor", this.actors.deleteUnused(this.unlistedActors, "participation.actor_key"));
		if (this.vocabulary != null) {
			Vocabulary next = this.vocabulary;
			Vocabulary held = text(CatalogueWriter.VOCABULARY)
				.map((document) -> Documents.read(document, Vocabulary.class))
				.orElse(next);
			text(CatalogueWriter.VOCABULARY, Documents.write(this.vocabularyRows.retire(held, next)));
		}
	}

	private void ground(Concept concept) {
		this.jdbc.update("delete from concept_citation where concept_slug = ?", concept.slug());
		this.jdbc.update("delete from concept_illustration where concept_slug = ?", concept.slug());
		List<Object[]> citations = new ArrayList<>();
		for (Citation citation : concept.sources()) {
			citations.add(new Object[] { concept.slug(), citations.size(), citation.source(), citation.locator() });
		}
		this.jdbc.batchUpdate(
				"insert into concept_citation (concept_slug, position, source_id, locator) values (?, ?, ?, ?)",
				citations);
		List<Object[]> illustrations = new ArrayList<>();
		for (String slug : concept.illustratedBy()) {
			illustrations.add(new Object[] { concept.slug(), illustrations.size(), slug });
		}
		this.jdbc.batchUpdate("""
				insert into concept_illustration (concept_slug, position, case_study_id)
				select cast(? as varchar), cast(? as integer), id from case_study where slug = ?""", illustrations);
	}

	private Set<String> note(String kind, DocumentTable.Difference difference) {
		difference.changed().forEach((row) -> this.changes.add(kind, row.key(), row.document()));
		return difference.gone();
	}

	private void note(String kind, List<String> keys) {
		keys.forEach((key) -> this.changes.add(kind, key, ""));
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		this.jdbc.queryForList("select kind, document from editorial order by kind")
			.forEach((row) -> texts.put((String) row.get("kind"), (String) row.get("document")));
		return texts;
	}

	private static DocumentTable.Row row(String key, Object record, @Nullable Object... columns) {
		return new DocumentTable.Row(key, Arrays.asList(columns), Documents.write(record));
	}

}
