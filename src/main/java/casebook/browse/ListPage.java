package casebook.browse;

import java.util.List;
import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.search.CaseQuery;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.TimeBar;
import casebook.site.TimeScale;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases that a query selects, with the facets beside it.
 *
 * @param frame what surrounds it
 * @param text what is looked for in words, or null
 * @param sentence the selection in words
 * @param ignored what was asked and means nothing here, in words; or null
 * @param chips the parts of the selection
 * @param all the list of everything
 * @param filters the form with the facets
 * @param toolbar what one can do with the list
 * @param scale the common scale of the time bars
 * @param rows the cases of this page
 * @param background the background entries of this page
 * @param backgroundHeading the heading above them
 * @param relaxed what to say where the cases have only some of the words; or null
 * @param nothing what to say where there are no cases; or null
 * @param picked whether the list is hand-picked
 * @param pager the way through its pages
 */
record ListPage(Frame frame, @Nullable String text, String sentence, @Nullable String ignored, List<Chip> chips,
		Link all, Filters filters, Toolbar toolbar, Scale scale, List<Row> rows, List<Row> background,
		String backgroundHeading, @Nullable Relaxed relaxed, @Nullable Nothing nothing, boolean picked, Pager pager) {

	/** The page that answers a query. */
	static ListPage of(Snapshot snapshot, ReadQuery read, Visit visit) {
		CaseQuery query = read.query();
		Selection selection = snapshot.select(query);
		TimeScale time = scale(snapshot);
		List<CaseLine> lines = selection.page();
		List<Row> rows = Row.of(snapshot, selection, lines, time);
		int cases = (int) lines.stream().takeWhile((line) -> !selection.isBackground(line)).count();
		return new ListPage(frame(snapshot, selection, visit), query.text(), selection.sentence(), ignored(read),
				Chip.of(query), new Link("Show all " + Words.number(snapshot.lines().size()), "/cases"),
				Filters.of(selection), Toolbar.of(selection, lines.size()), Scale.of(time), rows.subList(0, cases),
				rows.subList(cases, rows.size()), heading(selection.background()),
				Relaxed.of(snapshot, selection).orElse(null), Nothing.of(snapshot, selection).orElse(null),
				!query.cases().isEmpty(), Pager.of(query, selection.pages()));
	}

	/** The scale that all time bars of an edition share. */
	static TimeScale scale(Snapshot snapshot) {
		return snapshot.derived(TimeScale.class,
				(edition) -> TimeScale.over(edition.lines().stream().map((line) -> line.period().startYear()).toList(),
						edition.edition().madeAt()));
	}

	/** Whether it has cases to put on one's own list. */
	public boolean isToPickFrom() {
		return !this.picked && this.nothing == null;
	}

	private static Frame frame(Snapshot snapshot, Selection selection, Visit visit) {
		String title = selection.query().isLimited() ? selection.sentence() : "All cases";
		return new Frame(title, selection.sentence() + ": when, who took part, what came of it.", Section.LISTS,
				visit.canonical(selection.query().href("/cases")), snapshot.edition(), snapshot.collection());
	}

	/** Says which parameters were left out; null where all were understood. */
	static @Nullable String ignored(ReadQuery read) {
		List<String> names = read.ignored().stream().map((name) -> "\u2018" + name + "\u2019").toList();
		return names.isEmpty() ? null : "The address also asks for " + Words.all(names) + ((names.size() == 1)
				? ", which means nothing here and was left out." : ", which mean nothing here and were left out.");
	}

	private static String heading(int background) {
		return Words.number(background) + ((background == 1) ? " background entry" : " background entries");
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

	/**
	 * That the cases have only some of the words that are looked for.
	 *
	 * @param notice that it is so
	 * @param spelling the selection in the nearest spelling, or null
	 */
	record Relaxed(String notice, Nothing.@Nullable Spelling spelling) {

		static Optional<Relaxed> of(Snapshot snapshot, Selection selection) {
			return (selection.isRelaxed() && selection.total() > 0)
					? Optional.of(new Relaxed("No case has all of these words; these have some of them.",
							Nothing.Spelling.of(snapshot, selection).orElse(null)))
					: Optional.empty();
		}

	}

}
