package casebook.search;

import java.util.List;
import java.util.Optional;

import casebook.catalog.Facet;

/**
 * A facet with the values that it has in one edition: codes for dimensions and derived
 * facets, actors for participants, and behind them "not coded" and, where the facet has a
 * condition, "does not apply".
 *
 * @param facet the facet as declared
 * @param values its values in display order
 */
public record Axis(Facet facet, List<AxisValue> values) {

	/** The key of the value "not coded". */
	public static final String NOT_CODED = "-";

	/** The key of the value "does not apply". */
	public static final String DOES_NOT_APPLY = "na";

	/** Keeps its own copy of the values. */
	public Axis {
		values = List.copyOf(values);
	}

	/** The value with a key; empty where the facet has none such. */
	public Optional<AxisValue> value(String key) {
		return this.values.stream().filter((value) -> value.key().equals(key)).findFirst();
	}

	/** The values without "not coded" and "does not apply". */
	public List<AxisValue> substantive() {
		return this.values.stream().filter((value) -> !value.isGap()).toList();
	}

}
