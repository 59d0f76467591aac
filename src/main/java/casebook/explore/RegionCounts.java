package casebook.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import casebook.catalog.CaseLine;
import casebook.catalog.Gazetteer;
import casebook.catalog.Participation;
import casebook.catalog.Region;
import casebook.search.Selection;

/**
 * The cases of a selection by the states that take part in them, and by the regions of
 * these. A case stands under each of its states, and once under each region.
 *
 * @param all the cases
 * @param byState the cases of each state
 * @param byRegion the cases of each region, by its code; {@value #UNKNOWN} for states of
 * which no region is known
 * @param byContinent the cases of each continent, by its name; likewise
 * @param without the cases in which no state is named
 */
record RegionCounts(List<CaseLine> all, Map<String, List<CaseLine>> byState, Map<String, List<CaseLine>> byRegion,
		Map<String, List<CaseLine>> byContinent, List<CaseLine> without) {

	/** Stands for the region of states of which none is known. */
	static final String UNKNOWN = "";

	static RegionCounts of(Selection selection) {
		RegionCounts counts = new RegionCounts(selection.rows().toList(), new HashMap<>(), new HashMap<>(),
				new HashMap<>(), new ArrayList<>());
		counts.all().forEach(counts::add);
		return counts;
	}

	/** The states of a region that occur, or those without one. */
	List<String> states(String region) {
		return this.byState.keySet().stream().filter((state) -> code(state).equals(region)).sorted().toList();
	}

	private void add(CaseLine line) {
		Set<String> states = line.participants()
			.countries()
			.stream()
			.map(Participation::actor)
			.collect(Collectors.toSet());
		if (states.isEmpty()) {
			this.without.add(line);
		}
		put(this.byState, states, Function.identity(), line);
		put(this.byRegion, states, RegionCounts::code, line);
		put(this.byContinent, states, RegionCounts::continent, line);
	}

	private static void put(Map<String, List<CaseLine>> cases, Set<String> states, Function<String, String> heading,
			CaseLine line) {
		states.stream()
			.map(heading)
			.distinct()
			.forEach((key) -> cases.computeIfAbsent(key, (first) -> new ArrayList<>()).add(line));
	}

	private static String code(String state) {
		return region(state).map(Region::code).orElse(UNKNOWN);
	}

	private static String continent(String state) {
		return region(state).map(Region::within).orElse(UNKNOWN);
	}

	private static Optional<Region> region(String state) {
		return Gazetteer.standard().region(state);
	}

}
