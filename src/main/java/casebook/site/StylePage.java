package casebook.site;

import java.util.List;

/**
 * Every shared fragment and state.
 *
 * @param frame what surrounds it
 * @param groups the fragments of each module
 */
record StylePage(Frame frame, List<Specimens> groups) {

	/** Keeps its own copy. */
	StylePage {
		groups = List.copyOf(groups);
	}

}
