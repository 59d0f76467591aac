package casebook.explore;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import casebook.browse.Link;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Snapshot;

/**
 * The numbers of a table of regions. Where a selection holds cases and background
 * entries, the latter stand behind a plus; each number leads to the list of exactly what
 * it counts.
 *
 * @param snapshot the edition
 * @param selected all that is selected
 * @param query the selection
 */
record RegionNumbers(Snapshot snapshot, List<CaseLine> selected, CaseQuery query) {

	/** What the numbers count, in words. */
	String heading() {
		EntryCount all = this.snapshot.count(this.selected);
		return (all.background() == 0) ? "Cases" : (all.cases() == 0) ? "Background entries" : "Cases + background";
	}

	/** The number of all. */
	Link all() {
		return new Link(label(this.selected), this.query.href("/cases"));
	}

	/**
	 * The number of some. States are alternatives, so that a selection that is limited to
	 * some cannot ask for others as well; then the cases are named one by one.
	 * @param cases the cases
	 * @param states the states that they have in common
	 */
	Link of(List<CaseLine> cases, List<String> states) {
		String facet = ActorKind.COUNTRY.key();
		List<String> chosen = this.query.values(facet);
		String href = "";
		if (cases.isEmpty()) {
			return new Link("0", href);
		}
		if (chosen.isEmpty() || chosen.containsAll(states)) {
			CaseQuery narrowed = this.query.clearing(facet);
			for (String state : states) {
				narrowed = narrowed.adding(facet, state);
			}
			href = narrowed.href("/cases");
		}
		else if (Set.copyOf(states).containsAll(chosen)) {
			href = this.query.href("/cases");
		}
		else if (cases.size() <= MatrixTable.LINKED) {
			href = this.query.picking(cases.stream().map(CaseLine::slug).toList()).href("/cases");
		}
		return new Link(label(cases), href);
	}

	private String label(List<CaseLine> lines) {
		EntryCount count = this.snapshot.count(lines);
		boolean alone = count.background() == 0 || this.snapshot.count(this.selected).cases() == 0;
		return alone ? String.valueOf(count.total())
				: String.format(Locale.ENGLISH, "%d + %d", count.cases(), count.background());
	}

}
