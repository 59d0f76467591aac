package casebook.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Dots with names on a sheet.
 *
 * @param dots the dots, large ones first, so that small ones stand on them
 * @param labels the names of the largest, as far as there is room
 */
record MapPlate(List<Dot> dots, List<Label> labels) {

	private static final double LETTER = 6.4;

	private static final double ASCENT = 10;

	private static final double DESCENT = 3;

	private static final double GAP = 4;

	/**
	 * Names as many of the dots as there is room for: right of a dot, left of it, above
	 * or below; what would cover another name or a dot is left out.
	 * @param sheet the sheet, beyond which no name reaches
	 * @param dots the dots, large ones first
	 * @param named those of them to name, the most important first
	 * @param taken where no name may stand
	 */
	static MapPlate of(Box sheet, List<Dot> dots, List<Dot> named, List<Box> taken) {
		List<Label> labels = new ArrayList<>();
		for (Dot dot : named) {
			Label.around(dot)
				.filter((label) -> sheet.holds(label.box()))
				.filter((label) -> taken.stream().noneMatch(label.box()::meets))
				.filter((label) -> labels.stream().map(Label::box).noneMatch(label.box()::meets))
				.filter((label) -> dots.stream().noneMatch((other) -> !other.equals(dot) && other.meets(label.box())))
				.findFirst()
				.ifPresent(labels::add);
		}
		return new MapPlate(dots, List.copyOf(labels));
	}

	/** A length as SVG takes it. */
	static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	/**
	 * A part of the sheet.
	 *
	 * @param left where it begins
	 * @param top its upper edge, from above
	 * @param right where it ends
	 * @param bottom its lower edge, from above
	 */
	record Box(double left, double top, double right, double bottom) {

		boolean meets(Box other) {
			return this.left < other.right && other.left < this.right && this.top < other.bottom
					&& other.top < this.bottom;
		}

		boolean holds(Box other) {
			return other.left > this.left && other.right < this.right && other.top > this.top
					&& other.bottom < this.bottom;
		}

		boolean holds(Dot dot) {
			return dot.x() > this.left && dot.x() < this.right && dot.y() > this.top && dot.y() < this.bottom;
		}

	}

	/**
	 * A state.
	 *
	 * @param label its name
	 * @param x where it stands, from the left
	 * @param y where it stands, from above
	 * @param radius how large it is
	 * @param title its name and the number of its cases
	 * @param former whether the state is no more
	 */
	record Dot(String label, double x, double y, double radius, String title, boolean former) {

		/** Where it stands, as SVG takes it. */
		public String cx() {
			return number(this.x);
		}

		/** Where it stands, as SVG takes it. */
		public String cy() {
			return number(this.y);
		}

		/** How large it is, as SVG takes it. */
		public String r() {
			return number(this.radius);
		}

		boolean meets(Box box) {
			double across = Math.max(Math.max(box.left() - this.x, this.x - box.right()), 0);
			double down = Math.max(Math.max(box.top() - this.y, this.y - box.bottom()), 0);
			return Math.hypot(across, down) < this.radius;
		}

		boolean meets(Dot other) {
			return Math.hypot(other.x - this.x, other.y - this.y) < this.radius + other.radius;
		}

	}

	/**
	 * The name of a state beside its dot.
	 *
	 * @param text the name
	 * @param at where it begins, ends or has its middle, from the left
	 * @param y the line it stands on
	 * @param anchor which of these
	 * @param box the room it takes, about
	 */
	record Label(String text, double at, double y, String anchor, Box box) {

		/** Where it stands, as SVG takes it. */
		public String textX() {
			return number(this.at);
		}

		/** Where it stands, as SVG takes it. */
		public String textY() {
			return number(this.y);
		}

		private static Stream<Label> around(Dot dot) {
			double length = dot.label().length() * LETTER;
			double off = dot.radius() + GAP;
			double level = dot.y() + GAP;
			double right = dot.x() + off;
			double left = dot.x() - off;
			return Stream.of(at(dot, right, level, "start", right), at(dot, left, level, "end", left - length),
					at(dot, dot.x(), dot.y() - off, "middle", dot.x() - length / 2),
					at(dot, dot.x(), dot.y() + off + ASCENT - DESCENT, "middle", dot.x() - length / 2));
		}

		private static Label at(Dot dot, double at, double y, String anchor, double left) {
			return new Label(dot.label(), at, y, anchor,
					new Box(left, y - ASCENT, left + dot.label().length() * LETTER, y + DESCENT));
		}

	}

}
