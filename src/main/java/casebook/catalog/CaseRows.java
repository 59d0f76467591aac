package casebook.catalog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Turns the parts of case records into rows, gathered by table and written in batches.
 * Relations are written last, when the cases that they point to exist.
 */
final class CaseRows {

	private static final String[] PARTS = { "coding", "participation", "event", "relation", "claim", "case_question",
			"case_note", "key_document" };

	private final JdbcTemplate jdbc;

	private final Ids ids;

	private final Map<String, List<Object[]>> batches = new LinkedHashMap<>();

	private final List<PendingRelation> relations = new ArrayList<>();

	CaseRows(JdbcTemplate jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/** Replaces all rows of a case but its own. */
	void replace(long id, CaseRecord record) {
		for (String table : PARTS) {
			add("delete from " + table + " where case_study_id = ?", id);
		}
		texts("insert into case_question (case_study_id, position, question) values (?, ?, ?)", id, record.questions());
		texts("insert into case_note (case_study_id, position, note) values (?, ?, ?)", id, record.notes());
		texts("insert into key_document (case_study_id, position, source_id) values (?, ?, ?)", id,
				record.keyDocuments());
		record.codings().forEach((dimension, codings) -> codings(id, dimension, codings));
		participations(id, record.participants());
		events(id, record.events());
		claims(id, record.claims());
		for (int i = 0; i < record.relations().size(); i++) {
			this.relations.add(new PendingRelation(id, i, record.relations().get(i)));
		}
	}

	void revision(NewRevision revision) {
		add("""
				insert into revision (case_study_id, number, made_at, made_by, reason, origin, digest, document)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", revision.caseStudyId(), revision.number(),
				revision.madeAt().atOffset(ZoneOffset.UTC), revision.authorship().who(), revision.authorship().reason(),
				revision.authorship().origin(), Digest.of(revision.document()), revision.document());
	}

	/**
	 * Writes everything gathered.
	 * @param idOf finds the identifier of a case by its slug
	 */
	void flush(ToLongFunction<String> idOf) {
		for (PendingRelation relation : this.relations) {
			add("""
					insert into relation (id, case_study_id, position, kind, to_case_study_id, note)
					values (?, ?, ?, ?, ?, ?)""", this.ids.next(), relation.from(), relation.position(),
					relation.relation().kind(), idOf.applyAsLong(relation.relation().to()), relation.relation().note());
		}
		this.batches.forEach(this.jdbc::batchUpdate);
		this.batches.clear();
		this.relations.clear();
	}

	private void texts(String sql, long id, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			add(sql, id, i, texts.get(i));
		}
	}

	private void codings(long id, String dimension, List<Coding> codings) {
		for (int i = 0; i < codings.size(); i++) {
			Coding coding = codings.get(i);
			long row = this.ids.next();
			add("""
					insert into coding (id, case_study_id, facet_key, code_key, position, is_primary, basis, confidence,
						rationale, as_of, second_reading)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row, id, dimension, coding.code(), i, coding.primary(),
					coding.basis(), coding.confidence(), coding.rationale(), coding.asOf(), coding.secondReading());
			citations("coding", row, coding.sources());
		}
	}

	private void participations(long id, Participants participants) {
		int position = 0;
		for (Participation part : participants.all().toList()) {
			add("""
					insert into participation (id, case_study_id, actor_key, position, role, name_then)
					values (?, ?, ?, ?, ?, ?)""", this.ids.next(), id, part.actor(), position++, part.role(),
					part.nameThen());
		}
	}

	private void events(long id, List<Event> events) {
		for (int i = 0; i < events.size(); i++) {
			long row = this.ids.next();
			add("insert into event (id, case_study_id, position, happened, what) values (?, ?, ?, ?, ?)", row, id, i,
					events.get(i).date(), events.get(i).what());
			citations("event", row, events.get(i).sources());
		}
	}

	private void claims(long id, List<Claim> claims) {
		for (int i = 0; i < claims.size(); i++) {
			Claim claim = claims.get(i);
			long row = this.ids.next();
			add("insert into claim (id, case_study_id, position, statement, status, note) values (?, ?, ?, ?, ?, ?)",
					row, id, i, claim.statement(), claim.status(), claim.note());
			citations("claim", row, claim.sources());
		}
	}

	private void citations(String owner, long id, List<Citation> citations) {
		for (int i = 0; i < citations.size(); i++) {
			add("insert into " + owner + "_citation (" + owner
					+ "_id, position, source_id, locator) values (?, ?, ?, ?)", id, i, citations.get(i).source(),
					citations.get(i).locator());
		}
	}

	private void add(String sql, @Nullable Object... columns) {
		this.batches.computeIfAbsent(sql, (same) -> new ArrayList<>()).add(columns);
	}

	/**
	 * A revision to be written.
	 *
	 * @param caseStudyId the case
	 * @param number its number
	 * @param madeAt when
	 * @param authorship who and why
	 * @param document the record
	 */
	record NewRevision(long caseStudyId, int number, Instant madeAt, Authorship authorship, String document) {
	}

	private record PendingRelation(long from, int position, Relation relation) {
	}

}
