package casebook.explore;

import java.util.List;
import java.util.Optional;

import casebook.browse.Link;
import casebook.browse.View;
import casebook.catalog.ActorKind;
import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Lens;
import casebook.site.Visit;

/**
 * Where the cases of a selection are: by region and state, on a map and in a table.
 *
 * @param look what surrounds it
 * @param map the map
 * @param states what states are called in this collection
 * @param table the table
 * @param files the table as files
 */
record RegionsPage(Look look, RegionsMap map, String states, RegionsTable table, List<Link> files) {

	static RegionsPage of(Snapshot snapshot, ReadQuery read, Visit visit) {
		Selection selection = Look.selection(snapshot, read);
		CaseQuery query = selection.query();
		RegionCounts counts = RegionCounts.of(selection);
		Optional<Facet> facet = snapshot.vocabulary().facet(ActorKind.COUNTRY.key());
		return new RegionsPage(
				Look.of(new View(Lens.REGIONS.path(), List.of(), "Show cases"), snapshot, selection, read, visit),
				RegionsMap.of(snapshot, counts), facet.map(Facet::label).orElse("States"),
				RegionsTable.of(snapshot, counts, query), List.of(new Link("CSV", query.href("/explore/regions.csv"))));
	}

}
