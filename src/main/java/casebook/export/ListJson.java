package casebook.export;

import java.util.List;
import java.util.Map;

import casebook.receipt.EditionJson;
import casebook.receipt.Receipt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The twin of the list page as JSON. docs/data.md explains the members.
 *
 * @param query the canonical query string
 * @param description the selection in words
 * @param edition the edition that it was computed from
 * @param total how many cases are selected
 * @param page the page, from 1
 * @param size how many cases a page has
 * @param links addresses of this and neighbouring answers
 * @param receipt the whole selection, its edition and how to cite it
 * @param facets every facet with its values and counts
 * @param cases the cases of the page
 */
record ListJson(String query, String description, EditionJson edition, int total, int page, int size, LinksJson links,
		Receipt receipt, List<FacetJson> facets, List<LineJson> cases) {

	/**
	 * Addresses.
	 *
	 * @param self this answer
	 * @param next the next page, or null
	 * @param prev the previous page, or null
	 * @param first the first page
	 * @param last the last page
	 * @param csv the whole selection as CSV
	 * @param jsonl the whole selection as JSON Lines
	 */
	record LinksJson(String self, @Nullable String next, @Nullable String prev, String first, String last, String csv,
			String jsonl) {
	}

	/**
	 * A facet.
	 *
	 * @param key the parameter that selects by it
	 * @param label what people read
	 * @param group the heading it stands under
	 * @param values its values
	 */
	record FacetJson(String key, String label, String group, List<ValueJson> values) {
	}

	/**
	 * A value of a facet.
	 *
	 * @param code the value of the parameter; {@code -} for not coded, {@code na} for
	 * does not apply
	 * @param label what people read
	 * @param count how many cases one gets by choosing it
	 * @param selected whether it is chosen
	 * @param href the selection with this value alone chosen in its facet, or without it
	 * where it is chosen
	 */
	record ValueJson(String code, String label, int count, boolean selected, String href) {
	}

	/**
	 * A case as a list shows it.
	 *
	 * @param slug the key
	 * @param title the title
	 * @param summary one paragraph
	 * @param period when it took place
	 * @param values facet to the values that the case has: coded and derived ones,
	 * without their ground
	 * @param participants who took part
	 * @param claims how many claims the record has
	 * @param disputedClaims how many of them are disputed
	 * @param sources how many sources it rests on
	 * @param revision the number of the revision
	 * @param href the full case as JSON
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record LineJson(String slug, String title, String summary, CaseJson.PeriodJson period,
			Map<String, List<String>> values, CaseJson.ParticipantsJson participants, int claims, int disputedClaims,
			int sources, int revision, String href) {
	}

}
