package casebook.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.explore.MapPlate.Box;
import casebook.explore.MapPlate.Dot;

/**
 * The part of a map where dots stand closest, drawn again at a larger scale. The dots
 * keep their size, so that those that cover each other come apart.
 *
 * @param box the part, on the map
 * @param plate the dots in it, and their names
 */
record MapInset(Box box, MapPlate plate) {

	private static final double ZOOM = 4.5;

	private static final double WIDTH = 160;

	private static final double HEIGHT = 104;

	/** How many dots that cover another make a part worth enlarging. */
	private static final int CROWD = 8;

	/**
	 * Finds the part in which most dots cover another.
	 * @param dots the dots of the map, large ones first
	 * @return the part, unless the dots stand apart anyway
	 */
	static Optional<MapInset> of(List<Dot> dots) {
		List<Dot> covered = dots.stream()
			.filter((dot) -> dots.stream().anyMatch((other) -> !other.equals(dot) && other.meets(dot)))
			.toList();
		return covered.stream()
			.map((dot) -> around(List.of(dot)))
			.filter((box) -> count(box, covered) >= CROWD)
			.max(Comparator.comparingInt((box) -> count(box, covered)))
			.map((box) -> around(within(box, dots)))
			.map((box) -> of(box, dots));
	}

	private static int count(Box box, List<Dot> dots) {
		return within(box, dots).size();
	}

	private static List<Dot> within(Box box, List<Dot> dots) {
		return dots.stream().filter((dot) -> box.holds(dot)).toList();
	}

	private static MapInset of(Box box, List<Dot> dots) {
		List<Dot> enlarged = within(box, dots).stream()
			.map((dot) -> new Dot(dot.label(), (dot.x() - box.left()) * ZOOM, (dot.y() - box.top()) * ZOOM,
					dot.radius(), dot.title(), dot.former()))
			.toList();
		return new MapInset(box,
				MapPlate.of(new Box(0, 0, WIDTH * ZOOM, HEIGHT * ZOOM), enlarged, enlarged, List.of()));
	}

	/** The part of the map whose middle is the middle of some dots. */
	private static Box around(List<Dot> dots) {
		double left = (least(dots.stream().map(Dot::x)) - least(dots.stream().map((dot) -> -dot.x())) - WIDTH) / 2;
		double top = (least(dots.stream().map(Dot::y)) - least(dots.stream().map((dot) -> -dot.y())) - HEIGHT) / 2;
		return new Box(left, top, left + WIDTH, top + HEIGHT);
	}

	private static double least(Stream<Double> values) {
		return values.min(Comparator.naturalOrder()).orElse(0.0);
	}

	/** The sheet as SVG takes it. */
	public String viewBox() {
		return "0 0 " + MapPlate.number(WIDTH * ZOOM) + " " + MapPlate.number(HEIGHT * ZOOM);
	}

	/** How the land of the map is brought onto the sheet. */
	public String transform() {
		return "scale(" + ZOOM + ") translate(" + MapPlate.number(-this.box.left()) + " "
				+ MapPlate.number(-this.box.top()) + ")";
	}

	/** Where the part begins on the map, as SVG takes it. */
	public String x() {
		return MapPlate.number(this.box.left());
	}

	/** The upper edge of the part on the map, as SVG takes it. */
	public String y() {
		return MapPlate.number(this.box.top());
	}

	/** How wide the part is on the map, as SVG takes it. */
	public String width() {
		return MapPlate.number(WIDTH);
	}

	/** How high the part is on the map, as SVG takes it. */
	public String height() {
		return MapPlate.number(HEIGHT);
	}

}
