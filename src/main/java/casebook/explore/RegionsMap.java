package casebook.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import casebook.browse.Words;
import casebook.catalog.Actor;
import casebook.catalog.CaseLine;
import casebook.catalog.Gazetteer;
import casebook.search.Snapshot;

/**
 * The states of a selection on the land of the world: a dot where each has its capital,
 * whose area says how many cases it has. There are no borders.
 *
 * @param land the land
 * @param dots the dots, large ones first, so that small ones stand on them
 * @param labels the names of the largest, as far as there is room
 * @param name what is drawn, in words
 * @param note how to read it, in words
 */
record RegionsMap(LandMap land, List<Dot> dots, List<Label> labels, String name, String note) {

	private static final double LARGEST = 20;

	private static final double SMALLEST = 3;

	/** How many names are tried. */
	private static final int NAMED = 24;

	private static final double LETTER = 6.6;

	private static final double LINE = 14;

	private static final double GAP = 4;

	static RegionsMap of(Snapshot snapshot, RegionCounts counts) {
		LandMap land = LandMap.standard();
		int most = counts.byState().values().stream().mapToInt(List::size).max().orElse(1);
		List<Dot> dots = counts.byState()
			.entrySet()
			.stream()
			.flatMap((entry) -> Dot.of(snapshot, entry.getKey(), entry.getValue(), most, land).stream())
			.sorted(Comparator.comparingDouble(Dot::radius).reversed().thenComparing(Dot::label))
			.toList();
		int placeless = counts.byState().size() - dots.size();
		String note = "The area of a dot says how many cases a state takes part in; a dot stands where the state has its"
				+ " capital or its government, and a ring marks a state that is no more. The land is drawn without"
				+ " borders, areas in proportion." + ((placeless == 0) ? ""
						: " " + Words.counted(placeless, "state") + " of the table cannot be placed on it.");
		return new RegionsMap(land, dots, labels(dots, land), "Map: " + Words.counted(dots.size(), "state")
				+ " by the number of their cases; the table below says" + " the same.", note);
	}

	/**
	 * Names stand right of their dots, or left of them; what would cover another is left
	 * out.
	 */
	private static List<Label> labels(List<Dot> dots, LandMap land) {
		List<Label> labels = new ArrayList<>();
		for (Dot dot : dots.stream().limit(NAMED).toList()) {
			double length = dot.label().length() * LETTER;
			Label right = new Label(dot.label(), dot.x() + dot.radius() + GAP, dot.y() + GAP, length, "start");
			Label left = new Label(dot.label(), dot.x() - dot.radius() - GAP, dot.y() + GAP, length, "end");
			Optional.of(right)
				.filter((label) -> label.right() < land.width() && label.isFree(labels, dots, dot))
				.or(() -> Optional.of(left).filter((label) -> label.left() > 0 && label.isFree(labels, dots, dot)))
				.ifPresent(labels::add);
		}
		return List.copyOf(labels);
	}

	/** A length as SVG takes it. */
	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
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

		static Optional<Dot> of(Snapshot snapshot, String state, List<CaseLine> cases, int most, LandMap land) {
			Optional<Actor> actor = snapshot.actor(state);
			String name = actor.map(Actor::name).orElse(state);
			return Gazetteer.standard()
				.seat(state)
				.map((seat) -> new Dot(name, land.projection().x(seat.latitude(), seat.longitude()),
						land.projection().y(seat.latitude()),
						Math.max(SMALLEST, LARGEST * Math.sqrt((double) cases.size() / most)),
						name + ": " + Words.counted(cases.size(), "case"), actor.filter(Actor::former).isPresent()));
		}

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

	}

	/**
	 * The name of a state beside its dot.
	 *
	 * @param text the name
	 * @param at where it begins or ends, from the left
	 * @param y the line it stands on
	 * @param length how long it is, about
	 * @param anchor whether it begins or ends there
	 */
	record Label(String text, double at, double y, double length, String anchor) {

		/** Where it stands, as SVG takes it. */
		public String textX() {
			return number(this.at);
		}

		/** Where it stands, as SVG takes it. */
		public String textY() {
			return number(this.y);
		}

		private double left() {
			return this.anchor.equals("start") ? this.at : this.at - this.length;
		}

		private double right() {
			return left() + this.length;
		}

		private boolean isFree(List<Label> labels, List<Dot> dots, Dot own) {
			boolean clear = labels.stream()
				.noneMatch((other) -> Math.abs(other.y() - this.y) < LINE && other.left() < right()
						&& left() < other.right());
			return clear && dots.stream()
				.filter((dot) -> !dot.equals(own) && dot.radius() > SMALLEST + GAP)
				.noneMatch((dot) -> Math.abs(dot.y() - this.y + GAP) < dot.radius() + GAP
						&& dot.x() - dot.radius() < right() && left() < dot.x() + dot.radius());
		}

	}

}
