package casebook.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comparisons of random cases against slow and obvious code: pair by pair, value by
 * value.
 */
abstract class ComparisonOracle {

	private static final int COMPARISONS = 300;

	private final Random random = new Random(20261125);

	@Autowired
	Snapshots snapshots;

	@Test
	void everyRowIsMarkedAsItsValuesSay() {
		Set<Sameness> met = new HashSet<>();
		for (List<CaseLine> cases : selections()) {
			Snapshot snapshot = this.snapshots.current();
			Comparison comparison = Comparison.of(snapshot, cases);
			assertThat(comparison.rows().map((row) -> row.facet().key()))
				.containsExactlyElementsOf(snapshot.vocabulary().facets().map(Facet::key).toList());
			comparison.rows().forEach((row) -> {
				assertThat(row.sameness()).as("%s of %s", row.facet().key(), slugs(cases))
					.isEqualTo(expected(snapshot, row.facet(), cases));
				met.add(row.sameness());
			});
		}
		assertThat(met).containsExactlyInAnyOrder(Sameness.values());
	}

	@Test
	void everyValueOfEveryCaseIsThereAndSaysHowManyHaveIt() {
		Snapshot snapshot = this.snapshots.current();
		for (List<CaseLine> cases : selections()) {
			Comparison.of(snapshot, cases).rows().forEach((row) -> {
				for (int i = 0; i < cases.size(); i++) {
					Comparison.Cell cell = row.cells().get(i);
					assertThat(cell.line()).isEqualTo(cases.get(i));
					assertThat(cell.values()).extracting((value) -> value.value().key())
						.containsExactlyInAnyOrderElementsOf(snapshot.values(row.facet(), cases.get(i)));
					cell.values().forEach((value) -> {
						int having = 0;
						for (CaseLine other : cases) {
							having += snapshot.values(row.facet(), other).contains(value.value().key()) ? 1 : 0;
						}
						assertThat(value.cases()).isEqualTo(having);
						assertThat(value.isShared()).isEqualTo(having > 1 && !isGap(value.value().key()));
					});
				}
			});
		}
	}

	@Test
	void differencesAreAllRowsButThoseThatAreTheSame() {
		Snapshot snapshot = this.snapshots.current();
		for (List<CaseLine> cases : selections()) {
			Comparison comparison = Comparison.of(snapshot, cases);
			List<Comparison.Row> left = new ArrayList<>(comparison.rows().toList());
			left.removeIf((row) -> row.sameness() == Sameness.SAME);
			assertThat(comparison.differences().rows()).containsExactlyElementsOf(left);
		}
	}

	@Test
	void everySharedYearIsOneInWhichBothWereUnderWay() {
		for (List<CaseLine> cases : selections()) {
			List<SharedYears> pairs = SharedYears.ofPairs(cases);
			for (int i = 0; i < cases.size(); i++) {
				for (int j = i + 1; j < cases.size(); j++) {
					List<CaseLine> two = List.of(cases.get(i), cases.get(j));
					Set<Integer> years = new HashSet<>();
					for (int year = 1700; year <= CaseLine.STILL_ONGOING; year++) {
						if (two.get(0).overlaps(year, year) && two.get(1).overlaps(year, year)) {
							years.add(year);
						}
					}
					List<SharedYears> found = pairs.stream().filter((pair) -> pair.cases().equals(two)).toList();
					assertThat(found).as(slugs(two).toString()).hasSize(years.isEmpty() ? 0 : 1);
					found.forEach((pair) -> {
						assertThat(pair.from()).isEqualTo(Collections.min(years));
						assertThat(pair.to()).isEqualTo(Collections.max(years));
						assertThat(years).hasSize(pair.to() - pair.from() + 1);
					});
				}
			}
		}
	}

	@Test
	void everySharedActorTakesPartInTwoCasesAndNoneIsMissing() {
		Snapshot snapshot = this.snapshots.current();
		for (List<CaseLine> cases : selections()) {
			Set<String> expected = new HashSet<>();
			for (CaseLine one : cases) {
				for (CaseLine other : cases) {
					one.participants().all().forEach((part) -> {
						if (one != other
								&& other.participants().all().anyMatch((same) -> same.actor().equals(part.actor()))) {
							expected.add(part.actor());
						}
					});
				}
			}
			assertThat(SharedActor.of(snapshot, cases)).extracting(SharedActor::key)
				.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	/** Compares each two of the cases, as one would by hand. */
	private static Sameness expected(Snapshot snapshot, Facet facet, List<CaseLine> cases) {
		boolean same = true;
		boolean shared = false;
		for (CaseLine one : cases) {
			List<String> values = snapshot.values(facet, one);
			if (values.stream().anyMatch(ComparisonOracle::isGap)) {
				return Sameness.NOT_COMPARABLE;
			}
			for (CaseLine other : cases) {
				List<String> others = snapshot.values(facet, other);
				same &= values.containsAll(others) && others.containsAll(values);
				shared |= one != other && values.stream().anyMatch(others::contains);
			}
		}
		return same ? Sameness.SAME : shared ? Sameness.OVERLAPPING : Sameness.NOTHING_IN_COMMON;
	}

	private static boolean isGap(String key) {
		return key.equals("-") || key.equals("na");
	}

	private List<List<CaseLine>> selections() {
		List<List<CaseLine>> selections = new ArrayList<>();
		for (int i = 0; i < COMPARISONS; i++) {
			List<CaseLine> lines = new ArrayList<>(this.snapshots.current().lines());
			Collections.shuffle(lines, this.random);
			selections.add(List.copyOf(lines.subList(0, Math.min(lines.size(), 2 + this.random.nextInt(5)))));
		}
		return selections;
	}

	private static List<String> slugs(List<CaseLine> cases) {
		return cases.stream().map(CaseLine::slug).toList();
	}

}
