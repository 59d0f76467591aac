package casebook.reference;

import casebook.site.Shelf;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import casebook.browse.Panel;
import casebook.browse.Words;
import casebook.search.AxisValue;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the answers of a class are pasted, and how far they agree.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param text what was pasted
 * @param usualCase the case of lines that name none; empty for none
 * @param sample a sheet as it may look
 * @param columns the columns with what is allowed in each
 * @param faults what is wrong with the sheet; empty where nothing is
 * @param counted what was read, in words; empty where nothing was
 * @param rows how far the class agrees, facet by facet
 */
record ClassPage(Frame frame, @Nullable String ignored, String text, String usualCase, ClassExample sample,
		List<Column> columns, List<String> faults, String counted, List<Row> rows) {

	/** Where it is. */
	static final String PATH = Shelf.CLASS;

	/** The page before anything is pasted. */
	static ClassPage asking(Snapshot snapshot, List<ExerciseFacet> facets, String usualCase, List<String> ignored,
			String address) {
		return new ClassPage(frame(snapshot, address), Panel.ignored(ignored), "", usualCase,
				ClassExample.of(snapshot, facets, usualCase), Column.of(facets), List.of(), "", List.of());
	}

	/** The page that answers a sheet. */
	static ClassPage answering(Snapshot snapshot, List<ExerciseFacet> facets, Pasted pasted, ClassSheet sheet,
			String address) {
		Map<String, String> editors = editors(snapshot);
		List<Row> rows = sheet.faults().isEmpty() ? facets.stream()
			.map((facet) -> ClassFigure.of(snapshot, facet, sheet.answers(), sheet.learners()))
			.filter((figure) -> figure.answers() > 0)
			.map((figure) -> Row.of(figure, editors.getOrDefault(figure.facet().key(), "\u2013")))
			.toList() : List.of();
		long cases = sheet.answers().stream().map(ClassAnswer::slug).distinct().count();
		String counted = Words.counted(sheet.answers().size(), "answer") + " of "
				+ Words.counted(sheet.learners().size(), "learner") + " to " + Words.counted((int) cases, "case") + ".";
		return new ClassPage(frame(snapshot, address), null, pasted.text(), pasted.usualCase(),
				ClassExample.of(snapshot, facets, pasted.usualCase()), Column.of(facets), sheet.faults(),
				rows.isEmpty() ? "" : counted, rows);
	}

	/** The page that refuses a sheet. */
	static ClassPage refusing(Snapshot snapshot, List<ExerciseFacet> facets, Pasted pasted, String fault,
			String address) {
		return new ClassPage(frame(snapshot, address), null, pasted.text(), pasted.usualCase(),
				ClassExample.of(snapshot, facets, pasted.usualCase()), Column.of(facets), List.of(fault), "",
				List.of());
	}

	private static Frame frame(Snapshot snapshot, String address) {
		return new Frame("Exercise: the answers of a class",
				"How far the answers of a class agree, with each other and" + " with the editors. Nothing is stored.",
				Section.REFERENCE, address, snapshot.edition(), snapshot.collection());
	}

	/** Alpha of the editors' two readings, as the collection publishes it. */
	private static Map<String, String> editors(Snapshot snapshot) {
		Map<String, String> editors = new HashMap<>();
		snapshot.editorial("agreement")
			.map(JsonMapper.shared()::readTree)
			.ifPresent((agreement) -> agreement.path("dimensions").forEach((dimension) -> {
				if (dimension.path("alpha").isNumber()) {
					editors.put(dimension.path("dimension").asString(), number(dimension.path("alpha").asDouble()));
				}
			}));
		return editors;
	}

	private static String number(double number) {
		double rounded = Math.round(number * 100) / 100.0 + 0.0;
		return String.format(Locale.ROOT, "%.2f", rounded).replace("-", "\u2212");
	}

	/** The example as it is pasted. */
	public String example() {
		return this.sample.text();
	}

	/** The file with the example. */
	public String file() {
		return this.sample.href();
	}

	/** The longest sheet, in words. */
	public String limits() {
		return "At most " + Words.number(ClassSheet.MOST_ANSWERS) + " answers of " + ClassSheet.MOST_LEARNERS
				+ " learners in " + Words.number(ClassSheet.LONGEST) + " characters.";
	}

	/**
	 * What was pasted.
	 *
	 * @param text the sheet
	 * @param usualCase the case of lines that name none; empty for none
	 */
	record Pasted(String text, String usualCase) {
	}

	/**
	 * A column with answers.
	 *
	 * @param key its name
	 * @param label the facet
	 * @param many whether a field may have several values
	 * @param values what is allowed
	 */
	record Column(String key, String label, boolean many, String values) {

		static List<Column> of(List<ExerciseFacet> facets) {
			return facets.stream()
				.map((facet) -> new Column(facet.key(), facet.facet().label(), facet.facet().multiple(),
						facet.values().stream().map(AxisValue::key).collect(Collectors.joining(", "))))
				.toList();
		}

	}

	/**
	 * How far a class agrees in a facet.
	 *
	 * @param label the facet
	 * @param answers how many answers there are
	 * @param withEditors agreement with the editors
	 * @param among agreement among the learners
	 * @param alpha alpha among the learners, or why there is none
	 * @param editors alpha of the editors' two readings
	 * @param note how it is measured, where it is not by equal answers; else empty
	 */
	record Row(String label, int answers, String withEditors, String among, String alpha, String editors, String note) {

		static Row of(ClassFigure figure, String editors) {
			String unequal = figure.among().isPresent() ? "All answers are the same" : "Nobody read the same case";
			String left = (figure.compared() < figure.answers())
					? ", over " + Words.counted(figure.compared(), "answer") : "";
			return new Row(figure.facet().facet().label(), figure.answers(),
					percent(figure.withEditors(), "Not coded by the editors") + left,
					percent(figure.among(), "Nobody read the same case"),
					figure.alpha().isPresent() ? number(figure.alpha().getAsDouble()) : unequal, editors,
					figure.facet().facet().multiple() ? "several values"
							: figure.facet().facet().ordinal() ? "in an order" : "");
		}

		private static String percent(OptionalDouble share, String none) {
			return share.isPresent() ? String.format(Locale.ROOT, "%.0f %%", share.getAsDouble() * 100) : none;
		}

	}

}
