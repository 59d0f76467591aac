package casebook.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.browse.CaseDates;
import casebook.browse.CaseInEdition;
import casebook.browse.Words;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.search.Axis;
import casebook.search.AxisValue;

/**
 * A value of a case. "Not coded" and "does not apply" are said, never left out.
 *
 * @param facet what the value is a value of, where that is to be said; else empty
 * @param label the value in words
 * @param ground how it came about and how sure it is; empty where there is none
 * @param reason why; empty where that is not said
 */
record Finding(String facet, String label, String ground, String reason) {

	/**
	 * The values of a case in a facet, each with its ground.
	 * @param name how each of them names the facet
	 */
	static List<Finding> of(CaseInEdition caseStudy, Facet facet, String name) {
		List<Coding> codings = caseStudy.record().codings(facet.key());
		if (codings.isEmpty()) {
			return List.of(new Finding(name, values(caseStudy, facet), "", ""));
		}
		return codings.stream()
			.map((coding) -> new Finding(name, CaseInEdition.label(facet, coding.code()),
					ground(caseStudy, coding, codings.size()), Objects.requireNonNullElse(coding.rationale(), "")))
			.toList();
	}

	/** All values of a case in a facet, in a few words. */
	static Finding inShort(CaseInEdition caseStudy, Facet facet) {
		return new Finding(facet.label(), Words.small(values(caseStudy, facet)), "", "");
	}

	private static String ground(CaseInEdition caseStudy, Coding coding, int values) {
		return Stream
			.of((coding.primary() && values > 1) ? "chief value" : "",
					(coding.asOf() != null) ? "as of " + CaseDates.inWords(coding.asOf()) : "",
					Words.small(caseStudy.terms().basisLabel(coding.basis())), coding.confidence())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String values(CaseInEdition caseStudy, Facet facet) {
		Axis axis = caseStudy.snapshot().axes().axis(facet.key()).orElseThrow();
		List<String> labels = caseStudy.snapshot()
			.values(facet, caseStudy.line())
			.stream()
			.map((value) -> axis.value(value).map(AxisValue::label).orElse(value))
			.toList();
		return Words.all(Stream
			.concat(labels.stream().limit(1), labels.stream().skip(1).map((label) -> Words.among(facet, label)))
			.toList());
	}

}
