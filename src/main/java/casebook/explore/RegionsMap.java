package casebook.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import casebook.browse.Words;
import casebook.catalog.Actor;
import casebook.catalog.CaseLine;
import casebook.catalog.Gazetteer;
import casebook.explore.MapPlate.Box;
import casebook.explore.MapPlate.Dot;
import casebook.search.Snapshot;

/**
 * The states of a selection on the land of the world: a dot where each has its capital,
 * whose area says how many cases it has. There are no borders.
 *
 * @param land the land
 * @param plate the dots and names on it
 * @param inset where dots cover each other: that part enlarged
 * @param name what is drawn, in words
 * @param note how to read it, in words
 */
record RegionsMap(LandMap land, MapPlate plate, Optional<MapInset> inset, String name, String note) {

	private static final double LARGEST = 20;

	private static final double SMALLEST = 3;

	/** So many cases make the largest dot, where no state has more. */
	private static final int MANY = 20;

	/** How many names are tried on the land of the world. */
	private static final int NAMED = 40;

	static RegionsMap of(Snapshot snapshot, RegionCounts counts) {
		LandMap land = LandMap.standard();
		int most = counts.byState().values().stream().mapToInt(List::size).reduce(MANY, Math::max);
		List<Dot> dots = counts.byState()
			.entrySet()
			.stream()
			.flatMap((entry) -> dot(snapshot, entry.getKey(), entry.getValue(), most).stream())
			.sorted(Comparator.comparingDouble(Dot::radius).reversed().thenComparing(Dot::label))
			.toList();
		Optional<MapInset> inset = MapInset.of(dots);
		List<Box> enlarged = inset.map(MapInset::box).stream().toList();
		List<Dot> named = dots.stream()
			.filter((dot) -> enlarged.stream().noneMatch((box) -> box.holds(dot)))
			.limit(NAMED)
			.toList();
		return new RegionsMap(land, MapPlate.of(new Box(0, 0, land.width(), land.height()), dots, named, enlarged),
				inset,
				"Map: " + Words.counted(dots.size(), "state")
						+ " by the number of their cases; the table below says the same.",
				note(counts.byState().size() - dots.size(), inset.isPresent()));
	}

	private static String note(int placeless, boolean enlarged) {
		return "The area of a dot says how many cases a state takes part in; a dot stands where the state has its"
				+ " capital or its government, and a ring marks a state that is no more. The land is drawn without"
				+ " borders, areas in proportion."
				+ (enlarged ? " The part in the frame, where dots stand closest, is drawn"
						+ " once more below, with dots of the same size." : "")
				+ ((placeless == 0) ? ""
						: " " + Words.counted(placeless, "state") + " of the table cannot be placed on it.");
	}

	private static Optional<Dot> dot(Snapshot snapshot, String state, List<CaseLine> cases, int most) {
		EqualEarth projection = LandMap.standard().projection();
		Optional<Actor> actor = snapshot.actor(state);
		String name = actor.map(Actor::name).orElse(state);
		return Gazetteer.standard()
			.seat(state)
			.map((seat) -> new Dot(name, projection.x(seat.latitude(), seat.longitude()), projection.y(seat.latitude()),
					Math.max(SMALLEST, LARGEST * Math.sqrt((double) cases.size() / most)),
					name + ": " + snapshot.count(cases).inWords(), actor.filter(Actor::former).isPresent()));
	}

}
