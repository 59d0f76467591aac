package casebook.browse;

import java.util.List;
import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.search.Axes;
import casebook.search.CaseQuery;
import casebook.search.Selection;

/** Where cases are compared. */
public final class SideBySide {

	/** The most cases that are compared. */
	public static final int MOST = 6;

	private SideBySide() {
	}

	/** The comparison of some cases. */
	static String href(Axes axes, List<String> slugs) {
		return CaseQuery.everything(axes).picking(slugs).href("/compare");
	}

	/**
	 * The comparison of all cases of a selection; empty where they are too few or too
	 * many.
	 */
	public static Optional<String> href(Selection selection) {
		return (selection.total() < 2 || selection.total() > MOST) ? Optional.empty()
				: Optional.of(href(selection.query().axes(), selection.rows().map(CaseLine::slug).toList()));
	}

}
