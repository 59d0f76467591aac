package casebook.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import casebook.browse.View;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Ordering;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.Lens;
import casebook.site.TimeScale;
import casebook.site.Visit;

/**
 * The cases of a selection along the years: a line for the period, a dot for each dated
 * event.
 *
 * @param look what surrounds it
 * @param groupings the facets by which it can be grouped
 * @param name what is drawn, in words
 * @param notes how to read it
 * @param legend the values that hues stand for
 * @param ticks the years along the top
 * @param groups the cases
 */
record TimelinePage(Look look, List<Option> groupings, String name, List<String> notes, List<Badge> legend,
		List<TimeScale.Tick> ticks, List<Group> groups) {

	/** The most cases that are drawn. */
	static final int MOST = 200;

	/** A facet of more values makes more headings than groups. */
	private static final int FEW_VALUES = 20;

	private static final int TICKS = 6;

	static TimelinePage of(Snapshot snapshot, ReadQuery read, Facet by, Visit visit) {
		Selection selection = Look.selection(snapshot, read);
		CaseQuery query = selection.query();
		View view = new View(Lens.TIMELINE.path(), List.of(new CaseQuery.Parameter("by", by.key())), "Show cases");
		List<CaseLine> lines = snapshot.select(query.orderedBy(Ordering.DEFAULT)).rows().limit(MOST).toList();
		TimeScale scale = TimeScale.withEvents(lines, snapshot.edition().madeAt());
		return new TimelinePage(Look.of(view, snapshot, selection, read, visit),
				groupings(snapshot).stream()
					.map((facet) -> new Option(facet.key(), facet.label(), facet.equals(by)))
					.toList(),
				"Timeline of " + snapshot.count(lines).inWords() + ", grouped by " + Words.small(by.label())
						+ "; the table below says the same.",
				notes(selection.count(), by, scale), legend(snapshot), scale.ticks(TICKS),
				groups(snapshot, lines, by, scale));
	}

	/** The facets that group: those of few values. */
	static List<Facet> groupings(Snapshot snapshot) {
		return snapshot.vocabulary()
			.facets()
			.filter((facet) -> facet.origin() != Origin.PARTICIPANT && facet.codes().size() <= FEW_VALUES)
			.toList();
	}

	/** The facet that groups where none is asked for: that of the badges, else any. */
	static Facet usual(Snapshot snapshot) {
		return Badge.facet(snapshot.vocabulary()).orElseGet(() -> groupings(snapshot).get(0));
	}

	private static List<String> notes(EntryCount count, Facet by, TimeScale scale) {
		List<String> notes = new ArrayList<>();
		if (count.total() > MOST) {
			notes.add("The first " + MOST + " of " + count.inWords()
					+ " are drawn, by their beginning. Narrow the selection to see others.");
		}
		notes.add("A line is the period of a case, a dot a dated event. A line that goes on ends at the date of this"
				+ " edition; a broken line is one of which the end is not known.");
		if (by.multiple()) {
			notes.add("A case with more than one value of \u201c" + by.label() + "\u201d is drawn under each.");
		}
		if (scale.isBent()) {
			notes.add("The years before " + scale.bend() + " are drawn closer together.");
		}
		return List.copyOf(notes);
	}

	private static List<Badge> legend(Snapshot snapshot) {
		return Badge.facet(snapshot.vocabulary())
			.map((facet) -> facet.codes()
				.stream()
				.map((code) -> new Badge(code.label(), Badge.style(facet, code), null))
				.toList())
			.orElse(List.of());
	}

	private static List<Group> groups(Snapshot snapshot, List<CaseLine> lines, Facet by, TimeScale scale) {
		Map<String, List<Course>> courses = new LinkedHashMap<>();
		lines.forEach((line) -> snapshot.values(by, line)
			.forEach((value) -> courses.computeIfAbsent(value, (key) -> new ArrayList<>())
				.add(Course.of(snapshot, line, scale))));
		List<Group> groups = new ArrayList<>();
		for (AxisValue value : snapshot.axes().axis(by.key()).orElseThrow().values()) {
			Optional.ofNullable(courses.get(value.key()))
				.ifPresent((found) -> groups.add(new Group("group-" + (groups.size() + 1), value.label(), snapshot
					.count(lines.stream().filter((line) -> snapshot.values(by, line).contains(value.key())).toList())
					.inWords(), List.copyOf(found))));
		}
		return List.copyOf(groups);
	}

	/**
	 * Cases under one heading.
	 *
	 * @param id its place on the page
	 * @param label the value that they have
	 * @param count how many are drawn, in words
	 * @param courses the cases
	 */
	record Group(String id, String label, String count, List<Course> courses) {
	}

}
