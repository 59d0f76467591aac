package casebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import casebook.catalog.CaseLine;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The likeness of every two cases, with each facet left out in turn, against slow and
 * obvious code.
 */
abstract class LikenessOracle {

	private static final int MOST = 10;

	/**
	 * In how many facets each case is set against others, every time in the next ones.
	 */
	private static final int CONTRASTS = 2;

	private final Map<String, Set<String>> kept = new HashMap<>();

	abstract Snapshot snapshot();

	@Test
	void everyPairIsAsAlikeAsAddedUpFacetByFacet() {
		Snapshot snapshot = snapshot();
		Likeness likeness = Likeness.of(snapshot);
		List<Facet> facets = likeness.facets();
		for (CaseLine one : snapshot.lines()) {
			for (CaseLine other : snapshot.lines()) {
				Facet but = facets.get(Math.abs(one.slug().hashCode() + other.slug().hashCode()) % facets.size());
				for (Facet left : new Facet[] { null, but }) {
					Alike alike = likeness.between(one, other, left);
					assertThat(alike.likeness()).as("%s, %s, without %s", one.slug(), other.slug(), left)
						.isEqualTo(obvious(snapshot, one, other, left).mean(), within(1e-8));
				}
			}
		}
	}

	@Test
	void aCaseIsAsAlikeToAnotherAsThatIsToIt() {
		Snapshot snapshot = snapshot();
		Likeness likeness = Likeness.of(snapshot);
		snapshot.lines().forEach((one) -> snapshot.lines().forEach((other) -> {
			double there = likeness.between(one, other, null).likeness();
			assertThat(there).isEqualTo(likeness.between(other, one, null).likeness()).isBetween(0.0, 1.0);
			assertThat(one != other || there == 1).isTrue();
		}));
	}

	@Test
	void theNearestAreThoseOfAllCasesSorted() {
		Snapshot snapshot = snapshot();
		for (CaseLine line : snapshot.lines()) {
			assertThat(slugs(Likeness.of(snapshot).nearest(line, MOST))).as(line.slug())
				.isEqualTo(sorted(snapshot, line, null, (other) -> true, false));
		}
	}

	@Test
	void aContrastIsTheSameWithAnotherValueAndTheOtherWithTheSame() {
		Snapshot snapshot = snapshot();
		Likeness likeness = Likeness.of(snapshot);
		int turn = 0;
		for (CaseLine line : snapshot.lines()) {
			for (int i = 0; i < CONTRASTS; i++) {
				Facet contrast = likeness.facets().get(turn++ % likeness.facets().size());
				Set<String> own = values(snapshot, contrast, line);
				Predicate<CaseLine> other = (that) -> !own.isEmpty() && !values(snapshot, contrast, that).isEmpty()
						&& shared(own, values(snapshot, contrast, that)) == 0;
				Predicate<CaseLine> same = (that) -> shared(own, values(snapshot, contrast, that)) > 0;
				String question = line.slug() + ", " + contrast.key();
				assertThat(slugs(likeness.nearestWithOther(line, contrast, MOST))).as(question)
					.isEqualTo(sorted(snapshot, line, contrast, other, false));
				assertThat(slugs(likeness.farthestWithSame(line, contrast, MOST))).as(question)
					.isEqualTo(sorted(snapshot, line, contrast, same, true));
			}
		}
	}

	@Test
	void saysInWhichFacetsTwoCasesAreAlike() {
		Snapshot snapshot = snapshot();
		CaseLine line = snapshot.lines().get(0);
		for (CaseLine other : snapshot.lines()) {
			for (Alike.Part part : Likeness.of(snapshot).between(line, other, null).parts()) {
				Set<String> own = values(snapshot, part.facet(), line);
				Set<String> others = values(snapshot, part.facet(), other);
				Alike.Sameness sameness = (own.isEmpty() || others.isEmpty()) ? Alike.Sameness.NOT_COMPARABLE
						: own.equals(others) ? Alike.Sameness.SAME
								: (shared(own, others) > 0) ? Alike.Sameness.PARTLY : Alike.Sameness.OTHER;
				assertThat(part.sameness()).as("%s, %s", other.slug(), part.facet().key()).isEqualTo(sameness);
				assertThat(part.shared()).hasSize(shared(own, others));
			}
		}
	}

