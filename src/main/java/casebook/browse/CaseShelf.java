package casebook.browse;

import java.util.List;

import casebook.catalog.Thesis;
import casebook.site.Shelf;

/**
 * What stands on the reference shelf about a case: the terms that it shows, the arguments
 * that it bears on.
 *
 * @param concepts the terms
 * @param arguments the arguments
 */
record CaseShelf(List<Link> concepts, List<Bears> arguments) {

	static CaseShelf of(CaseInEdition caseStudy) {
		String slug = caseStudy.line().slug();
		return new CaseShelf(
				caseStudy.snapshot()
					.concepts()
					.stream()
					.filter((concept) -> concept.illustratedBy().contains(slug))
					.map((concept) -> new Link(concept.term(), Shelf.concept(concept.slug())))
					.toList(),
				caseStudy.snapshot()
					.texts()
					.theses()
					.stream()
					.flatMap((thesis) -> thesis.evidence()
						.stream()
						.filter((evidence) -> evidence.slug().equals(slug))
						.map((evidence) -> Bears.of(thesis, evidence)))
					.toList());
	}

	/** Whether the page has such a section. */
	boolean isEmpty() {
		return this.concepts.isEmpty() && this.arguments.isEmpty();
	}

	/**
	 * An argument that the case bears on.
	 *
	 * @param how in which way, in a word
	 * @param argument the argument
	 * @param why the reason
	 */
	record Bears(String how, Link argument, String why) {

		static Bears of(Thesis thesis, Thesis.Evidence evidence) {
			return new Bears(switch (evidence.bearing()) {
				case SUPPORTS -> "Supports";
				case CONTRADICTS -> "Contradicts";
				case QUALIFIES -> "Qualifies";
			}, new Link(thesis.title(), Shelf.argument(thesis.slug())), evidence.why());
		}

	}

}
