package casebook.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
 * @param continents the continents that occur
 * @param without the cases in which no state is named
 * @param total all cases
 */
record RegionsTable(List<Continent> continents, Link without, Link total) {

	/** What states of which no region is known stand under. */
	private static final String NOT_KNOWN = "Region not known";

	static RegionsTable of(Snapshot snapshot, RegionCounts counts, CaseQuery query) {
		List<Continent> continents = new ArrayList<>();
		List<Region> regions = new ArrayList<>(Gazetteer.standard().regions());
		regions.add(new Region(RegionCounts.UNKNOWN, NOT_KNOWN, RegionCounts.UNKNOWN));
		for (String name : regions.stream().map(Region::within).distinct().toList()) {
			List<Row> rows = regions.stream()
				.filter((region) -> region.within().equals(name) && counts.byRegion().containsKey(region.code()))
				.map((region) -> Row.of(snapshot, counts, region, query))
				.toList();
			if (!rows.isEmpty()) {
				List<String> states = regions.stream()
					.filter((region) -> region.within().equals(name))
					.flatMap((region) -> counts.states(region.code()).stream())
					.toList();
				List<CaseLine> cases = Objects.requireNonNull(counts.byContinent().get(name));
				continents.add(new Continent(name.equals(RegionCounts.UNKNOWN) ? NOT_KNOWN : name,
						number(cases, states, query), rows));
			}
		}
		return new RegionsTable(List.copyOf(continents), number(counts.without(), List.of(Axis.NOT_CODED), query),
				new Link(String.valueOf(counts.all().size()), query.href("/cases")));
	}

	/**
	 * A number that leads to the cases that it counts. States are alternatives, so that a
	 * selection that is limited to some cannot ask for others as well; then the cases are
	 * named one by one.
	 */
	private static Link number(List<CaseLine> cases, List<String> states, CaseQuery query) {
		String facet = ActorKind.COUNTRY.key();
		List<String> chosen = query.values(facet);
		String href = "";
		if (cases.isEmpty()) {
			return new Link("0", href);
		}
		if (chosen.isEmpty() || chosen.containsAll(states)) {
			CaseQuery narrowed = query.clearing(facet);
			for (String state : states) {
				narrowed = narrowed.adding(facet, state);
			}
			href = narrowed.href("/cases");
		}
		else if (Set.copyOf(states).containsAll(chosen)) {
			href = query.href("/cases");
		}
		else if (cases.size() <= MatrixTable.LINKED) {
			href = query.picking(cases.stream().map(CaseLine::slug).toList()).href("/cases");
		}
		return new Link(String.valueOf(cases.size()), href);
	}

	/**
	 * A continent.
	 *
	 * @param label its name
	 * @param cases the number of its cases
	 * @param rows its regions that occur
	 */
	record Continent(String label, Link cases, List<Row> rows) {
	}

	/**
	 * A region.
	 *
	 * @param code its code; empty where there is none
	 * @param label its name
	 * @param cases the number of its cases
	 * @param states its states that occur, those of most cases first
	 */
	record Row(String code, String label, Link cases, List<State> states) {

		static Row of(Snapshot snapshot, RegionCounts counts, Region region, CaseQuery query) {
			List<String> states = counts.states(region.code());
			return new Row(region.code(), region.name(),
					number(Objects.requireNonNull(counts.byRegion().get(region.code())), states, query),
					states.stream()
						.map((state) -> State.of(snapshot, state, Objects.requireNonNull(counts.byState().get(state)),
								query))
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
	 * @param cases the number of its cases
	 * @param size the same as a number
	 */
	record State(String key, String label, String href, Link cases, int size) {

		static State of(Snapshot snapshot, String key, List<CaseLine> cases, CaseQuery query) {
			return new State(key, snapshot.actor(key).map(Actor::name).orElse(key),
					ActorAddress.of(ActorKind.COUNTRY, key), number(cases, List.of(key), query), cases.size());
		}

	}

}
