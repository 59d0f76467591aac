package casebook.catalog;

import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The one writer of the catalogue. It writes rows, revisions and the edition over a
 * connection that it is given and inside the transaction that is open there; who opened
 * that commits it. What has not changed is not touched. Seeding and publishing both come
 * through here.
 * <p>
 * The order matters: vocabulary, sources and actors before cases, cases before concepts,
 * {@link #finish} last.
 */
public final class CatalogueWriter {

	static final String COLLECTION = "collection";

	static final String VOCABULARY = "vocabulary";

	static final String CASE = "case";

	static final String WITHDRAWN = "withdrawn";

	static final String RENAMED = "renamed";

	private final JdbcTemplate jdbc;

	private final Instant now;

	private final Changes changes = new Changes();

	private final ReferenceRows references;

	private final CaseRows rows;

	private final CaseStates states;

	private final Map<String, String> renamed = new TreeMap<>();

	/**
	 * Opens a change.
	 * @param connection where to write, with a transaction open
	 * @param now the moment that revisions and the edition bear
	 */
	public CatalogueWriter(Connection connection, Instant now) {
		this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		this.now = now.truncatedTo(ChronoUnit.MILLIS);
		this.references = new ReferenceRows(this.jdbc, this.changes);
		Ids ids = new Ids(this.jdbc);
		this.states = new CaseStates(this.jdbc, ids);
		this.rows = new CaseRows(this.jdbc, ids);
	}

	/**
	 * Refuses a database that holds another collection. One that holds none is welcome.
	 * @param connection a connection to a database with the tables of the catalogue
	 * @param collection the collection that is to be served from it
	 * @throws OtherCollection if it holds another
	 */
	public static void refuseOther(Connection connection, casebook.catalog.Collection collection) {
		JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		refuseOther(new ReferenceRows(jdbc, new Changes()), collection);
	}

	/**
	 * Writes what the collection says of itself.
	 * @throws OtherCollection if the database holds another collection
	 */
	public void collection(casebook.catalog.Collection collection) {
		refuseOther(this.references, collection);
		this.references.text(COLLECTION, Documents.write(collection));
	}

	private static void refuseOther(ReferenceRows references, casebook.catalog.Collection collection) {
		references.text(COLLECTION)
			.map((document) -> Documents.read(document, casebook.catalog.Collection.class))
			.filter((held) -> !held.id().equals(collection.id()))
			.ifPresent((held) -> {
				throw new OtherCollection(held.id(), collection.id());
			});
	}

	/**
	 * Writes the vocabulary. What it no longer has is retired while cases use it, and
	 * gone when none does.
	 */
	public void vocabulary(Vocabulary vocabulary) {
		this.references.vocabulary(vocabulary);
	}

	/** Writes all sources; others go, unless something that stays still cites them. */
	public void sources(Collection<Source> sources) {
		this.references.sources(sources);
	}

	/** Writes all actors; others go, unless a case that stays still names them. */
	public void actors(Collection<Actor> actors) {
		this.references.actors(actors);
	}

	/** Writes all editorial texts; others go. */
	public void editorials(Collection<Editorial> editorials) {
		this.references.editorials(editorials);
	}

	/**
	 * Writes all concepts; others go. The cases that illustrate them must have been
	 * written.
	 */
	public void concepts(Collection<Concept> concepts) {
		this.references.concepts(concepts);
	}

	/**
	 * Gives a case another slug, where there is one under the old slug and none under the
	 * new. Call it before the case is written; the old slug is kept as a former key when
	 * the change ends.
	 */
	public void rename(String former, String slug) {
		this.states.rename(former, slug);
		this.renamed.put(former, slug);
	}

	/**
	 * Publishes cases from reviewed files. A case whose record is the same as its current
	 * revision is left as it is; one that was edited in the application since is left
	 * alone too, and the newer file waits for a curator.
	 * @param records the cases; relations among them may point anywhere
	 * @param reason why, for the revision
	 */
	public void seed(Collection<CaseRecord> records, String reason) {
		this.states.load(records.stream().map(CaseRecord::slug).toList());
		Map<String, CaseRecord> changed = new TreeMap<>();
		for (CaseRecord record : records) {
			String document = Documents.write(record);
			switch (this.states.compare(record.slug(), Digest.of(document))) {
				case PUBLISH -> changed.put(record.slug(), record);
				case WAIT -> this.states.keepWaiting(record.slug(), this.now.atOffset(ZoneOffset.UTC), document);
				case LEAVE -> {
				}
			}
		}
		publish(changed.values(), new Authorship("seeds", reason, Authorship.SEEDS));
	}

	/**
	 * Publishes cases.
	 * @param records the cases, each the next revision
	 * @param authorship who does it, and why
	 */
	public void publish(Collection<CaseRecord> records, Authorship authorship) {
		this.states.load(records.stream()
			.flatMap((record) -> Stream.concat(Stream.of(record.slug()), record.relations().stream().map(Relation::to)))
			.toList());
		records.forEach(this.states::next);
		this.states.flush();
		for (CaseRecord record : records) {
			CaseStates.State state = this.states.of(record.slug());
			String document = Documents.write(record);
			this.rows.replace(state.id(), record);
			this.rows.revision(new CaseRows.NewRevision(state.id(), state.revision(), this.now, authorship, document));
			this.changes.add(CASE, record.slug(), document);
		}
		this.rows.flush(this.states::id);
	}

	/**
	 * Withdraws the seeded cases that the reviewed files no longer have; their slugs
	 * answer "gone" from now on.
	 */
	public void withdrawSeededBut(Set<String> slugs) {
		this.states.withdrawSeededBut(slugs).forEach((slug) -> this.changes.add(WITHDRAWN, slug, ""));
	}

	/**
	 * Ends the change: clears away what nothing uses any more and appends the edition.
	 * @param reason why the catalogue changed
	 * @return the new edition; empty if nothing changed
	 */
	public Optional<Edition> finish(String reason) {
		this.references.sweep();
		this.renamed.forEach((former, slug) -> {
			if (this.states.keepFormer(former, slug)) {
				this.changes.add(RENAMED, former, slug);
			}
		});
		if (this.changes.isEmpty()) {
			return Optional.empty();
		}
		Edition last = this.jdbc
			.query("select number, fingerprint, made_at from edition order by number desc limit 1",
					(row, index) -> new Edition(row.getLong(1), row.getString(2), this.now))
			.stream()
			.findFirst()
			.orElse(new Edition(0, "", this.now));
		Edition next = new Edition(last.number() + 1, this.changes.fingerprint(last.fingerprint(), this.now), this.now);
		this.jdbc.update("insert into edition (number, fingerprint, made_at, reason) values (?, ?, ?, ?)",
				next.number(), next.fingerprint(), this.now.atOffset(ZoneOffset.UTC), reason);
		if (next.number() > 1) {
			this.jdbc.batchUpdate("insert into edition_change (edition_number, kind, entry_key) values (?, ?, ?)",
					this.changes.keys(next.number()));
		}
		return Optional.of(next);
	}

	/** What changed, in order, as the fingerprint sees it. */
	static final class Changes {

		private final List<Entry> entries = new ArrayList<>();

		void add(String kind, String key, String content) {
			this.entries.add(new Entry(kind, key, Digest.of(content)));
		}

		boolean isEmpty() {
			return this.entries.isEmpty();
		}

		String fingerprint(String previous, Instant when) {
			return Digest.of(this.entries.stream()
				.map((entry) -> entry.kind() + " " + entry.key() + " " + entry.digest())
				.sorted()
				.collect(Collectors.joining("\n", previous + "\n" + when + "\n", "")));
		}

		/** What was changed, once each, as rows of an edition. */
		List<Object[]> keys(long edition) {
			return this.entries.stream()
				.map((entry) -> List.of(edition, entry.kind(), entry.key()))
				.distinct()
				.map(List::toArray)
				.toList();
		}

		private record Entry(String kind, String key, String digest) {
		}

	}

}
