package casebook.browse;

import java.util.List;

import casebook.search.Likeness;

/**
 * The few cases most like a case, on its page.
 *
 * @param cases the cases, the most like first; none where the collection compares none
 * @param all the page with more of them and how they are found
 */
record CaseAlike(List<AlikeCase> cases, String all) {

	private static final int FEW = 3;

	/** Keeps its own copy. */
	CaseAlike {
		cases = List.copyOf(cases);
	}

	static CaseAlike of(CaseInEdition caseStudy) {
		return new CaseAlike(Likeness.of(caseStudy.snapshot())
			.nearest(caseStudy.line(), FEW)
			.stream()
			.map((alike) -> AlikeCase.of(caseStudy.snapshot(), caseStudy.line(), alike, null))
			.toList(), "/cases/" + caseStudy.line().slug() + "/alike");
	}

}
