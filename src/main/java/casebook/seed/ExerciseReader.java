package casebook.seed;

import java.util.List;

import casebook.catalog.Exercise;
import casebook.catalog.Exercise.Tell;

/** Reads what {@code collection.yaml} says of the exercise. */
final class ExerciseReader {

	private final Codebook codebook;

	private final Known known;

	ExerciseReader(Codebook codebook, Known known) {
		this.codebook = codebook;
		this.known = known;
	}

	/**
	 * Reads the exercise.
	 * @throws FaultFound at the first fault
	 */
	Exercise read(SeedNode node) {
		node.only("facets", "tells", "leave_out", "first");
		List<String> facets = this.codebook.coded().checkAll(node, "facets");
		if (facets.isEmpty()) {
			throw node.faultBelow("facets", "names no facet");
		}
		List<String> leaveOut = this.known.cases().checkAll(node, "leave_out");
		node.find("first").ifPresent((first) -> {
			if (leaveOut.contains(this.known.cases().check(first))) {
				throw first.fault("'" + first.text() + "' stands under leave_out, so that it cannot be the first");
			}
		});
		return new Exercise(facets, tells(node, facets), leaveOut, node.optionalText("first"));
	}

	private static List<Tell> tells(SeedNode node, List<String> facets) {
		Names asked = Names.of("a facet that the exercise asks for", facets);
		return node.find("tells").map((tells) -> tells.entries().entrySet().stream().map((entry) -> {
			asked.check(entry.getValue(), entry.getKey());
			return new Tell(entry.getKey(), words(entry.getValue()));
		}).toList()).orElse(List.of());
	}

	private static List<String> words(SeedNode node) {
		Once once = new Once();
		return node.list().stream().map((item) -> {
			String word = item.text();
			if (word.replace("*", "").isBlank() || word.substring(0, word.length() - 1).contains("*")) {
				throw item
					.fault("'" + word + "' is no word or phrase; a star may only stand at its end, for any ending");
			}
			once.check(item, word);
			return word;
		}).toList();
	}

}
