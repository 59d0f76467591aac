package casebook.browse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import casebook.catalog.Applies;
import casebook.catalog.Code;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.catalog.Term;
import casebook.search.ExerciseRule;
import casebook.site.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * How a case is coded: every dimension of the vocabulary with its values and their
 * ground, also where it is not coded or does not apply.
 *
 * @param groups the dimensions, in the groups of the vocabulary
 * @param exercise where the case can be read with its codings hidden; empty where it is
 * not set
 */
record CaseCodings(List<Group> groups, String exercise) {

	/** Keeps its own copy. */
	CaseCodings {
		groups = List.copyOf(groups);
	}

	static CaseCodings of(CaseInEdition caseStudy, CaseSources sources) {
		return new CaseCodings(caseStudy.vocabulary()
			.groups()
			.stream()
			.map((group) -> new Group(group.label(),
					group.facets()
						.stream()
						.filter(Facet::isDimension)
						.map((facet) -> dimension(caseStudy, facet, sources))
						.toList()))
			.filter((group) -> !group.dimensions().isEmpty())
			.toList(), exercise(caseStudy));
	}

	private static String exercise(CaseInEdition caseStudy) {
		return new ExerciseRule(caseStudy.snapshot()).sets(caseStudy.line(), caseStudy.record())
				? Shelf.EXERCISE + "?case=" + caseStudy.record().slug() : "";
	}

	/** One coding with its ground. */
	static Coded coded(CaseInEdition caseStudy, Facet facet, Coding coding, CaseSources sources) {
		Optional<Code> code = facet.code(coding.code());
		Optional<Term> basis = caseStudy.terms()
			.bases()
			.stream()
			.filter((known) -> known.key().equals(coding.basis()))
			.findFirst();
		boolean chief = coding.primary() && caseStudy.record().codings(facet.key()).size() > 1;
		return new Coded(CaseInEdition.label(facet, coding.code()), code.map(Code::definition).orElse(null),
				caseStudy.listHref(facet.key(), coding.code()), chief ? "chief value" : "",
				(coding.asOf() != null) ? "as of " + CaseDates.inWords(coding.asOf()) : "",
				caseStudy.terms().basisLabel(coding.basis()), basis.map(Term::definition).orElse(null),
				coding.confidence(), coding.rationale(),
				(coding.secondReading() != null) ? CaseInEdition.label(facet, coding.secondReading()) : null,
				sources.ground(coding.sources(), place(facet)));
	}

	private static Dimension dimension(CaseInEdition caseStudy, Facet facet, CaseSources sources) {
		List<Coded> codings = caseStudy.record()
			.codings(facet.key())
			.stream()
			.map((coding) -> coded(caseStudy, facet, coding, sources))
			.toList();
		return new Dimension(place(facet).id(), facet.label(), Shelf.facet(facet.key()), facet.question(), codings,
				codings.isEmpty() ? gap(caseStudy, facet) : "");
	}

	private static String gap(CaseInEdition caseStudy, Facet facet) {
		Applies applies = facet.applies();
		if (applies == null || applies.to(caseStudy.line().codes(applies.facet()))) {
			return "Not coded.";
		}
		return "Does not apply" + caseStudy.vocabulary()
			.facet(applies.facet())
			.map((other) -> ": the question arises only where “" + other.label() + "” is "
					+ applies.codes()
						.stream()
						.map((code) -> "“" + CaseInEdition.label(other, code) + "”")
						.collect(Collectors.joining(" or ")))
			.orElse("") + ".";
	}

	private static CaseSources.Place place(Facet facet) {
		return new CaseSources.Place("coded-" + facet.key(), facet.label());
	}

	/**
	 * Dimensions under one heading.
	 *
	 * @param label the heading
	 * @param dimensions the dimensions
	 */
	record Group(String label, List<Dimension> dimensions) {
	}

	/**
	 * A dimension as it was answered for this case.
	 *
	 * @param id its place on the page
	 * @param label its name
	 * @param href its place in the codebook
	 * @param question the question that a value answers, or null
	 * @param codings the values; empty where there are none
	 * @param gap why there are none; empty where there are some
	 */
	record Dimension(String id, String label, String href, @Nullable String question, List<Coded> codings, String gap) {
	}

	/**
	 * A value with its ground.
	 *
	 * @param label the value
	 * @param definition when the value applies, or null
	 * @param href the list of all cases with it
	 * @param chief that it is the chief one of several; else empty
	 * @param asOf the month to which it holds, in words; else empty
	 * @param basis how it came about
	 * @param basisMeaning what that means, or null
	 * @param confidence how sure it is
	 * @param rationale why, or null
	 * @param secondReading what a second, blind reading said, where it differed, or null
	 * @param notes the sources
	 */
	record Coded(String label, @Nullable String definition, String href, String chief, String asOf, String basis,
			@Nullable String basisMeaning, String confidence, @Nullable String rationale,
			@Nullable String secondReading, List<GroundedNote> notes) {
	}

}
