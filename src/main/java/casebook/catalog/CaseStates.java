package casebook.catalog;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * The rows of {@code case_study} as they stand: which cases there are, at which revision,
 * and from whom. Only the cases that a change asks about are read.
 */
final class CaseStates {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	private final Ids ids;

	private final Map<String, Optional<State>> states = new HashMap<>();

	private final List<Object[]> inserts = new ArrayList<>();

	private final List<Object[]> updates = new ArrayList<>();

	CaseStates(JdbcTemplate jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/** Reads the states of many cases with few statements, before each is asked for. */
	void load(Collection<String> slugs) {
		List<String> unknown = slugs.stream().distinct().filter((slug) -> !this.states.containsKey(slug)).toList();
		for (int i = 0; i < unknown.size(); i += BATCH) {
			List<String> batch = unknown.subList(i, Math.min(i + BATCH, unknown.size()));
			batch.forEach((slug) -> this.states.put(slug, Optional.empty()));
			new NamedParameterJdbcTemplate(this.jdbc).query(
					"""
							select c.id, c.slug, c.revision_number, c.withdrawn, r.origin, r.digest,
								(select s.digest from revision s where s.case_study_id = c.id and s.number = (select max(m.number)
									from revision m where m.case_study_id = c.id and m.origin = 'seeds')) as seeded
							from case_study c join revision r on r.case_study_id = c.id and r.number = c.revision_number
							where c.slug in (:slugs)""",
					Map.of("slugs", batch), (row) -> {
						this.states.put(row.getString("slug"),
								Optional.of(new State(row.getLong("id"), row.getInt("revision_number"),
										row.getBoolean("withdrawn"), row.getString("origin"), row.getString("digest"),
										row.getString("seeded"))));
					});
		}
	}

	private Optional<State> find(String slug) {
		load(List.of(slug));
		return this.states.getOrDefault(slug, Optional.empty());
	}

	State of(String slug) {
		return find(slug).orElseThrow(() -> new IllegalArgumentException("there is no case '" + slug + "'"));
	}

	long id(String slug) {
		return of(slug).id();
	}

	/** What to do with a case of a reviewed file. */
	Verdict compare(String slug, String digest) {
		State state = find(slug).filter((found) -> !found.withdrawn()).orElse(null);
		if (state == null) {
			return Verdict.PUBLISH;
		}
		if (digest.equals(state.digest()) || digest.equals(state.seeded())) {
			return Verdict.LEAVE;
		}
		return state.origin().equals(Authorship.SEEDS) ? Verdict.PUBLISH : Verdict.WAIT;
	}

	/** Prepares the row of a case's next revision; {@link #flush} writes it. */
	void next(CaseRecord record) {
		State last = find(record.slug()).orElse(null);
		State next = (last != null) ? last.after() : new State(this.ids.next(), 1, false, "", "", null);
		this.states.put(record.slug(), Optional.of(next));
		Narrative narrative = record.narrative();
		Object[] columns = { record.title(), record.summary(), narrative.background(), narrative.whatHappened(),
				narrative.outcome(), narrative.significance(), record.period().start(), record.period().end(),
				record.period().startYear(), record.lastYear(), next.revision(), false, record.slug(), next.id() };
		((last != null) ? this.updates : this.inserts).add(columns);
	}

	void flush() {
		this.jdbc.batchUpdate("""
				insert into case_study (title, summary, background, what_happened, outcome, significance, period_start,
					period_end, first_year, last_year, revision_number, withdrawn, slug, id)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", this.inserts);
		this.jdbc.batchUpdate("""
				update case_study set title = ?, summary = ?, background = ?, what_happened = ?, outcome = ?,
					significance = ?, period_start = ?, period_end = ?, first_year = ?, last_year = ?,
					revision_number = ?, withdrawn = ?, slug = ? where id = ?""", this.updates);
		this.jdbc.batchUpdate("delete from former_key where former_slug = ?",
				this.inserts.stream().map((row) -> new Object[] { row[row.length - 2] }).toList());
		this.inserts.clear();
		this.updates.clear();
	}

	/** Gives a case its new slug, where the old one is there and the new one is not. */
	void rename(String former, String slug) {
		Optional<State> state = find(former);
		if (state.isPresent() && find(slug).isEmpty()) {
			this.states.put(former, Optional.empty());
			this.states.put(slug, state);
			this.jdbc.update("update case_study set slug = ? where id = ?", slug, state.get().id());
		}
	}

	/**
	 * Keeps a slug of old; says whether that was new. A slug that a case bears today is
	 * nobody's former one.
	 */
	boolean keepFormer(String former, String slug) {
		long id = id(slug);
		if (find(former).isPresent() || !this.jdbc
			.queryForList("select 1 from former_key where former_slug = ? and case_study_id = ?", former, id)
			.isEmpty()) {
			return false;
		}
		this.jdbc.update("delete from former_key where former_slug = ?", former);
		this.jdbc.update("insert into former_key (former_slug, case_study_id) values (?, ?)", former, id);
		return true;
	}

	void keepWaiting(String slug, OffsetDateTime now, String document) {
		long id = id(slug);
		this.jdbc.update("delete from waiting_seed where case_study_id = ?", id);
		this.jdbc.update("insert into waiting_seed (case_study_id, received_at, document) values (?, ?, ?)", id, now,
				document);
	}

	/** Withdraws the seeded cases but some, and says which they were. */
	Set<String> withdrawSeededBut(Set<String> slugs) {
		Set<String> gone = new TreeSet<>(this.jdbc.queryForList("""
				select c.slug from case_study c
				join revision r on r.case_study_id = c.id and r.number = c.revision_number
				where not c.withdrawn and r.origin = ?""", String.class, Authorship.SEEDS));
		gone.removeAll(slugs);
		this.jdbc.batchUpdate("update case_study set withdrawn = true where slug = ?",
				gone.stream().map((slug) -> new Object[] { slug }).toList());
		gone.forEach(this.states::remove);
		return gone;
	}

	/** What to do with a case of a reviewed file. */
	enum Verdict {

		/** It is new, or newer than the one published. */
		PUBLISH,

		/** It is newer, but the case was edited in the application. */
		WAIT,

		/** It is what is published, or what was published before somebody edited it. */
		LEAVE

	}

	/**
	 * A case as it stands.
	 *
	 * @param id its identifier
	 * @param revision the number of its current revision
	 * @param withdrawn whether it is withdrawn
	 * @param origin where the current revision comes from
	 * @param digest the digest of the current revision's document
	 * @param seeded the digest of the last document that came from a reviewed file, or
	 * null
	 */
	record State(long id, int revision, boolean withdrawn, String origin, String digest, @Nullable String seeded) {

		State after() {
			return new State(this.id, this.revision + 1, false, this.origin, this.digest, this.seeded);
		}

	}

}
