package casebook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import casebook.browse.Link;
import casebook.catalog.CaseLine;
import casebook.catalog.Code;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.catalog.Participation;
import casebook.search.Snapshot;
import casebook.site.Badge;
import org.jspecify.annotations.Nullable;

/**
 * The table of a comparison as people see it.
 *
 * @param heads the columns
 * @param descriptions what the collection says of the type of each case; null where it is
 * not asked for
 * @param groups the rows, in the groups of the vocabulary
 */
record CompareTable(List<Head> heads, @Nullable Descriptions descriptions, List<Group> groups) {

	/** How many columns there are. */
	public int columns() {
		return this.heads.size() + 2;
	}

	/**
	 * Makes the table.
	 * @param comparison what it shows, already without what is not to be shown
	 * @param place where it stands
	 * @param grounds what values rest on, where that is shown
	 * @param notes numbers the sources
	 */
	static CompareTable of(Snapshot snapshot, Comparison comparison, Place place, Grounds grounds, SourceNotes notes) {
		List<Head> heads = comparison.cases().stream().map((line) -> Head.of(snapshot, line, place)).toList();
		Descriptions descriptions = place.options().types() ? TypeTable.of(snapshot)
			.map((table) -> Descriptions.of(table, comparison.cases(), place.options().sources() ? notes : null))
			.orElse(null) : null;
		Rows rows = new Rows(snapshot, grounds, notes);
		return new CompareTable(heads, descriptions,
				comparison.groups()
					.stream()
					.map((group) -> new Group(group.label(), group.rows().stream().map(rows::row).toList()))
					.toList());
	}

	/** Makes rows, with the ground of each value where grounds are known. */
	private record Rows(Snapshot snapshot, Grounds grounds, SourceNotes notes) {

		Row row(Comparison.Row row) {
			return new Row(new Link(row.facet().label(), "/facets/" + row.facet().key()), Sign.of(row.sameness()),
					row.cells().stream().map((cell) -> cell(row, cell)).toList());
		}

		private Cell cell(Comparison.Row row, Comparison.Cell cell) {
			if (cell.keys().isEmpty()) {
				return new Cell(cell.values().get(0).value().label(), List.of());
			}
			return new Cell("", cell.values().stream().map((value) -> item(row, cell, value)).toList());
		}

		private Item item(Comparison.Row row, Comparison.Cell cell, Comparison.Value value) {
			List<String> remarks = new ArrayList<>();
			if (cell.values().size() > 1 && isChief(cell.line(), row.facet(), value.value().key())) {
				remarks.add("chiefly");
			}
			nameThen(cell.line(), row.facet(), value.value().key()).ifPresent((name) -> remarks.add("as " + name));
			int cases = row.cells().size();
			if (value.isShared() && cases > 2) {
				remarks.add((value.cases() == cases) ? "in all" : value.cases() + " of " + cases);
			}
			return new Item(value.value().label(), value.isShared(), String.join(", ", remarks),
					this.grounds.coding(cell.line().slug(), row.facet(), value.value().key())
						.map((coding) -> ground(cell.line(), row.facet(), coding))
						.orElse(null));
		}

		private Ground ground(CaseLine line, Facet facet, Coding coding) {
			String dimension = (facet.primaryOf() != null) ? facet.primaryOf() : facet.key();
			return new Ground(
					new Link(this.snapshot.vocabulary().terms().basisLabel(coding.basis()),
							"/cases/" + line.slug() + "#coded-" + dimension),
					coding.confidence(),
					(coding.secondReading() != null)
							? facet.code(coding.secondReading()).map(Code::label).orElse(coding.secondReading()) : null,
					this.notes.notes(coding.sources()));
		}

		private static boolean isChief(CaseLine line, Facet facet, String value) {
			return line.primary(facet.key()).map(Mark::code).filter(value::equals).isPresent();
		}

