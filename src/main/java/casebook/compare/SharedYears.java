package casebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import casebook.catalog.CaseLine;

/**
 * Years in which several cases ran.
 *
 * @param cases the cases
 * @param from the first of these years
 * @param to the last; {@link CaseLine#STILL_ONGOING} where all of them go on
 */
record SharedYears(List<CaseLine> cases, int from, int to) {

	/** Keeps its own copy. */
	SharedYears {
		cases = List.copyOf(cases);
	}

	/** The years in which all of some cases ran; empty where there are none. */
	static Optional<SharedYears> ofAll(List<CaseLine> cases) {
		int from = cases.stream().mapToInt((line) -> line.period().startYear()).max().orElseThrow();
		int to = cases.stream().mapToInt(CaseLine::lastYear).min().orElseThrow();
		return (from <= to) ? Optional.of(new SharedYears(cases, from, to)) : Optional.empty();
	}

	/** The years that each two of the cases have in common, pair by pair. */
	static List<SharedYears> ofPairs(List<CaseLine> cases) {
		List<SharedYears> pairs = new ArrayList<>();
		for (int i = 0; i < cases.size(); i++) {
			for (int j = i + 1; j < cases.size(); j++) {
				ofAll(List.of(cases.get(i), cases.get(j))).ifPresent(pairs::add);
			}
		}
		return pairs;
	}

	/** Whether these years go on. */
	boolean isOngoing() {
		return this.to == CaseLine.STILL_ONGOING;
	}

	/** The years in words: {@code 1957–1961}, {@code since 1998}, {@code 1957}. */
	String inWords() {
		if (isOngoing()) {
			return "since " + this.from;
		}
		return (this.from == this.to) ? String.valueOf(this.from) : this.from + "\u2013" + this.to;
	}

}
