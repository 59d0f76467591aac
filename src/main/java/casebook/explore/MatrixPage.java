package casebook.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.CrossTable;
import casebook.search.EntryCount;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Visit;

/**
 * Two facets crossed over a selection.
 *
 * @param look what surrounds it
 * @param rows the choice of the facet of the lines
 * @param columns the choice of the facet of the columns
 * @param crossings the crossings that the collection declares
 * @param swap the crossing turned round
 * @param caption what the table shows, in words
 * @param table the table
 * @param notes how to read its numbers
 * @param files the table as files
 */
record MatrixPage(Look look, Choice rows, Choice columns, List<Preset> crossings, Link swap, String caption,
		MatrixTable table, List<String> notes, List<Link> files) {

	/** A page shows fewer values of a facet than a file. */
	private static final int VALUES = 30;

	static MatrixPage of(Snapshot snapshot, ReadQuery read, MatrixRequest request, Visit visit) {
		Selection selection = Look.selection(snapshot, read);
		CaseQuery query = selection.query();
		CrossTable table = selection.cross(request.rows(), request.columns(),
				new CrossTable.Size(VALUES, MatrixTable.LINKED));
		return new MatrixPage(Look.of(request.view(), snapshot, selection, read, visit),
				Choice.of(snapshot, "rows", "Rows", request.rows()),
				Choice.of(snapshot, "columns", "Columns", request.columns()), crossings(snapshot, request::is),
				new Link("Swap rows and columns", request.swapped().view().href(query)),
				request.rows().label() + " by " + Words.small(request.columns().label()), MatrixTable.of(table, query),
				notes(table, selection.count().background()),
				Stream.of("csv", "json")
					.map((form) -> new Link(form.toUpperCase(Locale.ROOT),
							request.at("/explore/matrix." + form).href(query)))
					.toList());
	}

	/**
	 * The crossings that the collection declares.
	 * @param snapshot the edition
	 * @param shown which of them is shown
	 */
	static List<Preset> crossings(Snapshot snapshot, Predicate<Collection.Crossing> shown) {
		return snapshot.collection()
			.crossings()
			.stream()
			.map((crossing) -> new Preset(crossing.label(), crossing.note(), href(snapshot, crossing),
					shown.test(crossing)))
			.toList();
	}

	private static String href(Snapshot snapshot, Collection.Crossing crossing) {
		return new MatrixRequest(snapshot.vocabulary().facet(crossing.rows()).orElseThrow(),
				snapshot.vocabulary().facet(crossing.columns()).orElseThrow())
			.view()
			.href(Asked.query(snapshot, crossing.query()));
	}

	private static List<String> notes(CrossTable table, int background) {
		List<String> notes = new ArrayList<>();
		notes.add("Each number counts different cases"
				+ ((background == 0) ? "" : ", the " + new EntryCount(0, background).inWords() + " among them")
				+ ". An empty field is a combination that no case of this selection "
				+ "shows: a gap in what was collected, which need not be one in the world.");
		several(table.rows(), table.inSeveralLines(), "row").ifPresent(notes::add);
		if (!table.rows().equals(table.columns())) {
			several(table.columns(), table.inSeveralColumns(), "column").ifPresent(notes::add);
		}
		return List.copyOf(notes);
	}

	private static Optional<String> several(Facet facet, int cases, String place) {
		return (cases == 0) ? Optional.empty()
				: Optional.of(Words.counted(cases, "case") + ((cases == 1) ? " has" : " have")
						+ " more than one value of \u201c" + facet.label() + "\u201d and "
						+ ((cases == 1) ? "stands" : "stand") + " in more than one " + place
						+ "; in the totals each counts once, so that they can be less than the sum.");
	}

	/**
	 * The choice of a facet.
	 *
	 * @param name the parameter
	 * @param label what people read
	 * @param groups the facets by heading
	 */
	record Choice(String name, String label, List<Option.Group> groups) {

		static Choice of(Snapshot snapshot, String name, String label, Facet chosen) {
			return new Choice(name, label,
					snapshot.vocabulary()
						.groups()
						.stream()
						.map((group) -> new Option.Group(group.label(),
								group.facets()
									.stream()
									.map((facet) -> new Option(facet.key(), facet.label(), facet.equals(chosen)))
									.toList()))
						.toList());
		}

	}

}