		private static Optional<String> nameThen(CaseLine line, Facet facet, String value) {
			return SharedActor.parts(line, facet)
				.filter((part) -> part.actor().equals(value))
				.map(Participation::nameThen)
				.flatMap((name) -> Optional.ofNullable(name).stream())
				.findFirst();
		}

	}

	/**
	 * A column: a case.
	 *
	 * @param slug the case
	 * @param title its title
	 * @param href its page
	 * @param years when, in words
	 * @param badge its chief value, or null
	 * @param removal the comparison without it
	 */
	record Head(String slug, String title, String href, String years, @Nullable Badge badge, String removal) {

		static Head of(Snapshot snapshot, CaseLine line, Place place) {
			return new Head(line.slug(), line.title(), "/cases/" + line.slug(), line.period().years(),
					Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line)).orElse(null),
					place.without(line.slug()).href());
		}

	}

	/**
	 * What the collection says of the type of each case.
	 *
	 * @param label what the table is called
	 * @param rows its rows
	 * @param grounds where that is said, for each case; empty where grounds are not shown
	 */
	record Descriptions(String label, List<Description> rows, List<List<SourceNotes.Note>> grounds) {

		private static final String NOTHING = "";

		static Descriptions of(TypeTable table, List<CaseLine> cases, @Nullable SourceNotes notes) {
			List<Optional<String>> codes = cases.stream().map(table::code).toList();
			return new Descriptions(table.label(),
					table.rows()
						.stream()
						.map((row) -> new Description(row.label(), codes.stream()
							.map((code) -> code.map((key) -> row.texts().getOrDefault(key, NOTHING)).orElse(NOTHING))
							.toList()))
						.toList(),
					(notes == null) ? List.of() : codes.stream()
						.map((code) -> notes
							.notes(code.map((key) -> table.grounds().getOrDefault(key, List.of())).orElse(List.of())))
						.toList());
		}

	}

	/**
	 * A row of what the collection says of types.
	 *
	 * @param label what it is about
	 * @param texts what is said, for each case; empty where nothing is
	 */
	record Description(String label, List<String> texts) {
	}

	/**
	 * Rows under one heading.
	 *
	 * @param label the heading
	 * @param rows the rows
	 */
	record Group(String label, List<Row> rows) {
	}

	/**
	 * A row: a facet.
	 *
	 * @param facet its name, which leads to all its values
	 * @param sign how far the cases agree
	 * @param cells what each case has
	 */
	record Row(Link facet, Sign sign, List<Cell> cells) {
	}

	/**
	 * How far cases agree.
	 *
	 * @param key the class that gives the row its weight and the sign its shape
	 * @param label in words
	 */
	record Sign(String key, String label) {

		static Sign of(Sameness sameness) {
			return new Sign(sameness.key(),
					sameness.label().substring(0, 1).toUpperCase(Locale.ENGLISH) + sameness.label().substring(1));
		}

		/** All signs. */
		static List<Sign> all() {
			return Arrays.stream(Sameness.values()).map(Sign::of).toList();
		}

	}

	/**
	 * What a case has in a facet.
	 *
	 * @param gap why there is no value; empty where there is one
	 * @param items the values
	 */
	record Cell(String gap, List<Item> items) {
	}

	/**
	 * A value.
	 *
	 * @param label in words
	 * @param shared whether another of the cases has it
	 * @param remark what is to be remarked; empty for nothing
	 * @param ground what it rests on; null where it rests on no coding or grounds are not
	 * shown
	 */
	record Item(String label, boolean shared, String remark, @Nullable Ground ground) {
	}

	/**
	 * What a value rests on.
	 *
	 * @param basis how it came about; leads to the coding on the page of the case
	 * @param confidence how sure it is
	 * @param secondReading what a second, blind reading said, where it differed, or null
	 * @param notes the sources
	 */
	record Ground(Link basis, String confidence, @Nullable String secondReading, List<SourceNotes.Note> notes) {
	}

}
