package casebook.search;

/**
 * A value of a facet within a selection.
 *
 * @param value the value
 * @param count how many cases one gets by choosing it, the other facets as they are
 * @param selected whether the selection chooses it
 */
public record ValueCount(AxisValue value, int count, boolean selected) {
}
