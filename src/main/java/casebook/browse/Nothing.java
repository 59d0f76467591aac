package casebook.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Selection;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a list says when it is empty: what was meant perhaps, and what there is when one
 * part of the selection is left out.
 *
 * @param heading that nothing is found
 * @param spelling the selection in the nearest spelling, or null
 * @param wider wider selections; empty where none has cases either
 */
public record Nothing(String heading, @Nullable Spelling spelling, List<Wider> wider) {

	/** The answer to a selection; empty where it has cases. */
	public static Optional<Nothing> of(Snapshot snapshot, Selection selection, View view) {
		if (selection.total() > 0) {
			return Optional.empty();
		}
		CaseQuery query = selection.query();
		List<Chip> chips = Chip.of(query, view);
		boolean wordsAlone = query.text() != null && chips.size() == 1;
		return Optional.of(new Nothing(wordsAlone ? "No case matches these words" : "No case meets all of this",
				Spelling.of(snapshot, selection, view).orElse(null), wider(snapshot, chips)));
	}

	/** Only what leads on: without some parts there may be nothing either. */
	private static List<Wider> wider(Snapshot snapshot, List<Chip> chips) {
		List<Wider> wider = new ArrayList<>();
		for (Chip chip : chips) {
			EntryCount cases = chip.count(snapshot);
			if (!cases.isEmpty()) {
				wider.add(new Wider(chip.facet(), chip.label(), cases.inWords(), chip.href()));
			}
		}
		return List.copyOf(wider);
	}

	/**
	 * The same selection in another spelling.
	 *
	 * @param text the words that may have been meant
	 * @param cases how many cases have them, in words
	 * @param href the list of them
	 */
	public record Spelling(String text, String cases, String href) {

		/** The nearest spelling that finds something; empty where none does. */
		static Optional<Spelling> of(Snapshot snapshot, Selection selection, View view) {
			return selection.spelling().flatMap((text) -> {
				Selection nearest = snapshot.select(selection.query().searching(text));
				return (nearest.total() == 0) ? Optional.empty()
						: Optional.of(new Spelling(text, nearest.count().inWords(), view.href(nearest.query())));
			});
		}

	}

	/**
	 * A wider selection.
	 *
	 * @param facet what the part left out limits
	 * @param label to what
	 * @param cases how many cases there are without it, in words
	 * @param href the list of them
	 */
	public record Wider(String facet, String label, String cases, String href) {
	}

}
