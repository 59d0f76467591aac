package casebook.search;

import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;

/**
 * A case that was compared with another.
 *
 * @param line the case
 * @param likeness how alike the two are, from 0 to 1
 * @param parts the facets that were weighed, the weightiest first
 */
public record Alike(CaseLine line, double likeness, List<Part> parts) {

	/** Keeps its own copy. */
	public Alike {
		parts = List.copyOf(parts);
	}

	/** The facets in which the two stand so to each other. */
	public List<Part> parts(Sameness sameness) {
		return this.parts.stream().filter((part) -> part.sameness() == sameness).toList();
	}

	/** How two cases stand to each other in a facet. */
	public enum Sameness {

		/** Both have the same values. */
		SAME,

		/** They share a value, and not all. */
		PARTLY,

		/** They share none. */
		OTHER,

		/** One of them is not coded, or the question does not arise for it. */
		NOT_COMPARABLE

	}

	/**
	 * A facet in which two cases were compared.
	 *
	 * @param facet the facet
	 * @param weight what it counts
	 * @param sameness how the two stand to each other
	 * @param likeness how alike they are in it, from 0 to 1
	 * @param shared the values that both have
	 */
	public record Part(Facet facet, double weight, Sameness sameness, double likeness, List<AxisValue> shared) {

		/** Keeps its own copy. */
		public Part {
			shared = List.copyOf(shared);
		}

		/** Whether it counts. */
		public boolean isComparable() {
			return this.sameness != Sameness.NOT_COMPARABLE;
		}

	}

}
