package casebook.catalog;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which facets a line of the list shows, so that no page has to name a dimension.
 *
 * @param badge the facet whose value is the badge of a case, with a colour and a shape
 * each; null for none
 * @param caveat dimension to the codes that are said on the badge, because they qualify
 * it
 * @param outcome the dimensions whose values say what came of a case
 * @param background dimension to the codes whose cases stand after the others under their
 * own heading
 */
public record Listing(@Nullable String badge, Map<String, List<String>> caveat, List<String> outcome,
		Map<String, List<String>> background) {
}
