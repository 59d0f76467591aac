package casebook.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import casebook.browse.Link;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Locators;
import casebook.search.Snapshot;

/**
 * What of a case rests on a source.
 *
 * @param entry the case
 * @param document whether the source is one of its key documents
 * @param codings the values that rest on it, each leading to how the case is coded
 * @param claims the claims that name it
 * @param events the events that name it
 */
record CitingCase(CaseEntry entry, boolean document, List<Link> codings, List<Statement> claims,
		List<Statement> events) {

	static CitingCase of(Snapshot snapshot, CaseRecord record, String source) {
		return new CitingCase(CaseEntry.of(snapshot, snapshot.requiredLine(record.slug())),
				record.keyDocuments().contains(source),
				snapshot.vocabulary().dimensions().flatMap((facet) -> coded(record, facet, source).stream()).toList(),
				record.claims()
					.stream()
					.flatMap((claim) -> Statement.of(claim.statement(), claim.sources(), source).stream())
					.toList(),
				record.events()
					.stream()
					.flatMap((event) -> Statement.of(event.what(), event.sources(), source).stream())
					.toList());
	}

	/** Where the claims of the case are. */
	public String claimsHref() {
		return this.entry.href() + "#claims";
	}

	/** Where the chronology of the case is. */
	public String eventsHref() {
		return this.entry.href() + "#chronology";
	}

	private static Optional<Link> coded(CaseRecord record, Facet facet, String source) {
		List<String> values = record.codings(facet.key())
			.stream()
			.filter((coding) -> coding.sources().stream().anyMatch((citation) -> citation.source().equals(source)))
			.map((coding) -> facet.code(coding.code()).map(Code::inSentence).orElse(coding.code()))
			.toList();
		return values.isEmpty() ? Optional.empty()
				: Optional.of(new Link(facet.label() + ": " + values.stream().collect(Collectors.joining(", ")),
						"/cases/" + record.slug() + "#coded-" + facet.key()));
	}

	/**
	 * Something that is said with a source.
	 *
	 * @param text what is said
	 * @param where where in the source, in short; empty where that is not known
	 */
	record Statement(String text, String where) {

		static Optional<Statement> of(String text, List<Citation> citations, String source) {
			return Optional.ofNullable(Locators.bySource(citations).get(source))
				.map((where) -> new Statement(text, where));
		}

	}

}
