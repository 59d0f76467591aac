package casebook.search;

import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;

/**
 * A case as the precedent of a situation.
 *
 * @param line the case
 * @param weight the weight of the facets in which it meets what is asked
 * @param parts the facets that were asked, in the order of the situation
 * @param badEnds the values that say that it went badly; empty where it did not
 */
public record Precedent(CaseLine line, double weight, List<Part> parts, List<FacetValue> badEnds) {

	/** Keeps its own copies. */
	public Precedent {
		parts = List.copyOf(parts);
		badEnds = List.copyOf(badEnds);
	}

	/** Whether the case went badly. */
	public boolean wentBadly() {
		return !this.badEnds.isEmpty();
	}

	/**
	 * How a case stands to what is asked in a facet.
	 *
	 * @param facet the facet
	 * @param has the values that the case has; a gap where it has none
	 * @param met those of them that are asked for
	 */
	public record Part(Facet facet, List<AxisValue> has, List<AxisValue> met) {

		/** Keeps its own copies. */
		public Part {
			has = List.copyOf(has);
			met = List.copyOf(met);
		}

		/** Whether the case has one of the values asked for. */
		public boolean isMet() {
			return !this.met.isEmpty();
		}

		/** Whether the case has no value, so that it cannot be said. */
		public boolean isOpen() {
			return this.has.stream().allMatch(AxisValue::isGap);
		}

	}

}
