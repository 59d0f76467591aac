package casebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Two facets crossed over the cases of a selection. Every number counts different cases;
 * a case with several values of a facet stands in several lines or columns, and once in
 * each total.
 *
 * @param rows the facet whose values are the lines
 * @param columns the facet whose values are the columns
 * @param across the columns, "not coded" and "does not apply" last
 * @param lines the lines, likewise
 * @param totals how many cases each column has
 * @param total how many cases there are
 * @param inSeveralLines how many of them stand in more than one line
 * @param inSeveralColumns how many of them stand in more than one column
 */
public record CrossTable(Facet rows, Facet columns, List<Heading> across, List<Line> lines, List<Integer> totals,
		int total, int inSeveralLines, int inSeveralColumns) {

	/** Keeps its own copies. */
	public CrossTable {
		across = List.copyOf(across);
		lines = List.copyOf(lines);
		totals = List.copyOf(totals);
	}

	/**
	 * Crosses two facets.
	 * @param snapshot the edition
	 * @param cases the cases to count
	 * @param rows the facet of the lines
	 * @param columns the facet of the columns
	 * @param size how large the table may be
	 */
	static CrossTable of(Snapshot snapshot, RoaringBitmap cases, Axis rows, Axis columns, Size size) {
		List<Band> down = Band.of(snapshot, cases, rows, size.values());
		List<Band> across = Band.of(snapshot, cases, columns, size.values());
		return new CrossTable(rows.facet(), columns.facet(), across.stream().map(Band::heading).toList(),
				down.stream()
					.map((line) -> new Line(line.heading(),
							across.stream().map((column) -> cell(snapshot, line, column, size.named())).toList(),
							line.cases().getCardinality()))
					.toList(),
				across.stream().map((column) -> column.cases().getCardinality()).toList(), cases.getCardinality(),
				inSeveral(snapshot, cases, rows), inSeveral(snapshot, cases, columns));
	}

	private static Cell cell(Snapshot snapshot, Band line, Band column, int named) {
		int count = RoaringBitmap.andCardinality(line.cases(), column.cases());
		if (count == 0 || count > named) {
			return new Cell(count, List.of());
		}
		return new Cell(count,
				RoaringBitmap.and(line.cases(), column.cases()).stream().mapToObj(snapshot.lines()::get).toList());
	}

	private static int inSeveral(Snapshot snapshot, RoaringBitmap cases, Axis axis) {
		RoaringBitmap once = new RoaringBitmap();
		RoaringBitmap again = new RoaringBitmap();
		axis.substantive().forEach((value) -> {
			RoaringBitmap having = RoaringBitmap.and(cases, snapshot.bitmaps().cases(axis.facet().key(), value.key()));
			again.or(RoaringBitmap.and(once, having));
			once.or(having);
		});
		return again.getCardinality();
	}

	/**
	 * How large a table may be.
	 *
	 * @param values how many values of a facet have a line or column of their own; the
	 * most frequent have, the others share one
	 * @param named the most cases for which a cell says which they are
	 */
	public record Size(int values, int named) {
	}

	/**
	 * What a line or column stands for.
	 *
	 * @param value the value; null where it stands for several
	 * @param values how many values it stands for
	 */
	public record Heading(@Nullable AxisValue value, int values) {

		/** The key in files; {@code Further} where it stands for several values. */
		public String key() {
			return (this.value != null) ? this.value.key() : "Further";
		}

		/** What people read. */
		public String label() {
			return (this.value != null) ? this.value.label() : this.values + " further values";
		}

		/** Whether it says that there is no value. */
		public boolean isGap() {
			return this.value != null && this.value.isGap();
		}

	}

	/**
	 * A line.
	 *
	 * @param heading what it stands for
	 * @param cells a cell for each column
	 * @param total how many cases it has
	 */
	public record Line(Heading heading, List<Cell> cells, int total) {
	}

	/**
	 * A cell.
	 *
	 * @param count how many cases have both values
	 * @param cases which they are, where they are few; else empty
	 */
	public record Cell(int count, List<CaseLine> cases) {
	}

	/**
	 * A line or column with its cases.
	 *
	 * @param heading what it stands for
	 * @param cases the cases of the selection that it has
	 */
	private record Band(Heading heading, RoaringBitmap cases) {

		/**
		 * The values of a facet: codes in their own order, actors that occur, the most
		 * frequent first.
		 */
		static List<Band> of(Snapshot snapshot, RoaringBitmap cases, Axis axis, int most) {
			List<Band> values = axis.substantive().stream().map((value) -> of(snapshot, cases, axis, value)).toList();
			Comparator<Band> bySize = Comparator.comparingInt(Band::size).reversed();
			if (axis.facet().origin() == Origin.PARTICIPANT) {
				values = values.stream().filter((band) -> band.size() > 0).sorted(bySize).toList();
			}
			Set<Band> kept = values.stream().sorted(bySize).limit(most).collect(Collectors.toSet());
			List<Band> bands = new ArrayList<>(values.stream().filter(kept::contains).toList());
			List<Band> others = values.stream().filter((band) -> !kept.contains(band)).toList();
			if (!others.isEmpty()) {
				bands.add(new Band(
						new Heading((others.size() == 1) ? others.get(0).heading().value() : null, others.size()),
						FastAggregation.or(others.stream().map(Band::cases).iterator())));
			}
			Stream<AxisValue> gaps = axis.values().stream().filter(AxisValue::isGap);
			gaps.forEach((gap) -> bands.add(of(snapshot, cases, axis, gap)));
			return bands;
		}

		private static Band of(Snapshot snapshot, RoaringBitmap cases, Axis axis, AxisValue value) {
			return new Band(new Heading(value, 1),
					RoaringBitmap.and(cases, snapshot.bitmaps().cases(axis.facet().key(), value.key())));
		}

		private int size() {
			return this.cases.getCardinality();
		}

	}

}