	private static List<String> slugs(List<Alike> alike) {
		return alike.stream().map((each) -> each.line().slug()).toList();
	}

	/** All cases, one by one, sorted by how alike they are. */
	private List<String> sorted(Snapshot snapshot, CaseLine line, @Nullable Facet but, Predicate<CaseLine> among,
			boolean farthest) {
		Map<String, List<String>> background = snapshot.vocabulary().terms().listing().background();
		double whole = snapshot.collection()
			.likeness()
			.stream()
			.filter((weight) -> but == null || !weight.facet().equals(but.key()))
			.mapToDouble(Collection.Weight::weight)
			.sum();
		List<CaseLine> others = new ArrayList<>();
		for (CaseLine other : snapshot.lines()) {
			boolean isBackground = background.entrySet()
				.stream()
				.anyMatch((entry) -> entry.getValue().stream().anyMatch(other.codes(entry.getKey())::contains));
			if (other != line && !isBackground && among.test(other)
					&& obvious(snapshot, line, other, but).weight >= whole / 2) {
				others.add(other);
			}
		}
		Map<CaseLine, Long> means = new HashMap<>();
		others.forEach((other) -> means.put(other, Math.round(obvious(snapshot, line, other, but).mean() * 1e8)));
		Comparator<CaseLine> order = Comparator.comparing(means::get);
		return others.stream()
			.sorted((farthest ? order : order.reversed()).thenComparing(CaseLine::slug))
			.limit(MOST)
			.map(CaseLine::slug)
			.toList();
	}

	/** What two cases have in common, added up facet by facet. */
	private Sum obvious(Snapshot snapshot, CaseLine one, CaseLine other, @Nullable Facet but) {
		double sum = 0;
		double weight = 0;
		for (Collection.Weight weighed : snapshot.collection().likeness()) {
			Facet facet = snapshot.vocabulary().facet(weighed.facet()).orElseThrow();
			Set<String> own = values(snapshot, facet, one);
			Set<String> others = values(snapshot, facet, other);
			if (!facet.equals(but) && !own.isEmpty() && !others.isEmpty()) {
				weight += weighed.weight();
				sum += weighed.weight() * (facet.ordinal() ? nearness(facet, own, others)
						: shared(own, others) / (double) union(own, others));
			}
		}
		return new Sum(sum, weight);
	}

	private static double nearness(Facet facet, Set<String> own, Set<String> others) {
		List<String> steps = facet.codes().stream().map((code) -> code.key()).toList();
		int distance = steps.indexOf(own.iterator().next()) - steps.indexOf(others.iterator().next());
		return 1 - Math.abs(distance) / (steps.size() - 1.0);
	}

	private Set<String> values(Snapshot snapshot, Facet facet, CaseLine line) {
		return this.kept.computeIfAbsent(facet.key() + " " + line.slug(), (key) -> {
			Set<String> values = new TreeSet<>(snapshot.values(facet, line));
			values.removeAll(Set.of("-", "na"));
			return values;
		});
	}

	private static int shared(Set<String> own, Set<String> others) {
		Set<String> shared = new HashSet<>(own);
		shared.retainAll(others);
		return shared.size();
	}

	private static int union(Set<String> own, Set<String> others) {
		Set<String> all = new HashSet<>(own);
		all.addAll(others);
		return all.size();
	}

	/**
	 * A weighed sum.
	 *
	 * @param sum the sum
	 * @param weight of what weight
	 */
	private record Sum(double sum, double weight) {

		double mean() {
			return (this.weight == 0) ? 0 : this.sum / this.weight;
		}

	}

}
