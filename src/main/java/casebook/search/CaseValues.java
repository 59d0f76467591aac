package casebook.search;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.catalog.Participation;

/**
 * Says which values of a facet a case has: the one place where coded, derived and
 * participant facets differ.
 */
final class CaseValues {

	private static final List<String> NOT_CODED = List.of(Axis.NOT_CODED);

	private static final List<String> DOES_NOT_APPLY = List.of(Axis.DOES_NOT_APPLY);

	private CaseValues() {
	}

	/**
	 * The keys of the values; never empty, since "not coded" and "does not apply" are
	 * values.
	 */
	static List<String> of(Facet facet, CaseLine line) {
		List<String> values = substantive(facet, line);
		if (!values.isEmpty()) {
			return values;
		}
		return (facet.applies() != null && !facet.applies().to(line.codes(facet.applies().facet()))) ? DOES_NOT_APPLY
				: NOT_CODED;
	}

	/**
	 * The keys of the different values without the gaps; empty where the case is not
	 * coded or the question does not arise for it.
	 */
	static List<String> substantive(Facet facet, CaseLine line) {
		return switch (facet.origin()) {
			case CODED -> line.codes(facet.key());
			case DERIVED -> derived(facet, line);
			case PARTICIPANT ->
				line.participants().of(ActorKind.of(facet.key())).stream().map(Participation::actor).toList();
		};
	}

	/** The marks that a facet's values rest on; empty where they rest on none. */
	static List<Mark> ground(Facet facet, CaseLine line) {
		if (facet.isDimension()) {
			return line.marks(facet.key()).toList();
		}
		return (facet.primaryOf() != null) ? line.primary(facet.primaryOf()).stream().toList() : List.of();
	}

	private static List<String> derived(Facet facet, CaseLine line) {
		if (facet.primaryOf() != null) {
			return line.primary(facet.primaryOf()).map((mark) -> List.of(mark.code())).orElse(List.of());
		}
		int year = line.period().startYear();
		List<String> spanning = new ArrayList<>(1);
		for (Code code : facet.codes()) {
			if (code.spans(year)) {
				spanning.add(code.key());
			}
		}
		return spanning;
	}

}
