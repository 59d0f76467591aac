package casebook.catalog;

import java.util.List;

/**
 * Facets that stand together under one heading.
 *
 * @param label the heading
 * @param facets the facets in display order
 */
public record FacetGroup(String label, List<Facet> facets) {

	/** Keeps its own copy of the facets. */
	public FacetGroup {
		facets = List.copyOf(facets);
	}

}
