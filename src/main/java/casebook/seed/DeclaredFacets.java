package casebook.seed;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import casebook.catalog.Code;
import casebook.catalog.Facet;

/**
 * The facets that a vocabulary has declared so far, and where, while the rest of the file
 * is read.
 */
final class DeclaredFacets {

	private final Map<String, Facet> facets = new LinkedHashMap<>();

	private final Map<String, SeedNode> places = new LinkedHashMap<>();

	/**
	 * Adds a facet.
	 * @param place where its key stands
	 * @throws FaultFound if there is one of that key
	 */
	void add(Facet facet, SeedNode place) {
		if (this.facets.putIfAbsent(facet.key(), facet) != null) {
			throw place.fault("'" + facet.key() + "' is declared twice");
		}
		this.places.put(facet.key(), place);
	}

	/** The facet with a key that is known to be declared. */
	Facet facet(String key) {
		return Optional.ofNullable(this.facets.get(key)).orElseThrow();
	}

	/** All facets in the order of the file. */
	Collection<Facet> all() {
		return Collections.unmodifiableCollection(this.facets.values());
	}

	/** Where the key of a declared facet stands. */
	SeedNode place(Facet facet) {
		return Optional.ofNullable(this.places.get(facet.key())).orElseThrow();
	}

	/** The keys of the facets of a sort. */
	Names names(String kind, Predicate<Facet> sort) {
		return Names.of(kind, this.facets.values().stream().filter(sort).map(Facet::key).toList());
	}

	/** The codes of a declared facet. */
	Names codes(String key) {
		return Names.of("a code of " + key, facet(key).codes().stream().map(Code::key).toList());
	}

}
