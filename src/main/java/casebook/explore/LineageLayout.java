package casebook.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import org.jspecify.annotations.Nullable;

/**
 * Gives each case of a chain a column and a row. Columns follow the beginning of the
 * cases from left to right, and no link stays within a column; rows keep linked cases
 * near each other. A link that passes a column has a place of its own there, so that it
 * runs through no case.
 */
final class LineageLayout {

	/** How many cases share a column at most. */
	private static final int HIGH = 6;

	private final Chain chain;

	private final Map<String, Integer> columns = new HashMap<>();

	private final Map<CaseLink, List<Place>> ways = new HashMap<>();

	private final Map<String, Place> places = new HashMap<>();

	LineageLayout(Chain chain) {
		this.chain = chain;
		putIntoColumns();
		for (int column = 0; column <= last(); column++) {
			putIntoRows(column);
		}
	}

	/** The place of a case. */
	Place place(String slug) {
		return this.places.getOrDefault(slug, new Place(0, 0));
	}

	/** Where a link passes columns between its cases, from the left. */
	List<Place> way(CaseLink link) {
		return this.ways.getOrDefault(link, List.of());
	}

	/** How many columns there are. */
	int width() {
		return last() + 1;
	}

	/** How many rows there are. */
	int height() {
		return 1 + Math.max(this.places.values().stream().mapToInt(Place::row).max().orElse(0),
				this.ways.values().stream().flatMap(List::stream).mapToInt(Place::row).max().orElse(0));
	}

	private int last() {
		return this.columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	private int column(String slug) {
		return this.columns.getOrDefault(slug, 0);
	}

	private void putIntoColumns() {
		Set<String> column = new HashSet<>();
		int number = 0;
		for (CaseLine line : this.chain.cases()) {
			boolean linked = this.chain.links()
				.stream()
				.anyMatch((link) -> (link.from().equals(line.slug()) && column.contains(link.to()))
						|| (link.to().equals(line.slug()) && column.contains(link.from())));
			if (linked || column.size() == HIGH) {
				column.clear();
				number++;
			}
			column.add(line.slug());
			this.columns.put(line.slug(), number);
		}
	}

	private void putIntoRows(int column) {
		List<Spot> spots = new ArrayList<>();
		this.chain.cases()
			.stream()
			.filter((line) -> column(line.slug()) == column)
			.forEach((line) -> spots.add(new Spot(line.slug(), null, wanted(line.slug(), column))));
		this.chain.links()
			.stream()
			.filter((link) -> left(link) < column && right(link) > column)
			.forEach((link) -> spots.add(new Spot("", link, before(link))));
		spots.sort(Comparator.comparingDouble(Spot::wanted));
		int free = 0;
		for (Spot spot : spots) {
			int row = Math.max(free, (int) Math.round(spot.wanted()));
			free = row + 1;
			if (spot.link() == null) {
				this.places.put(spot.slug(), new Place(column, row));
			}
			else {
				this.ways.computeIfAbsent(spot.link(), (link) -> new ArrayList<>()).add(new Place(column, row));
			}
		}
	}

	/** The mean row of what leads to a case from the left; the top where nothing does. */
	private double wanted(String slug, int column) {
		return this.chain.links()
			.stream()
			.filter((link) -> (link.from().equals(slug) || link.to().equals(slug)) && left(link) < column)
			.mapToInt(this::before)
			.average()
			.orElse(0);
	}

	/** The row in which a link was last. */
	private int before(CaseLink link) {
		List<Place> way = way(link);
		return way.isEmpty() ? place((column(link.from()) < column(link.to())) ? link.from() : link.to()).row()
				: way.get(way.size() - 1).row();
	}

	private int left(CaseLink link) {
		return Math.min(column(link.from()), column(link.to()));
	}

	private int right(CaseLink link) {
		return Math.max(column(link.from()), column(link.to()));
	}

	/**
	 * A place in the layout.
	 *
	 * @param column from the left
	 * @param row from above
	 */
	record Place(int column, int row) {
	}

	/**
	 * What wants a place in a column.
	 *
	 * @param slug the case; empty for a link that passes
	 * @param link the link that passes, or null
	 * @param wanted the row where it would stand best
	 */
	private record Spot(String slug, @Nullable CaseLink link, double wanted) {
	}

}
