package casebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import org.roaringbitmap.RoaringBitmap;

/**
 * The cases of a selection by the combinations of conditions that they meet, with and
 * without an outcome: the truth table of a configurational analysis with crisp sets. A
 * case of which any of these is not coded, or to which it does not apply, is left out of
 * the combinations: that is no "no".
 *
 * @param conditions what a case may have or not
 * @param outcome what is to be explained
 * @param configurations every combination, in the order of binary numbers from all
 * present to all absent
 * @param leftOut the cases left out, by slug
 * @param total how many cases are selected
 */
public record TruthTable(List<FacetValue> conditions, FacetValue outcome, List<Configuration> configurations,
		List<LeftOut> leftOut, int total) {

	/** Keeps its own copies. */
	public TruthTable {
		conditions = List.copyOf(conditions);
		configurations = List.copyOf(configurations);
		leftOut = List.copyOf(leftOut);
	}

	static TruthTable of(Snapshot snapshot, RoaringBitmap cases, List<FacetValue> conditions, FacetValue outcome) {
		RoaringBitmap known = cases.clone();
		Stream.concat(conditions.stream(), Stream.of(outcome)).forEach((asked) -> known.andNot(gap(snapshot, asked)));
		List<Configuration> configurations = new ArrayList<>();
		for (int number = (1 << conditions.size()) - 1; number >= 0; number--) {
			configurations.add(configuration(snapshot, known, conditions, outcome, number));
		}
		RoaringBitmap out = RoaringBitmap.andNot(cases, known);
		return new TruthTable(conditions, outcome, configurations,
				out.stream()
					.mapToObj(snapshot.lines()::get)
					.map((line) -> LeftOut.of(snapshot, line, conditions, outcome))
					.toList(),
				cases.getCardinality());
	}

	private static Configuration configuration(Snapshot snapshot, RoaringBitmap known, List<FacetValue> conditions,
			FacetValue outcome, int number) {
		RoaringBitmap cases = known.clone();
		List<Boolean> present = new ArrayList<>();
		for (int i = 0; i < conditions.size(); i++) {
			boolean has = (number >> (conditions.size() - 1 - i) & 1) == 1;
			present.add(has);
			if (has) {
				cases.and(having(snapshot, conditions.get(i)));
			}
			else {
				cases.andNot(having(snapshot, conditions.get(i)));
			}
		}
		RoaringBitmap with = RoaringBitmap.and(cases, having(snapshot, outcome));
		return new Configuration(List.copyOf(present), lines(snapshot, with),
				lines(snapshot, RoaringBitmap.andNot(cases, with)), isPossible(conditions, present));
	}

	/**
	 * Whether any case could have these: not where they are two values of a facet that
	 * has one.
	 */
	private static boolean isPossible(List<FacetValue> conditions, List<Boolean> present) {
		Map<String, Long> chosen = IntStream.range(0, conditions.size())
			.filter(present::get)
			.mapToObj((i) -> conditions.get(i).facet())
			.filter((facet) -> !facet.multiple())
			.collect(Collectors.groupingBy((facet) -> facet.key(), Collectors.counting()));
		return chosen.values().stream().allMatch((times) -> times == 1);
	}

	private static RoaringBitmap having(Snapshot snapshot, FacetValue asked) {
		return snapshot.bitmaps().cases(asked.facet().key(), asked.value().key());
	}

	private static RoaringBitmap gap(Snapshot snapshot, FacetValue asked) {
		return RoaringBitmap.or(snapshot.bitmaps().cases(asked.facet().key(), Axis.NOT_CODED),
				snapshot.bitmaps().cases(asked.facet().key(), Axis.DOES_NOT_APPLY));
	}

	private static List<CaseLine> lines(Snapshot snapshot, RoaringBitmap cases) {
		return cases.stream().mapToObj(snapshot.lines()::get).toList();
	}

	/** How many cases stand in combinations. */
	public int analysed() {
		return this.total - this.leftOut.size();
	}

	/**
	 * A combination of conditions.
	 *
	 * @param present for each condition whether it is met
	 * @param with the cases with the outcome
	 * @param without the cases without it
	 * @param possible whether any case could be like that
	 */
	public record Configuration(List<Boolean> present, List<CaseLine> with, List<CaseLine> without, boolean possible) {

		/** Whether there is no case of it: a logical remainder. */
		public boolean isRemainder() {
			return this.with.isEmpty() && this.without.isEmpty();
		}

		/** Whether it has cases with the outcome and cases without it. */
		public boolean isContradiction() {
			return !this.with.isEmpty() && !this.without.isEmpty();
		}

		/** How many cases it has. */
		public int size() {
			return this.with.size() + this.without.size();
		}

	}

	/**
	 * A case that stands in no combination.
	 *
	 * @param line the case
	 * @param notCoded what is not coded of it
	 * @param doesNotApply what does not apply to it
	 */
	public record LeftOut(CaseLine line, List<FacetValue> notCoded, List<FacetValue> doesNotApply) {

		private static LeftOut of(Snapshot snapshot, CaseLine line, List<FacetValue> conditions, FacetValue outcome) {
			List<FacetValue> asked = Stream.concat(conditions.stream(), Stream.of(outcome)).toList();
			return new LeftOut(line, lacking(snapshot, line, asked, Axis.NOT_CODED),
					lacking(snapshot, line, asked, Axis.DOES_NOT_APPLY));
		}

		private static List<FacetValue> lacking(Snapshot snapshot, CaseLine line, List<FacetValue> asked, String gap) {
			return asked.stream().filter((each) -> snapshot.values(each.facet(), line).contains(gap)).toList();
		}

	}

}
