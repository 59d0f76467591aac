package casebook.search;

import casebook.catalog.Facet;

/**
 * A facet with one of its values, as something that a case has or has not.
 *
 * @param facet the facet
 * @param value the value; neither "not coded" nor "does not apply"
 */
public record FacetValue(Facet facet, AxisValue value) {

	/** How it is written in addresses: {@code facet:value}. */
	public String key() {
		return this.facet.key() + ":" + this.value.key();
	}

	/** How people read it: {@code Facet: value}. */
	public String label() {
		return this.facet.label() + ": " + this.value.label();
	}

}
