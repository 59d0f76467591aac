package casebook.explore;

import java.util.ArrayList;
import java.util.List;

import casebook.browse.View;
import casebook.search.CaseQuery;
import casebook.search.FacetValue;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.site.Lens;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What a truth table is asked: conditions, and an outcome that they may explain.
 *
 * @param conditions the conditions, in the order asked
 * @param outcome the outcome, or null where none is chosen yet
 */
record TruthTableRequest(List<FacetValue> conditions, @Nullable FacetValue outcome) {

	static final String[] PARAMETERS = { "conditions", "explain" };

	/** The fewest conditions that make combinations. */
	static final int FEWEST = 2;

	/** The most conditions: six make 64 combinations, more could not be read. */
	static final int MOST = 6;

	/** Keeps its own copy. */
	TruthTableRequest {
		conditions = List.copyOf(conditions);
	}

	/**
	 * Reads a question; it may be unfinished, as a form is at first.
	 * @throws RefusedParameter if a value is unknown, there are too many conditions, or
	 * the outcome is one of them
	 */
	static TruthTableRequest read(MultiValueMap<String, String> parameters, Snapshot snapshot) {
		List<String> asked = Asked.all(parameters, "conditions");
		List<FacetValue> conditions = asked.stream().map((text) -> Asked.value(snapshot, "conditions", text)).toList();
		if (conditions.size() > MOST) {
			throw RefusedParameter.form("conditions", asked.get(MOST),
					FEWEST + " to " + MOST + " conditions, not " + conditions.size());
		}
		FacetValue outcome = Asked.one(parameters, "explain")
			.map((text) -> Asked.value(snapshot, "explain", text))
			.orElse(null);
		if (outcome != null && conditions.contains(outcome)) {
			throw RefusedParameter.form("explain", outcome.key(), "a value that is not one of the conditions");
		}
		return new TruthTableRequest(conditions, outcome);
	}

	/**
	 * The outcome of a question that is complete.
	 * @throws RefusedParameter if it is not
	 */
	FacetValue complete() {
		if (this.conditions.size() < FEWEST) {
			throw RefusedParameter.form("conditions",
					this.conditions.stream().map(FacetValue::key).findFirst().orElse(""),
					FEWEST + " to " + MOST + " conditions, each as facet:value");
		}
		if (this.outcome == null) {
			throw RefusedParameter.form("explain", "", "what is to be explained, as facet:value");
		}
		return this.outcome;
	}

	/** Whether it can be answered. */
	boolean isComplete() {
		return this.conditions.size() >= FEWEST && this.outcome != null;
	}

	/** The same question in another form, at another path. */
	View at(String path) {
		List<CaseQuery.Parameter> asked = new ArrayList<>(this.conditions.stream()
			.map((condition) -> new CaseQuery.Parameter("conditions", condition.key()))
			.toList());
		if (this.outcome != null) {
			asked.add(new CaseQuery.Parameter("explain", this.outcome.key()));
		}
		return new View(path, asked, "Show cases");
	}

	/** The page that answers it. */
	View view() {
		return at(Lens.TRUTH_TABLE.path());
	}

}
