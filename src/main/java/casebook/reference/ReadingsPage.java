package casebook.reference;

import casebook.site.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.browse.Words;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.SecondReadings;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The cases in which two readings differ on a dimension.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param dimensions the dimensions on which readings differ
 * @param question what the dimension asks; empty for none
 * @param count in how many cases they differ, in words
 * @param unkept the dimensions of which only the agreement is known, in words; empty for
 * none
 * @param rows the cases of the page
 * @param leaf the way to the other pages
 */
record ReadingsPage(Frame frame, @Nullable String ignored, List<Dimension> dimensions, String question, String count,
		String unkept, List<Row> rows, Leaf leaf) {

	/** Where it is. */
	static final String PATH = Shelf.ABOUT + "/readings";

	private static final int SIZE = 50;

	static ReadingsPage of(Snapshot snapshot, Asked asked, SecondReadings.Counted counted,
			SecondReadings.Differing differing, Visit visit) {
		Facet facet = snapshot.vocabulary().facet(differing.dimension()).orElseThrow();
		Leaf leaf = Leaf.of(PATH, Map.of("dimension", facet.key()), asked.page(), differing.readings().size(), SIZE);
		String count = "Two readings differ on " + (facet.primary() ? "the chief value of " : "") + "“"
				+ Words.small(facet.label()) + "” in "
				+ Words.counted(counted.byDimension().getOrDefault(facet.key(), 0), "case");
		Frame frame = new Frame(
				"Where readings differ: " + Words.small(facet.label())
						+ ((asked.page() == 1) ? "" : ", page " + asked.page()),
				count + ".", Section.REFERENCE, visit.canonical(leaf.href()), snapshot.edition(),
				snapshot.collection());
		return new ReadingsPage(frame, asked.ignored(), dimensions(snapshot, counted, facet),
				Optional.ofNullable(facet.question()).orElse(""), count, unkept(snapshot),
				leaf.of(byTitle(snapshot, differing.readings()))
					.stream()
					.map((reading) -> Row.of(snapshot, facet, reading))
					.toList(),
				leaf);
	}

	/**
	 * Of a dimension with several values a case and no chief one, no second reading is
	 * kept.
	 */
	private static String unkept(Snapshot snapshot) {
		return Words.all(Agreement.of(snapshot)
			.stream()
			.flatMap((agreement) -> snapshot.vocabulary()
				.dimensions()
				.filter((facet) -> facet.multiple() && !facet.primary() && agreement.on(facet).isPresent()))
			.map((facet) -> "“" + Words.small(facet.label()) + "”")
			.toList());
	}

	private static List<SecondReadings.Reading> byTitle(Snapshot snapshot, List<SecondReadings.Reading> readings) {
		return readings.stream()
			.sorted(Comparator.comparing((reading) -> snapshot.requiredLine(reading.slug()).title(),
					String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	private static List<Dimension> dimensions(Snapshot snapshot, SecondReadings.Counted counted, Facet shown) {
		return snapshot.vocabulary()
			.dimensions()
			.filter((facet) -> counted.byDimension().containsKey(facet.key()))
			.map((facet) -> new Dimension(facet.label(),
					Words.number(counted.byDimension().getOrDefault(facet.key(), 0)),
					facet.key().equals(shown.key()) ? null : PATH + "?dimension=" + facet.key()))
			.toList();
	}

	/**
	 * What is asked of the page.
	 *
	 * @param dimension the dimension; the first on which readings differ where none is
	 * asked for
	 * @param page the page
	 * @param ignored what was asked and means nothing here, in words; or null
	 */
	record Asked(String dimension, int page, @Nullable String ignored) {

		/**
		 * Reads what is asked.
		 * @throws RefusedParameter if a value is none, or the readings do not differ on
		 * the dimension
		 */
		static Asked read(Snapshot snapshot, Parameters parameters, SecondReadings.Counted counted) {
			List<Facet> differing = snapshot.vocabulary()
				.dimensions()
				.filter((facet) -> counted.byDimension().containsKey(facet.key()))
				.toList();
			Facet asked = parameters.facet("dimension", differing)
				.or(() -> Stream.concat(differing.stream(), snapshot.vocabulary().dimensions()).findFirst())
				.orElseThrow();
			return new Asked(asked.key(), Leaf.asked(parameters),
					SourceList.ignored(parameters, List.of("dimension", "page")));
		}

	}

	/**
	 * A dimension on which readings differ.
	 *
	 * @param label its name
	 * @param cases in how many cases
	 * @param href those cases, or null for the one shown
	 */
	record Dimension(String label, String cases, @Nullable String href) {
	}

	/**
	 * A case in which the readings differ.
	 *
	 * @param title the case
	 * @param href how the case is coded on the dimension, with the ground
	 * @param first the value that the case bears
	 * @param second the value of the second reading
	 */
	record Row(String title, String href, String first, String second) {

		static Row of(Snapshot snapshot, Facet facet, SecondReadings.Reading reading) {
			return new Row(snapshot.requiredLine(reading.slug()).title(),
					"/cases/" + reading.slug() + "#coded-" + facet.key(), label(facet, reading.first()),
					label(facet, reading.second()));
		}

		private static String label(Facet facet, String code) {
			return facet.code(code).map(Code::label).orElse(code);
		}

	}

}
