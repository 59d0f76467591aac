package casebook.reference;

import java.util.Map;
import java.util.Set;

/**
 * What one learner of a class answered to one case.
 *
 * @param line the line of the sheet
 * @param learner the learner
 * @param slug the case
 * @param values the values by the key of their facet; facets left open are not there
 */
record ClassAnswer(long line, String learner, String slug, Map<String, Set<String>> values) {

	/** Keeps its own copy. */
	ClassAnswer {
		values = Map.copyOf(values);
	}

}
