package casebook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import casebook.browse.Link;
import casebook.browse.SideBySide;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Two to six cases side by side.
 *
 * @param frame what surrounds it
 * @param notices what was not understood
 * @param heading how many cases
 * @param summary what they share and where they part, in sentences
 * @param counts how many rows agree how far
 * @param switches other ways to show the same cases
 * @param files the comparison as files, and the cases as a list
 * @param table the table
 * @param connections years, actors and links
 * @param sources what the values rest on; empty where that is not shown
 * @param adding the form that adds a case; null where there is no room
 * @param proposals cases to add; null where there is no room
 */
record ComparePage(Frame frame, Notices notices, String heading, String summary, List<Count> counts,
		List<Link> switches, List<Link> files, CompareTable table, Connections connections,
		List<SourceNotes.Entry> sources, @Nullable Adding adding, @Nullable Proposals proposals) {

	/** The page that answers a request. */
	static ComparePage of(Snapshot snapshot, ComparisonRequest asked, Grounds grounds, Visit visit) {
		Comparison comparison = Comparison.of(snapshot, asked.cases());
		Place place = asked.place();
		SourceNotes notes = new SourceNotes(snapshot);
		CompareTable table = CompareTable.of(snapshot,
				place.options().differences() ? comparison.differences() : comparison, place, grounds, notes);
		boolean room = asked.cases().size() < SideBySide.MOST;
		String summary = Summary.of(snapshot, comparison);
		Frame frame = new Frame(title(asked.cases()), summary, Section.COMPARISON, visit.canonical(place.href()),
				snapshot.edition(), snapshot.collection());
		return new ComparePage(frame, Notices.of(snapshot, asked),
				snapshot.count(asked.cases()).inWords() + " side by side", summary, Count.of(comparison),
				switches(snapshot, place), files(place, asked.cases().size()), table,
				Connections.of(snapshot, asked.cases()), notes.entries(), room ? Adding.of(place) : null,
				room ? Proposals.of(snapshot, asked) : null);
	}

	/** Whether no row is left to show. */
	public boolean isBare() {
		return this.table.groups().isEmpty();
	}

	private static String title(List<CaseLine> cases) {
		return cases.stream().map(CaseLine::title).collect(Collectors.joining(" \u00b7 "));
	}

	private static List<Link> switches(Snapshot snapshot, Place place) {
		ComparisonRequest.Options shown = place.options();
		List<Link> switches = new ArrayList<>();
		switches.add(new Link(shown.differences() ? "Show all rows" : "Only differences",
				place.shown(new ComparisonRequest.Options(!shown.differences(), shown.sources(), shown.types()))
					.href()));
		switches.add(new Link(shown.sources() ? "Hide sources" : "Show sources",
				place.shown(new ComparisonRequest.Options(shown.differences(), !shown.sources(), shown.types()))
					.href()));
		TypeTable.of(snapshot)
			.ifPresent((types) -> switches
				.add(new Link((shown.types() ? "Without: " : "With: ") + Words.small(types.label()),
						place.shown(new ComparisonRequest.Options(shown.differences(), shown.sources(), !shown.types()))
							.href())));
		return switches;
	}

	private static List<Link> files(Place place, int cases) {
		String csv = place.file("csv");
		return List.of(new Link("CSV, a row a case", csv), new Link("CSV, a row a value", csv + "&shape=long"),
				new Link("JSON", place.file("json")), new Link("These " + cases + " as a list", place.list()));
	}

	/**
	 * How many rows agree how far.
	 *
	 * @param sign how far
	 * @param rows how many rows
	 */
	record Count(CompareTable.Sign sign, int rows) {

		static List<Count> of(Comparison comparison) {
			return Arrays.stream(Sameness.values())
				.map((sameness) -> new Count(CompareTable.Sign.of(sameness), comparison.rows(sameness).size()))
				.toList();
		}

	}

}
