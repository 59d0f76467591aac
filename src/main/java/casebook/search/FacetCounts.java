package casebook.search;

import java.util.List;

import casebook.catalog.Facet;

/**
 * A facet of a selection: every value with the number of cases one gets by choosing it.
 *
 * @param facet the facet as declared
 * @param group the heading it stands under
 * @param values all values in display order, zero counts included
 */
public record FacetCounts(Facet facet, String group, List<ValueCount> values) {

	/** Keeps its own copy of the values. */
	public FacetCounts {
		values = List.copyOf(values);
	}

	/** How many values the facet has, "not coded" and "does not apply" left out. */
	public long size() {
		return this.values.stream().filter((value) -> !value.value().isGap()).count();
	}

	/** Whether the selection chooses any value of it. */
	public boolean isChosen() {
		return this.values.stream().anyMatch(ValueCount::selected);
	}

}
