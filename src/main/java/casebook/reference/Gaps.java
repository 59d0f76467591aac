package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import casebook.browse.Words;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.CrossTable;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The combinations of two facets that no case has.
 *
 * @param label what the crossing is about
 * @param count how many of how many combinations are empty, in words
 * @param rows for each value of the one facet those of the other that never meet it
 * @param href the crossing
 */
record Gaps(String label, String count, List<Row> rows, String href) {

	/**
	 * How many values of a facet are looked at, and names of cases that are not wanted.
	 */
	private static final CrossTable.Size SIZE = new CrossTable.Size(40, 0);

	static Gaps of(Snapshot snapshot, Collection.Crossing crossing) {
		Facet down = snapshot.vocabulary().facet(crossing.rows()).orElseThrow();
		Facet across = snapshot.vocabulary().facet(crossing.columns()).orElseThrow();
		CaseQuery query = query(snapshot, crossing.query());
		CrossTable table = snapshot.select(query).cross(down, across, SIZE);
		int columns = (int) table.across().stream().filter((heading) -> !heading.isGap()).count();
		List<CrossTable.Line> lines = table.lines().stream().filter((line) -> !line.heading().isGap()).toList();
		List<Row> rows = lines.stream()
			.map((line) -> Row.of(table, line))
			.filter((row) -> !row.values().isEmpty())
			.toList();
		int empty = rows.stream().mapToInt((row) -> row.values().size()).sum();
		String limits = query.toQueryString();
		return new Gaps(crossing.label(),
				Words.number(empty) + " of " + Words.counted(lines.size() * columns, "combination") + " of "
						+ Words.small(down.label()) + " and " + Words.small(across.label())
						+ ((empty == 1) ? " has" : " have") + " no case.",
				rows, "/explore/matrix?rows=" + down.key() + "&columns=" + across.key()
						+ (limits.isEmpty() ? "" : "&" + limits));
	}

	private static CaseQuery query(Snapshot snapshot, @Nullable String text) {
		return (text == null) ? CaseQuery.everything(snapshot.axes())
				: snapshot.read(UriComponentsBuilder.fromUriString("?" + text).build().getQueryParams()).query();
	}

	/**
	 * A value with those that never meet it.
	 *
	 * @param label the value
	 * @param values the values of the other facet
	 */
	record Row(String label, List<String> values) {

		/** The values in a row. */
		public String all() {
			return String.join("; ", this.values);
		}

		static Row of(CrossTable table, CrossTable.Line line) {
			List<String> empty = new ArrayList<>();
			IntStream.range(0, table.across().size())
				.filter((column) -> !table.across().get(column).isGap() && line.cells().get(column).count() == 0)
				.forEach((column) -> empty.add(Words.small(table.across().get(column).label())));
			return new Row(line.heading().label(), empty);
		}

	}

}
