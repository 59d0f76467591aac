package casebook.explore;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Lens;
import casebook.site.Section;
import casebook.site.Visit;

/**
 * The ways to look at cases beside the list, each with what to begin with.
 *
 * @param frame what surrounds it
 * @param ways the ways
 */
record ExplorePage(Frame frame, List<Way> ways) {

	private static final int LONGEST_CHAINS = 3;

	static ExplorePage of(Snapshot snapshot, Visit visit) {
		Frame frame = new Frame("Explore", "Cases crossed, drawn along the years, sorted by conditions and compared.",
				Section.LENSES, visit.canonical("/explore"), snapshot.edition(), snapshot.collection());
		List<Way> ways = new ArrayList<>(lenses(snapshot));
		ways.add(new Way("Compare", "/compare", "Two to six cases side by side, difference by difference.", List.of()));
		if (snapshot.collection().precedents() != null) {
			ways.add(new Way("Find a precedent", "/precedents",
					"A situation at hand, and the cases that come nearest to it.", List.of()));
		}
		if (snapshot.collection().exercise().isDeclared()) {
			ways.add(new Way("Exercise", Shelf.EXERCISE,
					"A case with its codings hidden: code it yourself, then see how the editors read it, and why.",
					List.of()));
		}
		return new ExplorePage(frame, List.copyOf(ways));
	}

	private static List<Way> lenses(Snapshot snapshot) {
		return List.of(
				new Way("Matrix", Lens.MATRIX.path(),
						"Two facets crossed: how many cases each combination has, which they are where they are few,"
								+ " and where there are none.",
						links(MatrixPage.crossings(snapshot, (crossing) -> false))),
				new Way("Timeline", Lens.TIMELINE.path(),
						"Every case along the years, a line for its period and a dot for each dated event.",
						groupings(snapshot)),
				new Way("Truth table", Lens.TRUTH_TABLE.path(),
						"Combinations of conditions, with and without an outcome: a start for configurational"
								+ " analysis.",
						links(TruthTablePage.examples(snapshot, (question) -> false))),
				new Way("Lineage", Lens.LINEAGE.path(),
						"What led to what: cases that came from others, drawn as a graph.", chains(snapshot)),
				new Way("Regions", Lens.REGIONS.path(),
						"Where the states of the cases are: by region, and as dots on a map without borders.",
						List.of()));
	}

	private static List<Link> groupings(Snapshot snapshot) {
		return TimelinePage.groupings(snapshot)
			.stream()
			.filter(Facet::open)
			.map((facet) -> new Link("By " + Words.small(facet.label()), Lens.TIMELINE.path() + "?by=" + facet.key()))
			.toList();
	}

	private static List<Link> links(List<Preset> presets) {
		return presets.stream().map((preset) -> new Link(preset.label(), preset.href())).toList();
	}

	private static List<Link> chains(Snapshot snapshot) {
		return Chain.of(snapshot, Set.copyOf(snapshot.slugs()))
			.stream()
			.limit(LONGEST_CHAINS)
			.map((chain) -> chain.cases().get(0))
			.map((first) -> new Link("From \u201c" + first.title() + "\u201d",
					CaseQuery.everything(snapshot.axes()).picking(List.of(first.slug())).href(Lens.LINEAGE.path())))
			.toList();
	}

	/**
	 * A way to look at cases.
	 *
	 * @param label what it is called
	 * @param href where it is
	 * @param note what it shows
	 * @param starts what to begin with
	 */
	record Way(String label, String href, String note, List<Link> starts) {
	}

}
