package casebook.browse;

import java.util.List;

import casebook.catalog.CaseLine;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Suggestion;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.TimeBar;
import casebook.site.TimeScale;
import casebook.site.Visit;

/**
 * The list of cases that a query selects, with the facets beside it.
 *
 * @param frame what surrounds it
 * @param panel the selection with its filters
 * @param seeAlso the pages of what bears the very name that was looked for
 * @param toolbar what one can do with the list
 * @param scale the common scale of the time bars
 * @param rows the cases of this page
 * @param background the background entries of this page
 * @param backgroundHeading the heading above them
 * @param picked whether the list is hand-picked
 * @param pager the way through its pages
 */
record ListPage(Frame frame, Panel panel, List<Suggestion> seeAlso, Toolbar toolbar, Scale scale, List<Row> rows,
		List<Row> background, String backgroundHeading, boolean picked, Pager pager) {

	/** The page that answers a query. */
	static ListPage of(Snapshot snapshot, ReadQuery read, Visit visit) {
		CaseQuery query = read.query();
		Selection selection = snapshot.select(query);
		TimeScale time = scale(snapshot);
		List<CaseLine> lines = selection.page();
		List<Row> rows = Row.of(snapshot, selection, lines, time);
		visit.paged(query.page(), selection.pages(), (page) -> query.onPage(page).href("/cases"));
		int cases = (int) lines.stream().takeWhile((line) -> !selection.isBackground(line)).count();
		return new ListPage(frame(snapshot, selection, visit), Panel.of(snapshot, selection, read, View.LIST),
				seeAlso(snapshot, query), Toolbar.of(selection, lines.size()), Scale.of(time), rows.subList(0, cases),
				rows.subList(cases, rows.size()), new EntryCount(0, selection.count().background()).inWords(),
				!query.cases().isEmpty(), Pager.of(query, selection.pages()));
	}

	/** Nobody who leaves a name out wants to read of it. */
	private static List<Suggestion> seeAlso(Snapshot snapshot, CaseQuery query) {
		String text = query.text();
		return (text == null || text.startsWith("-")) ? List.of() : snapshot.called(text);
	}

	/** The scale that all time bars of an edition share. */
	static TimeScale scale(Snapshot snapshot) {
		return snapshot.derived(TimeScale.class,
				(edition) -> TimeScale.over(edition.lines().stream().map((line) -> line.period().startYear()).toList(),
						edition.edition().madeAt()));
	}

	/** Whether it has cases to put on one's own list. */
	public boolean isToPickFrom() {
		return !this.picked && this.panel.nothing() == null;
	}

	private static Frame frame(Snapshot snapshot, Selection selection, Visit visit) {
		String title = selection.query().isLimited() ? selection.sentence() : "All cases";
		return new Frame(title, selection.sentence() + ": when, who took part, what came of it.", Section.LISTS,
				visit.canonical(selection.query().href("/cases")), snapshot.edition(), snapshot.collection());
	}

	/**
	 * The scale above the time bars.
	 *
	 * @param ticks the years written
	 * @param note how to read it, in words
	 */
	record Scale(List<TimeScale.Tick> ticks, String note) {

		static Scale of(TimeScale time) {
			return new Scale(time.ticks(TimeBar.GRID),
					time.isBent() ? "from " + time.from() + " to today; the years before " + time.bend()
							+ " are drawn closer together" : "from " + time.from() + " to today");
		}

	}

}
