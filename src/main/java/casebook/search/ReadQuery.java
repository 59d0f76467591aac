package casebook.search;

import java.util.List;

/**
 * A query as it was read from a request.
 *
 * @param query the query
 * @param ignored names of parameters that mean nothing here; campaign marks of other
 * sites are not among them
 * @param allowed names of the parameters that do
 */
public record ReadQuery(CaseQuery query, List<String> ignored, List<String> allowed) {

	/**
	 * The query, if everything was understood. Files and JSON ask this way: a misspelt
	 * filter must not give more rows than were meant.
	 * @return the query
	 * @throws RefusedParameter if a parameter was ignored
	 */
	public CaseQuery strictly() {
		if (!this.ignored.isEmpty()) {
			throw RefusedParameter.unknown(this.ignored.get(0), this.allowed);
		}
		return this.query;
	}

}
