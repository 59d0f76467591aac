package casebook.catalog.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import casebook.catalog.ActorKind;
import casebook.catalog.CaseRecord;
import casebook.catalog.Claim;
import casebook.catalog.Coding;
import casebook.catalog.Event;
import casebook.catalog.Narrative;
import casebook.catalog.Participants;
import casebook.catalog.Participation;
import casebook.catalog.Period;
import casebook.catalog.Relation;
import org.hibernate.Hibernate;

/**
 * Puts the record of a case together again from its rows, to be compared with the
 * document that was stored.
 */
public final class RebuiltRecords {

	private RebuiltRecords() {
	}

	/** The record that the rows of a case make. Ask within a transaction. */
	public static CaseRecord of(CaseStudy row) {
		TreeMap<String, List<Coding>> codings = new TreeMap<>();
		row.codings.forEach((coding) -> codings.computeIfAbsent(coding.facetKey, (key) -> new ArrayList<>())
			.add(new Coding(coding.codeKey, coding.chief, coding.basis, coding.confidence, coding.rationale,
					coding.asOf, coding.secondReading, coding.citations)));
		return new CaseRecord(row.slug, row.title, row.summary,
				new Narrative(row.background, row.whatHappened, row.outcome, row.significance), row.questions,
				row.keyDocuments, new Period(row.periodStart, row.periodEnd), codings,
				new Participants(parts(row, ActorKind.COUNTRY), parts(row, ActorKind.ORGANISATION),
						parts(row, ActorKind.PERSON)),
				row.events.stream().map((event) -> new Event(event.happened, event.what, event.citations)).toList(),
				row.relations.stream()
					.map((relation) -> new Relation(relation.kind, real(relation.to).slug, relation.note))
					.toList(),
				row.claims.stream()
					.map((claim) -> new Claim(claim.statement, claim.status, claim.citations, claim.note))
					.toList(),
				row.notes);
	}

	/** The slug of a row. */
	public static String slug(CaseStudy row) {
		return row.slug;
	}

	private static List<Participation> parts(CaseStudy row, ActorKind kind) {
		return row.participations.stream()
			.filter((part) -> real(part.actor).kind == kind)
			.map((part) -> new Participation(real(part.actor).actorKey, part.role, part.nameThen))
			.toList();
	}

	/** The entity behind a proxy, whose fields are empty. */
	@SuppressWarnings("unchecked")
	private static <T> T real(T row) {
		return (T) Hibernate.unproxy(row);
	}

}
