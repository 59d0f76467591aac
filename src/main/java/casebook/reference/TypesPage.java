package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Typology;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The types of the main scheme side by side, as the table of the typology sets them out,
 * with the first wording and the departures from it.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param question the question that a type answers, or null
 * @param scheme the scheme
 * @param grounds where the scheme is described
 * @param schemes the schemes through which the cases can be seen
 * @param caption what the table is called
 * @param columns the types
 * @param rows what is said of them
 * @param numbering whose the numbers are, in a sentence; empty where there are none
 * @param own where this collection departs from the scheme
 * @param rules how types are given
 * @param codebook the dimension in the codebook
 * @param others other schemes
 */
record TypesPage(Frame frame, @Nullable String ignored, @Nullable String question, Typology.Scheme scheme,
		List<Cited> grounds, List<Choice> schemes, String caption, List<Column> columns, List<Row> rows,
		String numbering, List<String> own, List<String> rules, String codebook, List<OtherScheme> others) {

	static TypesPage of(Snapshot snapshot, CodedScheme scheme, @Nullable String ignored, Visit visit) {
		Typology typology = Objects.requireNonNull(snapshot.texts().typology());
		Facet dimension = scheme.dimension();
		List<CodedScheme> coded = CodedScheme.of(snapshot);
		List<Column> columns = columns(snapshot, scheme, typology);
		return new TypesPage(
				Frames.of(snapshot, "Types",
						"The types as the collection describes them, side by side, with the cases of each.",
						scheme.href(), visit),
				ignored, dimension.question(), typology.scheme(), Cited.of(snapshot, typology.scheme().sources()),
				Choice.of(coded, scheme), typology.table().label(), columns, rows(snapshot, scheme, typology),
				numbering(typology, columns), Optional.ofNullable(dimension.scheme()).stream().toList(),
				Stream.concat(Optional.ofNullable(dimension.rule()).stream(), typology.rules().stream()).toList(),
				Shelf.facet(dimension.key()),
				typology.others().stream().map((other) -> OtherScheme.of(snapshot, other, coded)).toList());
	}

	private static String numbering(Typology typology, List<Column> columns) {
		String author = typology.table().author();
		return (author == null || columns.stream().allMatch((column) -> column.number().isEmpty())) ? ""
				: "The numbers are those of " + author + ".";
	}

	private static List<Column> columns(Snapshot snapshot, CodedScheme scheme, Typology typology) {
		return typology.types()
			.stream()
			.flatMap((type) -> scheme.dimension()
				.code(type.code())
				.map((code) -> Column.of(snapshot, scheme, type, code))
				.stream())
			.toList();
	}

	private static List<Row> rows(Snapshot snapshot, CodedScheme scheme, Typology typology) {
		Typology.Table table = typology.table();
		String first = Objects.requireNonNullElse(table.first(), "the first wording");
		String author = Objects.requireNonNullElse(table.author(), "the table");
		List<Row> rows = new ArrayList<>();
		rows.add(row("In the words of " + first, typology, (type) -> wording(snapshot, type)));
		table.rows()
			.forEach((row) -> rows.add(row(row.label(), typology, (type) -> Cell.of(type.said().get(row.key())))));
		rows.add(row("Cases that it names", typology, (type) -> new Cell(type.examples(), "", List.of())));
		rows.add(row("Where this is said", typology,
				(type) -> new Cell(List.of(), "", Cited.of(snapshot, type.sources()))));
		rows.add(row("Where " + author + " departs from " + first, typology, (type) -> Cell.of(type.departure())));
		rows.add(row("Coded here where", typology,
				(type) -> Cell.of(scheme.dimension().code(type.code()).map(Code::definition).orElse(null))));
		return rows.stream().filter((row) -> !row.cells().stream().allMatch(Cell::isEmpty)).toList();
	}

	private static Row row(String label, Typology typology, Function<Typology.Type, Cell> cell) {
		return new Row(label, typology.types().stream().map(cell).toList());
	}

	private static Cell wording(Snapshot snapshot, Typology.Type type) {
		Typology.Wording wording = type.wording();
		if (wording == null) {
			return Cell.of(null);
		}
		String status = snapshot.vocabulary().terms().claimStatusLabel(wording.status());
		return new Cell(List.of("“" + wording.text() + "”"),
				status + "." + ((wording.note() != null) ? " " + wording.note() : ""),
				Cited.of(snapshot, wording.sources()));
	}

	/**
	 * A type.
	 *
	 * @param label its name
	 * @param number the number that the table gives it; empty for none
	 * @param style the class that gives hue and shape
	 * @param href its page
	 * @param cases how many cases are chiefly of it, or have it
	 * @param inPart how many others have it in part; empty where no type is a case's
	 * chief one
	 */
	record Column(String label, String number, String style, String href, String cases, String inPart) {

		static Column of(Snapshot snapshot, CodedScheme scheme, Typology.Type type, Code code) {
			EntryCount chiefly = snapshot.select(scheme.chiefly(snapshot, code)).count();
			return new Column(type.name(), Objects.requireNonNullElse(type.number(), ""),
					Badge.style(scheme.dimension(), code), scheme.href(code),
					chiefly.inWords() + ((scheme.chief() != null) ? " chiefly" : ""),
					scheme.inPart(snapshot, code)
						.map((query) -> snapshot.select(query).count().inWords() + " in part")
						.orElse(""));
		}

	}

	/**
	 * What is said of the types in one respect.
	 *
	 * @param label the respect
	 * @param cells what is said, in the order of the types
	 */
	record Row(String label, List<Cell> cells) {
	}

	/**
	 * What is said of a type in one respect.
	 *
	 * @param texts what is said; several are a list
	 * @param remark a remark; empty for none
	 * @param grounds the sources
	 */
	record Cell(List<String> texts, String remark, List<Cited> grounds) {

		static Cell of(@Nullable String text) {
			return new Cell(Optional.ofNullable(text).stream().toList(), "", List.of());
		}

		boolean isEmpty() {
			return this.texts.isEmpty() && this.grounds.isEmpty();
		}

	}

}
