package casebook.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far cases agree in one facet. */
enum Sameness {

	/** Every case has the same values. */
	SAME("the same"),

	/** Two of the cases at least share a value, but not every case has the same. */
	OVERLAPPING("overlapping"),

	/** No two cases share a value. */
	NOTHING_IN_COMMON("nothing in common"),

	/**
	 * A case has no value to compare: it is not coded, or the question does not arise.
	 * That is no difference.
	 */
	NOT_COMPARABLE("not comparable");

	private final String label;

	Sameness(String label) {
		this.label = label;
	}

	/**
	 * Compares the values that cases have in one facet.
	 * @param cases the values of each case; none where there is nothing to compare
	 */
	static Sameness of(List<Set<String>> cases) {
		if (cases.stream().anyMatch(Collection::isEmpty)) {
			return NOT_COMPARABLE;
		}
		if (cases.stream().distinct().count() == 1) {
			return SAME;
		}
		Set<String> seen = new HashSet<>();
		boolean shared = cases.stream().flatMap(Collection::stream).anyMatch((value) -> !seen.add(value));
		return shared ? OVERLAPPING : NOTHING_IN_COMMON;
	}

	/** What files call it, and styles. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What people read. */
	String label() {
		return this.label;
	}

}
