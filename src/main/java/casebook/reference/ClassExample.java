package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.search.AxisValue;
import casebook.search.Snapshot;
import casebook.site.Shelf;

/**
 * A sheet of answers as a class may write it, for two learners and one case. The answers
 * are made up, and follow the order of the values.
 *
 * @param slug the case
 * @param rows the names of the columns, then a row for each learner
 */
record ClassExample(String slug, List<List<String>> rows) {

	/** Where it can be had as a file. */
	static final String PATH = Shelf.CLASS + ".csv";

	private static final int LEARNERS = 2;

	/**
	 * The example for a case.
	 * @param wanted the slug of the case; where there is none such, the case that a
	 * newcomer gets is taken
	 */
	static ClassExample of(Snapshot snapshot, List<ExerciseFacet> facets, String wanted) {
		String usual = Objects.requireNonNullElse(snapshot.collection().exercise().first(), snapshot.slugs().get(0));
		String slug = snapshot.line(snapshot.currentSlug(wanted)).map(CaseLine::slug).orElse(usual);
		List<List<String>> rows = new ArrayList<>();
		rows.add(Stream.concat(Stream.of("learner", "case"), facets.stream().map(ExerciseFacet::key)).toList());
		for (int learner = 1; learner <= LEARNERS; learner++) {
			int number = learner;
			rows.add(Stream
				.concat(Stream.of(String.valueOf(number), slug), facets.stream().map((facet) -> answer(facet, number)))
				.toList());
		}
		return new ClassExample(slug, rows);
	}

	/** Its lines as they are pasted. */
	String text() {
		return this.rows.stream().map((row) -> String.join(",", row)).collect(Collectors.joining("\n"));
	}

	/** The address of the file. */
	String href() {
		return PATH + "?case=" + this.slug;
	}

	/** The address of the page that shows it. */
	String page() {
		return Shelf.CLASS + "?case=" + this.slug;
	}

	private static String answer(ExerciseFacet facet, int learner) {
		boolean several = facet.facet().multiple();
		return facet.values()
			.stream()
			.skip(several ? 0 : learner - 1L)
			.limit(several ? learner : 1)
			.map(AxisValue::key)
			.collect(Collectors.joining(";"));
	}

}
