package casebook.reference;

import java.util.List;
import java.util.Locale;

import casebook.browse.Link;
import casebook.catalog.CaseLine;
import casebook.catalog.Concept;
import casebook.catalog.Thesis;
import casebook.search.Snapshot;
import casebook.site.Shelf;

/**
 * A case that shows a concept, with what the arguments that use the concept say of it.
 *
 * @param reference the case
 * @param reasons what is said of it; empty where no argument with the concept names it
 */
record Illustration(CaseEntry reference, List<Reason> reasons) {

	static Illustration of(Snapshot snapshot, Concept concept, CaseLine line) {
		return new Illustration(CaseEntry.of(snapshot, line),
				snapshot.texts()
					.theses()
					.stream()
					.filter((thesis) -> thesis.concepts().contains(concept.slug()))
					.flatMap((thesis) -> thesis.evidence()
						.stream()
						.filter((evidence) -> snapshot.currentSlug(evidence.slug()).equals(line.slug()))
						.map((evidence) -> Reason.of(thesis, evidence)))
					.toList());
	}

	/**
	 * Why a case is named in an argument.
	 *
	 * @param why what the case shows
	 * @param bearing how it bears on the argument: supports, contradicts, qualifies
	 * @param argument the argument
	 */
	record Reason(String why, String bearing, Link argument) {

		static Reason of(Thesis thesis, Thesis.Evidence evidence) {
			return new Reason(evidence.why(), evidence.bearing().name().toLowerCase(Locale.ROOT),
					new Link(thesis.title(), Shelf.argument(thesis.slug())));
		}

	}

}
