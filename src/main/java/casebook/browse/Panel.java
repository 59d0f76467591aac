package casebook.browse;

import java.util.List;
import java.util.Optional;

import casebook.search.CaseQuery;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A selection as every page that shows one presents it: in words, in parts that can be
 * taken away, and with the filters that make another. The fragments of
 * {@code browse/_panel} and {@code browse/_filters} draw it.
 *
 * @param text what is looked for in words, or null
 * @param sentence the selection in words
 * @param ignored what was asked and means nothing here, in words; or null
 * @param chips the parts of the selection
 * @param all the same page for everything
 * @param filters the form with the facets
 * @param relaxed what to say where the cases have only some of the words; or null
 * @param nothing what to say where there are no cases; or null
 */
public record Panel(@Nullable String text, String sentence, @Nullable String ignored, List<Chip> chips, Link all,
		Filters filters, @Nullable Relaxed relaxed, @Nullable Nothing nothing) {

	/**
	 * The panel of a selection.
	 * @param snapshot the edition
	 * @param selection what is selected
	 * @param read the query as it was read, which knows what was ignored
	 * @param view the page that shows the selection
	 */
	public static Panel of(Snapshot snapshot, Selection selection, ReadQuery read, View view) {
		CaseQuery query = selection.query();
		return new Panel(query.text(), selection.sentence(), ignored(read), Chip.of(query, view),
				new Link("Show all " + Words.number(snapshot.lines().size()),
						view.href(CaseQuery.everything(query.axes()))),
				Filters.of(selection, view), Relaxed.of(snapshot, selection, view).orElse(null),
				Nothing.of(snapshot, selection, view).orElse(null));
	}

	/** Says which parameters were left out; null where all were understood. */
	static @Nullable String ignored(ReadQuery read) {
		return ignored(read.ignored());
	}

	/** Says that parameters were left out; null for none. */
	public static @Nullable String ignored(List<String> parameters) {
		List<String> names = parameters.stream().map((name) -> "\u2018" + name + "\u2019").toList();
		return names.isEmpty() ? null : "The address also asks for " + Words.all(names) + ((names.size() == 1)
				? ", which means nothing here and was left out." : ", which mean nothing here and were left out.");
	}

	/**
	 * That the cases have only some of the words that are looked for.
	 *
	 * @param notice that it is so
	 * @param spelling the selection in the nearest spelling, or null
	 */
	public record Relaxed(String notice, Nothing.@Nullable Spelling spelling) {

		static Optional<Relaxed> of(Snapshot snapshot, Selection selection, View view) {
			return (selection.isRelaxed() && selection.total() > 0) ? Optional
				.of(new Relaxed("No case has all of these words; these have some of them, or words like them.",
						Nothing.Spelling.of(snapshot, selection, view).orElse(null)))
					: Optional.empty();
		}

	}

}
