package casebook.browse;

import java.util.Optional;

import casebook.search.Selection;

/** Where cases stand on a sheet of paper each. */
public final class OnPaper {

	/** The most cases of which briefs are made at once. */
	public static final int MOST = 50;

	private OnPaper() {
	}

	/** The briefs of a selection; empty where there are no cases or too many. */
	static Optional<String> href(Selection selection) {
		return (selection.total() == 0 || selection.total() > MOST) ? Optional.empty()
				: Optional.of(selection.query().whole().href("/cases/brief"));
	}

}
