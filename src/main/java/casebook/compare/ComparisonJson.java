package casebook.compare;

import java.util.List;

import casebook.receipt.EditionJson;
import casebook.receipt.Receipt;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A comparison as JSON. docs/data.md explains the members.
 *
 * @param query the canonical query string
 * @param description what the cases share and where they part, in words
 * @param edition the edition that it was computed from
 * @param links addresses of the same in other forms
 * @param receipt what was asked, of which edition and how to cite it
 * @param cases the cases, the one that began first in front
 * @param rows the facets, in the order of the vocabulary
 * @param actors the actors that two of the cases at least have in common
 * @param years the years that each two of the cases have in common
 * @param relations the links between the cases
 * @param descriptions what the collection says of the type of each case; empty unless it
 * was asked for
 */
record ComparisonJson(String query, String description, EditionJson edition, LinksJson links, Receipt receipt,
		List<CaseJson> cases, List<RowJson> rows, List<ActorJson> actors, List<YearsJson> years,
		List<RelationJson> relations, List<DescriptionJson> descriptions) {

	/**
	 * Addresses.
	 *
	 * @param self this answer
	 * @param page the page
	 * @param csv the same as CSV
	 */
	record LinksJson(String self, String page, String csv) {
	}

	/**
	 * A case.
	 *
	 * @param slug the key
	 * @param title the title
	 * @param start in EDTF
	 * @param end in EDTF, {@code ..} while it goes on, null where it is not known
	 * @param revision the number of the revision
	 * @param href the full case as JSON
	 */
	record CaseJson(String slug, String title, String start, @Nullable String end, int revision, String href) {
	}

	/**
	 * A facet in which the cases are compared.
	 *
	 * @param group the heading it stands under
	 * @param facet the key
	 * @param label what people read
	 * @param sameness how far the cases agree
	 * @param shared the codes that two of the cases at least have
	 * @param cells what each case has, in the order of the cases
	 */
	record RowJson(String group, String facet, String label, String sameness, List<String> shared,
			List<CellJson> cells) {
	}

	/**
	 * What a case has in a facet.
	 *
	 * @param slug the case, as member {@code case}
	 * @param gap {@code -} for not coded, {@code na} for does not apply, null where there
	 * is a value
	 * @param values the values
	 */
	record CellJson(@JsonProperty("case") String slug, @Nullable String gap, List<ValueJson> values) {
	}

	/**
	 * A value with its ground.
	 *
	 * @param code the code, or the key of the actor
	 * @param label what people read
	 * @param sharedBy how many of the cases have it
	 * @param primary whether it is the chief value of its dimension
	 * @param basis how it came about; null where the value rests on no coding
	 * @param confidence how sure it is, or null
	 * @param rationale why, or null
	 * @param asOf the month to which it holds, or null
	 * @param secondReading what a second reading said where it differed, or null
	 * @param citations the ground
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record ValueJson(String code, String label, int sharedBy, boolean primary, @Nullable String basis,
			@Nullable String confidence, @Nullable String rationale, @Nullable String asOf,
			@Nullable String secondReading, List<CitationJson> citations) {
	}

	/**
	 * A place in a source.
	 *
	 * @param source the key of the source
	 * @param locator where in it, or null
	 */
	record CitationJson(String source, @Nullable String locator) {
	}

	/**
	 * An actor in common.
	 *
	 * @param facet the facet whose value it is
	 * @param actor the key
	 * @param name the name
	 * @param parts what it did in each case
	 */
	record ActorJson(String facet, String actor, String name, List<PartJson> parts) {
	}

	/**
	 * A part in one case.
	 *
	 * @param slug the case, as member {@code case}
	 * @param role the role
	 */
	record PartJson(@JsonProperty("case") String slug, String role) {
	}

	/**
	 * Years that two cases have in common.
	 *
	 * @param cases the two
	 * @param from the first year
	 * @param to the last year, or null while both go on
	 */
	record YearsJson(List<String> cases, int from, @Nullable Integer to) {
	}

	/**
	 * A link between two of the cases, as it was written.
	 *
	 * @param from the case it is read from
	 * @param kind the kind of link
	 * @param to the other case
	 * @param note what the link consists in, or null
	 */
	record RelationJson(String from, String kind, String to, @Nullable String note) {
	}

	/**
	 * What the collection says of the types in one respect.
	 *
	 * @param label the respect
	 * @param cells what is said of the type of each case
	 */
	record DescriptionJson(String label, List<SaidJson> cells) {
	}

	/**
	 * What is said of the type of a case.
	 *
	 * @param slug the case, as member {@code case}
	 * @param code the type, or null
	 * @param text what is said, or null
	 */
	record SaidJson(@JsonProperty("case") String slug, @Nullable String code, @Nullable String text) {
	}

}
