package casebook.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The controlled vocabulary: every facet in display order with its codes, and the closed
 * lists beside them.
 *
 * @param groups the facets, in the groups they stand in
 * @param terms the other closed lists
 */
public record Vocabulary(List<FacetGroup> groups, Terms terms) {

	/** Keeps its own copy of the groups. */
	public Vocabulary {
		groups = List.copyOf(groups);
	}

	/** All facets in display order. */
	public Stream<Facet> facets() {
		return this.groups.stream().flatMap((group) -> group.facets().stream());
	}

	/** The coded facets in display order. */
	public Stream<Facet> dimensions() {
		return facets().filter(Facet::isDimension);
	}

	/** The facet with a key; empty where there is none. */
	public Optional<Facet> facet(String key) {
		return facets().filter((facet) -> facet.key().equals(key)).findFirst();
	}

}
