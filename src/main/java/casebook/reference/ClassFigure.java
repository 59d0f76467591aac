package casebook.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * How far a class agrees in one facet. Of a facet with one value agreement is the share
 * of equal answers; of one with several it is the mean of what two answers have in common
 * over what they have together (Jaccard), and alpha is taken over the yes or no to each
 * code, as the agreement of the editors' two readings is.
 *
 * @param facet the facet
 * @param answers how many answers there are
 * @param learners how many learners gave them
 * @param cases to how many cases
 * @param compared how many of the answers are to cases that the editors read in this
 * facet
 * @param withEditors the mean agreement of an answer with the editors
 * @param among the mean agreement of two answers to the same case
 * @param alpha Krippendorff's alpha among the learners
 */
record ClassFigure(ExerciseFacet facet, int answers, int learners, int cases, int compared, OptionalDouble withEditors,
		OptionalDouble among, OptionalDouble alpha) {

	static ClassFigure of(Snapshot snapshot, ExerciseFacet facet, List<ClassAnswer> all, List<String> learners) {
		List<ClassAnswer> answers = all.stream().filter((answer) -> answer.values().containsKey(facet.key())).toList();
		Map<String, Map<Integer, Set<String>>> byCase = new LinkedHashMap<>();
		for (ClassAnswer answer : answers) {
			byCase.computeIfAbsent(answer.slug(), (slug) -> new LinkedHashMap<>())
				.put(learners.indexOf(answer.learner()), values(answer, facet));
		}
		List<Double> withEditors = new ArrayList<>();
		answers.forEach((answer) -> editors(snapshot, facet, answer)
			.ifPresent((read) -> withEditors.add(jaccard(values(answer, facet), read))));
		return new ClassFigure(facet, answers.size(),
				(int) answers.stream().map(ClassAnswer::learner).distinct().count(), byCase.size(), withEditors.size(),
				mean(withEditors), mean(pairs(byCase.values())), alpha(facet, byCase.values(), learners.size()));
	}

	private static Set<String> values(ClassAnswer answer, ExerciseFacet facet) {
		return Optional.ofNullable(answer.values().get(facet.key())).orElse(Set.of());
	}

	private static Optional<Set<String>> editors(Snapshot snapshot, ExerciseFacet facet, ClassAnswer answer) {
		CaseLine line = snapshot.requiredLine(answer.slug());
		Set<String> read = facet.read(snapshot, line);
		return read.isEmpty() ? Optional.empty() : Optional.of(read);
	}

	private static List<Double> pairs(Collection<Map<Integer, Set<String>>> cases) {
		List<Double> pairs = new ArrayList<>();
		for (Map<Integer, Set<String>> answers : cases) {
			List<Set<String>> given = List.copyOf(answers.values());
			for (int i = 0; i < given.size(); i++) {
				for (int j = i + 1; j < given.size(); j++) {
					pairs.add(jaccard(given.get(i), given.get(j)));
				}
			}
		}
		return pairs;
	}

	private static OptionalDouble alpha(ExerciseFacet facet, Collection<Map<Integer, Set<String>>> cases,
			int learners) {
		List<String> keys = facet.values()
			.stream()
			.map(AxisValue::key)
			.filter((key) -> !facet.facet().ordinal() || !key.equals(Axis.DOES_NOT_APPLY))
			.toList();
		List<@Nullable Integer[]> units = new ArrayList<>();
		for (Map<Integer, Set<String>> given : cases) {
			if (facet.facet().multiple()) {
				keys.forEach((key) -> units.add(unit(given, learners, (values) -> values.contains(key) ? 1 : 0)));
			}
			else {
				units.add(unit(given, learners, (values) -> rank(keys, values)));
			}
		}
		return facet.facet().ordinal() ? Alpha.ordinal(units) : Alpha.nominal(units);
	}

	private static @Nullable Integer rank(List<String> keys, Set<String> values) {
		int rank = keys.indexOf(values.iterator().next());
		return (rank < 0) ? null : rank;
	}

	private static @Nullable Integer[] unit(Map<Integer, Set<String>> given, int learners, Rank rank) {
		@Nullable Integer[] unit = new @Nullable Integer[learners];
		given.forEach((learner, values) -> unit[learner] = rank.of(values));
		return unit;
	}

	private static double jaccard(Set<String> one, Set<String> other) {
		Set<String> shared = new HashSet<>(one);
		shared.retainAll(other);
		return shared.size() / (double) (one.size() + other.size() - shared.size());
	}

	private static OptionalDouble mean(List<Double> all) {
		return all.stream().mapToDouble(Double::doubleValue).average();
	}

	/** Turns the values of an answer into a number, or into none. */
	private interface Rank {

		@Nullable Integer of(Set<String> values);

	}

}
