package casebook.reference;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.browse.SourceEntry;
import casebook.catalog.Citation;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data series of the collection: what is known of it, and who says what. A number
 * stands here only where a source gives it.
 *
 * @param frame what surrounds it
 * @param caption what the figure shows
 * @param where where the figure stands
 * @param facts what is known of it: period, database, credit
 * @param note what readers should know, or null
 * @param numbers whether its numbers were found
 * @param lines the series, each with what is said of its course
 * @param beside what is said of the course of something else
 * @param turns when which database shows a turn, drawn; or null
 * @param context what else sources say
 * @param conflict how the statements fit together, or null
 * @param sources all sources that the words rest on, each once, as a bibliography has
 * them
 */
record SeriesPage(Frame frame, String caption, List<Cited> where, List<Fact> facts, @Nullable String note,
		boolean numbers, List<Line> lines, List<Said> beside, @Nullable TurnsDrawing turns, List<Said> context,
		@Nullable String conflict, List<SourceEntry> sources) {

	/** Where the page of a figure is. */
	static String href(String id) {
		return Shelf.figure(id);
	}

	/**
	 * Sets the page.
	 * @param root the editorial text
	 */
	static SeriesPage of(Snapshot snapshot, JsonNode root, Visit visit) {
		JsonNode figure = root.path("figure");
		String caption = title(figure);
		Frame frame = new Frame("Figure", caption, Section.REFERENCE,
				visit.canonical(href(figure.path("id").asString())), snapshot.edition(), snapshot.collection());
		List<Said> trends = all(root, "trends").map((trend) -> Said.of(snapshot, trend)).toList();
		List<Said> context = all(root, "context").map((said) -> Said.of(snapshot, said)).toList();
		return new SeriesPage(frame, caption, Cited.of(snapshot, figure.path("sources")), facts(snapshot, figure),
				figure.path("note").asString(null), figure.path("numbers_found").asBoolean(false),
				all(root, "series").map((line) -> Line.of(line, trends)).toList(),
				trends.stream().filter((trend) -> trend.series().isEmpty()).toList(),
				TurnsDrawing.of(Stream.concat(trends.stream(), context.stream()).toList()), context,
				root.path("conflict_note").asString(null), sources(snapshot, root));
	}

	private static List<SourceEntry> sources(Snapshot snapshot, JsonNode root) {
		Set<String> named = new HashSet<>(root.findValuesAsString("source"));
		named.add(root.path("figure").path("credited_to").asString(""));
		return SourceShelf.of(snapshot)
			.sources()
			.stream()
			.map(SourceShelf.Shelved::source)
			.filter((source) -> named.contains(source.key()))
			.map(SourceEntry::of)
			.toList();
	}

	/** The editorial text; missing where the collection has none. */
	static JsonNode text(Snapshot snapshot) {
		return JsonMapper.shared().readTree(snapshot.editorial("series").orElse("{}"));
	}

	/** The figure that the series belong to: what it shows and where it is; or null. */
	static @Nullable Link figure(Snapshot snapshot) {
		JsonNode figure = text(snapshot).path("figure");
		return figure.has("id") ? new Link(title(figure), href(figure.path("id").asString())) : null;
	}

	/** What the figure shows, as a title: without the stop of a sentence. */
	static String title(JsonNode figure) {
		return figure.path("caption").asString().replaceFirst("\\.$", "");
	}

	private static List<Fact> facts(Snapshot snapshot, JsonNode figure) {
		List<Fact> facts = new ArrayList<>();
		String period = figure.path("period").asString("").replace("/", "–");
		if (!period.isEmpty()) {
			facts.add(new Fact("Period", period, List.of()));
		}
		String database = figure.path("database").asString("");
		if (!database.isEmpty()) {
			facts.add(new Fact("Database", database, List.of()));
		}
		snapshot.source(figure.path("credited_to").asString(""))
			.ifPresent((source) -> facts
				.add(new Fact("Credited to", "", Cited.of(snapshot, List.of(new Citation(source.key(), null))))));
		List<Cited> credit = Cited.of(snapshot, figure.path("credit_source"));
		if (!credit.isEmpty()) {
			facts.add(new Fact("The credit stands in", "", credit));
		}
		return List.copyOf(facts);
	}

	private static Stream<JsonNode> all(JsonNode root, String member) {
		return root.path(member).valueStream();
	}

	/**
	 * Something that is known of the figure.
	 *
	 * @param label what
	 * @param text the words; empty where only sources are named
	 * @param grounds the sources
	 */
	record Fact(String label, String text, List<Cited> grounds) {
	}

	/**
	 * A series.
	 *
	 * @param label what it is of
	 * @param unit the unit of its values; empty for none
	 * @param values its values, those that a source gives
	 * @param said what is said of its course
	 */
	record Line(String label, String unit, List<Value> values, List<Said> said) {

		static Line of(JsonNode line, List<Said> trends) {
			String id = line.path("id").asString();
			List<Value> values = all(line, "values").filter((value) -> value.path("value").isNumber())
				.map((value) -> new Value(value.path("year").asString(), value.path("value").asString()))
				.toList();
			return new Line(line.path("label").asString(), line.path("unit").asString(""), values,
					trends.stream().filter((trend) -> trend.series().equals(id)).toList());
		}

	}

	/**
	 * A value of a series.
	 *
	 * @param year the year
	 * @param value the value
	 */
	record Value(String year, String value) {
	}

	/**
	 * Something that a source says.
	 *
	 * @param series the series that it is about; empty for another matter
	 * @param about what it is about; empty where the statement says it
	 * @param trend the course in a few words; empty for none
	 * @param direction the course as an arrow, or null where no arrow says it
	 * @param statement what is said
	 * @param year the year of a turn, or null
	 * @param database the database that it rests on; empty where that is not said
	 * @param standing how it stands, in words
	 * @param grounds who says it
	 */
	record Said(String series, String about, String trend, @Nullable Direction direction, String statement,
			@Nullable Integer year, String database, String standing, List<Cited> grounds) {

		/**
		 * The year from which the course holds, in words; empty where the trend names it.
		 */
		public String since() {
			return (this.year == null || this.trend.contains(this.year.toString())) ? "" : " since " + this.year;
		}

		static Said of(Snapshot snapshot, JsonNode node) {
			JsonNode year = node.has("since") ? node.path("since") : node.path("year");
			return new Said(node.path("series").asString(""), node.path("pair").asString(""),
					node.path("trend").asString(""), Direction.of(node.path("direction").asString("")).orElse(null),
					node.path("statement").asString(), year.isNumber() ? Integer.valueOf(year.asInt()) : null,
					node.path("database").asString(""),
					snapshot.vocabulary().terms().claimStatusLabel(node.path("status").asString()),
					Cited.of(snapshot, node.path("sources")));
		}

	}

}
