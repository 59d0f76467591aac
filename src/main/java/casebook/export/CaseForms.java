package casebook.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.Code;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.catalog.Narrative;
import casebook.catalog.Participants;
import casebook.catalog.Participation;
import casebook.catalog.Period;
import casebook.catalog.RelationKind;
import casebook.search.Snapshot;

/**
 * Makes the JSON forms of a case from its record and the snapshot that names what the
 * record refers to.
 */
final class CaseForms {

	private final Snapshot snapshot;

	CaseForms(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	/** The full case. */
	CaseJson full(CaseLine line, CaseRecord record) {
		return new CaseJson(record.slug(), record.title(), record.summary(), period(record.period()), codings(record),
				participants(record.participants()), narrative(record.narrative()), record.questions(),
				record.keyDocuments(),
				record.events()
					.stream()
					.map((event) -> new CaseJson.EventJson(event.date(), event.what(), citations(event.sources())))
					.toList(),
				record.claims()
					.stream()
					.map((claim) -> new CaseJson.ClaimJson(claim.statement(), claim.status(), claim.note(),
							citations(claim.sources())))
					.toList(),
				relations(line.slug()), record.notes(), new CaseJson.RevisionJson(line.revision(), line.revisedAt()));
	}

	private static CaseJson.NarrativeJson narrative(Narrative narrative) {
		return new CaseJson.NarrativeJson(narrative.background(), narrative.whatHappened(), narrative.outcome(),
				narrative.significance());
	}

	static CaseJson.PeriodJson period(Period period) {
		return new CaseJson.PeriodJson(period.start(), period.end(), period.isOngoing(), period.isApproximate(),
				period.startYear(), period.endYear().isPresent() ? period.endYear().getAsInt() : null);
	}

	CaseJson.ParticipantsJson participants(Participants participants) {
		return new CaseJson.ParticipantsJson(participants.countries().stream().map(this::country).toList(),
				participants.of(ActorKind.ORGANISATION).stream().map(this::organisation).toList(),
				participants.of(ActorKind.PERSON).stream().map(this::person).toList());
	}

	private Map<String, List<CaseJson.CodingJson>> codings(CaseRecord record) {
		Map<String, List<CaseJson.CodingJson>> codings = new LinkedHashMap<>();
		this.snapshot.vocabulary()
			.dimensions()
			.filter((facet) -> !record.codings(facet.key()).isEmpty())
			.forEach((facet) -> codings.put(facet.key(),
					record.codings(facet.key()).stream().map((coding) -> coding(facet, coding)).toList()));
		return codings;
	}

	private static CaseJson.CodingJson coding(Facet facet, Coding coding) {
		String label = facet.code(coding.code()).map(Code::label).orElse(coding.code());
		return new CaseJson.CodingJson(coding.code(), label, coding.primary(), coding.basis(), coding.confidence(),
				coding.rationale(), coding.asOf(), coding.secondReading(), citations(coding.sources()));
	}

	private CaseJson.CountryJson country(Participation part) {
		Actor state = actor(part);
		return new CaseJson.CountryJson(part.actor(), state.name(), part.role(), part.nameThen(), state.iso4(),
				state.cow(), state.wikidata());
	}

	private CaseJson.OrganisationJson organisation(Participation part) {
		Actor organisation = actor(part);
		return new CaseJson.OrganisationJson(part.actor(), organisation.name(), part.role(), organisation.wikidata(),
				organisation.ror());
	}

	private CaseJson.PersonJson person(Participation part) {
		Actor person = actor(part);
		return new CaseJson.PersonJson(part.actor(), person.name(), part.role(), person.wikidata());
	}

	private Actor actor(Participation part) {
		return this.snapshot.actor(part.actor()).orElseThrow();
	}

	private List<CaseJson.RelationJson> relations(String slug) {
		return this.snapshot.links(slug).stream().map((link) -> relation(link, slug)).toList();
	}

	private CaseJson.RelationJson relation(CaseLink link, String slug) {
		boolean written = link.from().equals(slug);
		String other = written ? link.to() : link.from();
		Optional<RelationKind> kind = this.snapshot.vocabulary().terms().relationKind(link.kind());
		return new CaseJson.RelationJson(written ? link.kind() : kind.map(RelationKind::inverse).orElse(link.kind()),
				other, this.snapshot.line(other).map(CaseLine::title).orElse(other), link.note());
	}

	private static List<CaseJson.CitationJson> citations(List<Citation> citations) {
		return citations.stream()
			.map((citation) -> new CaseJson.CitationJson(citation.source(), citation.locator()))
			.toList();
	}

}
