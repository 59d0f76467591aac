package casebook.explore;

import java.util.List;
import java.util.stream.IntStream;

import casebook.browse.Link;
import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.CrossTable;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as the page shows it. "Not coded" and "does not apply" have a line or column
 * where there are such cases. Each number leads to exactly the cases that it counts.
 *
 * @param columns the heads of the columns
 * @param lines the lines
 * @param totals the last line: different cases
 */
record MatrixTable(List<Head> columns, List<Line> lines, Line totals) {

	/** The most cases that a link can name one by one. */
	static final int LINKED = 50;

	/** The most cases that a cell names. */
	private static final int NAMED = 3;

	/** How many steps of depth the fields have. */
	private static final int STEPS = 4;

	static MatrixTable of(CrossTable table, CaseQuery query) {
		int[] columns = IntStream.range(0, table.across().size())
			.filter((i) -> !table.across().get(i).isGap() || table.totals().get(i) > 0)
			.toArray();
		List<CrossTable.Line> lines = table.lines()
			.stream()
			.filter((line) -> !line.heading().isGap() || line.total() > 0)
			.toList();
		int most = lines.stream()
			.flatMap((line) -> IntStream.of(columns).mapToObj((i) -> line.cells().get(i).count()))
			.max(Integer::compare)
			.orElse(0);
		Link all = new Link(String.valueOf(table.total()), query.href("/cases"));
		return new MatrixTable(IntStream.of(columns).mapToObj((i) -> Head.of(table.across().get(i))).toList(),
				lines.stream()
					.map((line) -> new Line(Head.of(line.heading()),
							IntStream.of(columns)
								.mapToObj((i) -> Cell.of(line.cells().get(i),
										chosen(query, table, line.heading(), table.across().get(i)), most, query))
								.toList(),
							total(line.total(), chosen(query, table.rows(), line.heading()))))
					.toList(),
				new Line(new Head("In all", false),
						IntStream.of(columns)
							.mapToObj((i) -> new Cell(table.totals().get(i),
									href(table.totals().get(i), chosen(query, table.columns(), table.across().get(i))),
									"", List.of()))
							.toList(),
						all));
	}

	private static Link total(int count, @Nullable CaseQuery chosen) {
		String href = href(count, chosen);
		return new Link(String.valueOf(count), (href != null) ? href : "");
	}

	private static @Nullable String href(int count, @Nullable CaseQuery chosen) {
		return (count > 0 && chosen != null) ? chosen.href("/cases") : null;
	}

	/** The selection of a cell; null where no query says it. */
	private static @Nullable CaseQuery chosen(CaseQuery query, CrossTable table, CrossTable.Heading line,
			CrossTable.Heading column) {
		CaseQuery chosen = chosen(query, table.rows(), line);
		if (chosen == null || (table.rows().equals(table.columns()) && !line.equals(column))) {
			return null;
		}
		return table.rows().equals(table.columns()) ? chosen : chosen(chosen, table.columns(), column);
	}

	/**
	 * The cases of a selection that have a value too. Values of one facet are
	 * alternatives, so that a facet which is limited to others cannot ask for this one as
	 * well.
	 */
	private static @Nullable CaseQuery chosen(CaseQuery query, Facet facet, CrossTable.Heading heading) {
		AxisValue value = heading.value();
		boolean free = query.values(facet.key()).isEmpty();
		return (value != null && query.bases(facet.key()).isEmpty()
				&& (free || query.chooses(facet.key(), value.key()))) ? query.choosing(facet.key(), value.key()) : null;
	}

	/**
	 * What a line or column stands for.
	 *
	 * @param label what people read
	 * @param gap whether it says that there is no value
	 */
	record Head(String label, boolean gap) {

		static Head of(CrossTable.Heading heading) {
			return new Head(heading.label(), heading.isGap());
		}

	}

	/**
	 * A line.
	 *
	 * @param head what it stands for
	 * @param cells a cell for each column
	 * @param total how many different cases it has, with the list of them; the address is
	 * empty where there is none
	 */
	record Line(Head head, List<Cell> cells, Link total) {
	}

	/**
	 * A field.
	 *
	 * @param count how many cases have both values
	 * @param href the list of them, or null where there are none or no address says it
	 * @param depth the class that shades it by its number; {@code gap} where it is empty
	 * @param cases which cases, where they are few; else empty
	 */
	record Cell(int count, @Nullable String href, String depth, List<Link> cases) {

		static Cell of(CrossTable.Cell cell, @Nullable CaseQuery chosen, int most, CaseQuery query) {
			if (cell.count() == 0) {
				return new Cell(0, null, "gap", List.of());
			}
			CaseQuery named = (chosen == null && !cell.cases().isEmpty())
					? query.picking(cell.cases().stream().map(CaseLine::slug).toList()) : chosen;
			return new Cell(cell.count(), MatrixTable.href(cell.count(), named),
					"depth-" + Math.max(1, (cell.count() * STEPS + most - 1) / most),
					(cell.count() > NAMED) ? List.of()
							: cell.cases()
								.stream()
								.map((line) -> new Link(line.title(), "/cases/" + line.slug()))
								.toList());
		}

	}

}
