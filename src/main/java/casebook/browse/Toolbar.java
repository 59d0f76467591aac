package casebook.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.search.CaseQuery;
import casebook.search.Ordering;
import casebook.search.Selection;
import casebook.site.Lens;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with a list as a whole: order it, take it away.
 *
 * @param range which of its rows are shown, in words
 * @param sorts the orders
 * @param lenses the same selection as something else than a list
 * @param exportLabel what the menu of files is called
 * @param exports the files, each with the number of its rows
 * @param briefs a sheet of paper on each; null where there are too many
 * @param comparison the cases side by side; null where there are too few or too many
 */
record Toolbar(String range, List<Sort> sorts, List<Link> lenses, String exportLabel, List<Export> exports,
		@Nullable Link briefs, @Nullable Link comparison) {

	private static final Map<Ordering.Key, String> LABELS = Map.of(Ordering.Key.TITLE, "title", Ordering.Key.START,
			"beginning", Ordering.Key.END, "end", Ordering.Key.CLAIMS, "claims", Ordering.Key.RELEVANCE, "relevance");

	/** The tools for a page of a selection. */
	static Toolbar of(Selection selection, int shown) {
		CaseQuery query = selection.query();
		int first = (query.page() - 1) * query.size() + 1;
		String range = (selection.total() <= query.size()) ? Words.counted(selection.total(), "row")
				: "Rows " + first + "\u2013" + (first + shown - 1) + " of " + Words.number(selection.total());
		return new Toolbar(range, Sort.of(query), lenses(query), "Export " + Words.counted(selection.total(), "row"),
				exports(selection, shown), briefs(selection), comparison(selection));
	}

	private static @Nullable Link comparison(Selection selection) {
		return SideBySide.href(selection)
			.map((href) -> new Link("Compare these " + selection.total(), href))
			.orElse(null);
	}

	private static @Nullable Link briefs(Selection selection) {
		return OnPaper.href(selection)
			.map((href) -> new Link((selection.total() == 1) ? "Brief" : "Briefs", href))
			.orElse(null);
	}

	private static List<Link> lenses(CaseQuery query) {
		return Arrays.stream(Lens.values())
			.map((lens) -> new Link(lens.label(), query.selection().href(lens.path())))
			.toList();
	}

	private static List<Export> exports(Selection selection, int shown) {
		CaseQuery all = selection.query().selection().orderedBy(selection.query().ordering());
		String rows = Words.counted(selection.total(), "row");
		String csv = all.href("/cases.csv");
		return List.of(new Export("Excel", rows, all.href("/cases.xlsx")),
				new Export("CSV for Excel", rows, csv + (csv.contains("?") ? "&" : "?") + "bom=1"),
				new Export("CSV", rows, csv),
				new Export("JSON, this page", Words.counted(shown, "row"), selection.query().href("/cases.json")),
				new Export("JSON Lines", rows, all.href("/cases.jsonl")),
				new Export("BibTeX", rows, all.href("/cases.bib")), new Export("RIS", rows, all.href("/cases.ris")),
				new Export("CSL-JSON", rows, all.href("/cases.csl.json")),
				new Export("Data package", rows, all.href("/cases.zip")));
	}

	/**
	 * An order of the list.
	 *
	 * @param label by what
	 * @param href the list in that order; in the other direction where it is the order
	 * shown
	 * @param current whether it is the order shown
	 * @param direction which way the order shown runs, in words; empty where it runs one
	 * way only
	 */
	record Sort(String label, String href, boolean current, String direction) {

		/**
		 * The orders of a list: by relevance first, and only where words are looked for.
		 */
		static List<Sort> of(CaseQuery query) {
			Stream<Ordering.Key> keys = Arrays.stream(Ordering.Key.values())
				.filter((key) -> key != Ordering.Key.RELEVANCE);
			return ((query.text() != null) ? Stream.concat(Stream.of(Ordering.Key.RELEVANCE), keys) : keys)
				.map((key) -> (key == Ordering.Key.RELEVANCE) ? byRelevance(query) : of(query, key))
				.toList();
		}

		/** Nobody wants the worst match first, so that this order is not turned round. */
		private static Sort byRelevance(CaseQuery query) {
			return new Sort(label(Ordering.Key.RELEVANCE), query.orderedBy(Ordering.RELEVANCE).href("/cases"),
					query.ordering().equals(Ordering.RELEVANCE), "");
		}

		private static Sort of(CaseQuery query, Ordering.Key key) {
			Ordering shown = query.ordering();
			boolean current = shown.key() == key;
			Ordering next = current ? new Ordering(key, !shown.descending())
					: new Ordering(key, key == Ordering.Key.CLAIMS);
			return new Sort(label(key), query.orderedBy(next).href("/cases"), current,
					shown.descending() ? "descending" : "ascending");
		}

		private static String label(Ordering.Key key) {
			return LABELS.getOrDefault(key, key.name());
		}

	}

	/**
	 * A file of the selection.
	 *
	 * @param label its form
	 * @param rows how many rows it has, in words
	 * @param href where it is
	 */
	record Export(String label, String rows, String href) {
	}

}
