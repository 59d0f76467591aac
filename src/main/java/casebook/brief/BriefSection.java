package casebook.brief;

import java.util.List;
import java.util.Optional;

import casebook.browse.CaseInEdition;
import casebook.catalog.Collection.Briefing;
import casebook.catalog.Facet;

/**
 * What came of a case in one respect. Which facets these are, the collection declares; of
 * one that does not, the facets that have a chief value are shown.
 *
 * @param label the heading
 * @param findings the values
 */
record BriefSection(String label, List<Finding> findings) {

	/** Keeps its own copy. */
	BriefSection {
		findings = List.copyOf(findings);
	}

	static List<BriefSection> of(CaseInEdition caseStudy) {
		List<Briefing.Heading> headings = declared(caseStudy).map(Briefing::sections)
			.orElseGet(() -> caseStudy.vocabulary()
				.dimensions()
				.filter(Facet::primary)
				.map((facet) -> new Briefing.Heading(facet.label(), List.of(facet.key())))
				.toList());
		return headings.stream().map((heading) -> of(caseStudy, heading)).toList();
	}

	/** The conditions under which a case took place; none where none are declared. */
	static List<Finding> conditions(CaseInEdition caseStudy) {
		return declared(caseStudy).map(Briefing::conditions)
			.orElse(List.of())
			.stream()
			.flatMap((key) -> caseStudy.vocabulary().facet(key).stream())
			.map((facet) -> Finding.inShort(caseStudy, facet))
			.toList();
	}

	private static BriefSection of(CaseInEdition caseStudy, Briefing.Heading heading) {
		return new BriefSection(heading.label(),
				heading.facets()
					.stream()
					.flatMap((key) -> caseStudy.vocabulary().facet(key).stream())
					.flatMap((facet) -> Finding.of(caseStudy, facet, name(heading, facet)).stream())
					.toList());
	}

	/** A facet is named where the heading does not say which one it is. */
	private static String name(Briefing.Heading heading, Facet facet) {
		return (heading.facets().size() == 1 || facet.label().equals(heading.label())) ? "" : facet.label();
	}

	private static Optional<Briefing> declared(CaseInEdition caseStudy) {
		return Optional.ofNullable(caseStudy.snapshot().collection().brief());
	}

}
