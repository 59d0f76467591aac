package casebook.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.catalog.Terms;

/**
 * The facets of one edition with their values, in display order: what a query may ask
 * for.
 *
 * @param byKey the axes by the key of their facet
 * @param terms the closed lists beside them
 */
public record Axes(Map<String, Axis> byKey, Terms terms) {

	/** What stands behind the key of a facet in the parameter that asks for a basis. */
	public static final String BASIS_SUFFIX = "_basis";

	/** Keeps its own copy. */
	public Axes {
		byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
	}

	/** The axes in display order. */
	public Stream<Axis> all() {
		return this.byKey.values().stream();
	}

	/** The axis with a key; empty where there is none. */
	public Optional<Axis> axis(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/**
	 * The axis that a parameter such as {@code type_basis} qualifies; empty where there
	 * is none.
	 */
	Optional<Axis> axisOfBasis(String parameter) {
		return parameter.endsWith(BASIS_SUFFIX)
				? axis(parameter.substring(0, parameter.length() - BASIS_SUFFIX.length()))
					.filter((axis) -> axis.facet().isGrounded())
				: Optional.empty();
	}

	/** The parameters that select cases by facet, in display order. */
	List<String> parameters() {
		return all()
			.flatMap((axis) -> axis.facet().isGrounded()
					? Stream.of(axis.facet().key(), axis.facet().key() + BASIS_SUFFIX) : Stream.of(axis.facet().key()))
			.toList();
	}

}
