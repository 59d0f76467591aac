package casebook.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import casebook.browse.Link;
import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Gazetteer;
import casebook.catalog.Region;
import casebook.search.Axis;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;

/**
 * Continents, regions and states with the number of their cases. Each number leads to the
 * list of exactly these; where no address says that, its address is empty.
 *
 * @param heading what the numbers count, in words
 * @param continents the continents that occur
 * @param without the cases in which no state is named
 * @param total all cases
 */
record RegionsTable(String heading, List<Continent> continents, Link without, Link total) {

	/** What states of which no region is known stand under. */
	private static final String NOT_KNOWN = "Region not known";

	static RegionsTable of(Snapshot snapshot, RegionCounts counts, CaseQuery query) {
		RegionNumbers numbers = new RegionNumbers(snapshot, counts.all(), query);
		List<Continent> continents = new ArrayList<>();
		List<Region> regions = new ArrayList<>(Gazetteer.standard().regions());
		regions.add(new Region(RegionCounts.UNKNOWN, NOT_KNOWN, RegionCounts.UNKNOWN));
		for (String name : regions.stream().map(Region::within).distinct().toList()) {
			List<Row> rows = regions.stream()
				.filter((region) -> region.within().equals(name) && counts.byRegion().containsKey(region.code()))
				.map((region) -> Row.of(snapshot, counts, region, numbers))
				.toList();
			if (!rows.isEmpty()) {
				List<String> states = regions.stream()
					.filter((region) -> region.within().equals(name))
					.flatMap((region) -> counts.states(region.code()).stream())
					.toList();
				List<CaseLine> cases = Objects.requireNonNull(counts.byContinent().get(name));
				continents.add(new Continent(name.equals(RegionCounts.UNKNOWN) ? NOT_KNOWN : name, cases,
						numbers.of(cases, states), rows));
			}
		}
		return new RegionsTable(numbers.heading(), List.copyOf(continents),
				numbers.of(counts.without(), List.of(Axis.NOT_CODED)), numbers.all());
	}

	/**
	 * A continent.
	 *
	 * @param label its name
	 * @param lines its cases
	 * @param cases the number of its cases
	 * @param rows its regions that occur
	 */
	record Continent(String label, List<CaseLine> lines, Link cases, List<Row> rows) {
	}

	/**
	 * A region.
	 *
	 * @param code its code; empty where there is none
	 * @param label its name
	 * @param lines its cases
	 * @param cases the number of its cases
	 * @param states its states that occur, those of most cases first
	 */
	record Row(String code, String label, List<CaseLine> lines, Link cases, List<State> states) {

		static Row of(Snapshot snapshot, RegionCounts counts, Region region, RegionNumbers numbers) {
			List<String> states = counts.states(region.code());
			List<CaseLine> cases = Objects.requireNonNull(counts.byRegion().get(region.code()));
			return new Row(region.code(), region.name(), cases, numbers.of(cases, states), states.stream()
				.map((state) -> State.of(snapshot, state, Objects.requireNonNull(counts.byState().get(state)), numbers))
				.sorted(Comparator.comparingInt(State::size).reversed().thenComparing(State::label))
				.toList());
		}

	}

	/**
	 * A state.
	 *
	 * @param key its key
	 * @param label its name
	 * @param href its page
	 * @param lines its cases
	 * @param cases the number of its cases
	 */
	record State(String key, String label, String href, List<CaseLine> lines, Link cases) {

		private int size() {
			return this.lines.size();
		}

		static State of(Snapshot snapshot, String key, List<CaseLine> cases, RegionNumbers numbers) {
			return new State(key, snapshot.actor(key).map(Actor::name).orElse(key),
					ActorAddress.of(ActorKind.COUNTRY, key), cases, numbers.of(cases, List.of(key)));
		}

	}

}
