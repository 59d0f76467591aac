package casebook.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import casebook.catalog.Facet;
import casebook.search.Snapshot;
import casebook.browse.CaseDates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far two readings of the cases agree, dimension by dimension.
 *
 * @param readOn when the second reading was made, in words
 * @param method how it was made
 * @param rows the dimensions, in the order of the vocabulary
 */
record Agreement(String readOn, String method, List<Row> rows) {

	/** From here on Krippendorff would rely on a variable. */
	private static final double RELIABLE = 0.8;

	/** From here on he would draw tentative conclusions. */
	private static final double TENTATIVE = 0.667;

	/** What is known of it; empty for nothing. */
	static Optional<Agreement> of(Snapshot snapshot) {
		return snapshot.editorial("agreement").map(JsonMapper.shared()::readTree).map((root) -> of(snapshot, root));
	}

	private static Agreement of(Snapshot snapshot, JsonNode root) {
		return new Agreement(inWords(root.path("read_on").asString()), root.path("method").asString(),
				snapshot.vocabulary()
					.facets()
					.flatMap((facet) -> root.path("dimensions")
						.valueStream()
						.filter((row) -> row.path("dimension").asString().equals(facet.key()))
						.map((row) -> Row.of(facet, row)))
					.toList());
	}

	/** A date in words; other words as the collection writes them. */
	private static String inWords(String date) {
		return date.matches("\\d{4}(-\\d\\d){0,2}") ? CaseDates.inWords(date) : date;
	}

	/** How far the readings agree on a facet; empty where that was not worked out. */
	Optional<Row> on(Facet facet) {
		return this.rows.stream().filter((row) -> row.dimension().equals(facet.key())).findFirst();
	}

	/**
	 * A dimension.
	 *
	 * @param dimension its key
	 * @param label the dimension
	 * @param cases how many cases were read twice
	 * @param same how often the readings agree: in per cent, or as a mean overlap where a
	 * case may have several values
	 * @param alpha Krippendorff's alpha
	 * @param strength what that means, in words
	 * @param note a remark; empty for none
	 */
	record Row(String dimension, String label, String cases, String same, String alpha, String strength, String note) {

		/** The figures in a sentence. */
		public String inWords() {
			return "agreement " + this.same + ", alpha " + this.alpha + " (" + this.strength + "), over " + this.cases
					+ " entries" + (this.note.isEmpty() ? "" : "; " + this.note);
		}

		static Row of(Facet facet, JsonNode row) {
			double alpha = row.path("alpha").asDouble();
			String same = row.has("agreement")
					? String.format(Locale.ENGLISH, "%.0f %%", 100 * row.path("agreement").asDouble())
					: row.has("mean_jaccard")
							? String.format(Locale.ENGLISH, "%.2f overlap", row.path("mean_jaccard").asDouble()) : "–";
			return new Row(facet.key(), facet.label(), row.path("cases").asString(), same,
					String.format(Locale.ENGLISH, "%.2f", alpha), strength(alpha), row.path("note").asString(""));
		}

		private static String strength(double alpha) {
			return (alpha >= RELIABLE) ? "good" : (alpha >= TENTATIVE) ? "tentative" : "weak";
		}

	}

}
