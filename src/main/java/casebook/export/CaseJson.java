package casebook.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A full case as JSON. docs/data.md explains the members.
 *
 * @param slug the key of the case
 * @param title the title
 * @param summary one paragraph
 * @param period when it took place
 * @param codings dimension to its codings, in the order of the vocabulary
 * @param participants who took part
 * @param narrative the story
 * @param questions questions for a class
 * @param keyDocuments keys of the official or primary texts
 * @param events the chronology
 * @param claims what is said about the case
 * @param relations links to other cases, from either side
 * @param notes the editors' remarks
 * @param revision the revision that this is
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CaseJson(String slug, String title, String summary, PeriodJson period, Map<String, List<CodingJson>> codings,
		ParticipantsJson participants, NarrativeJson narrative, List<String> questions, List<String> keyDocuments,
		List<EventJson> events, List<ClaimJson> claims, List<RelationJson> relations, List<String> notes,
		RevisionJson revision) {

	/**
	 * The story; paragraphs are separated by a blank line.
	 *
	 * @param background what was there before
	 * @param whatHappened the course of the case
	 * @param outcome what came of it
	 * @param significance what it shows, and what it does not
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record NarrativeJson(String background, String whatHappened, String outcome, String significance) {
	}

	/**
	 * When a case took place.
	 *
	 * @param start in EDTF
	 * @param end in EDTF, {@code ..} while it goes on, null where it is not known
	 * @param ongoing whether it goes on
	 * @param approximate whether a date is approximate
	 * @param startYear the year of the start
	 * @param endYear the year of the end, or null
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record PeriodJson(String start, @Nullable String end, boolean ongoing, boolean approximate, int startYear,
			@Nullable Integer endYear) {
	}

	/**
	 * A coding with its ground.
	 *
	 * @param code the code
	 * @param label what people read
	 * @param primary whether it is the chief value
	 * @param basis how it came about
	 * @param confidence how sure it is
	 * @param rationale why, or null
	 * @param asOf the month to which it holds, or null
	 * @param secondReading what a second reading said where it differed, or null
	 * @param citations the ground
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record CodingJson(String code, String label, boolean primary, String basis, String confidence,
			@Nullable String rationale, @Nullable String asOf, @Nullable String secondReading,
			List<CitationJson> citations) {
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
	 * Who took part.
	 *
	 * @param countries states and territories
	 * @param organisations organisations
	 * @param persons people
	 */
	record ParticipantsJson(List<CountryJson> countries, List<OrganisationJson> organisations,
			List<PersonJson> persons) {
	}

	/**
	 * A state in a case.
	 *
	 * @param iso3 ISO 3166-1 alpha-3
	 * @param name the name of today
	 * @param role its role
	 * @param as the name in use then, or null
	 * @param iso4 ISO 3166-3 of a state that no longer exists, or null
	 * @param cow the number in the Correlates of War project, or null
	 * @param wikidata the item of Wikidata, or null
	 */
	record CountryJson(String iso3, String name, String role, @Nullable String as, @Nullable String iso4,
			@Nullable String cow, @Nullable String wikidata) {
	}

	/**
	 * An organisation in a case.
	 *
	 * @param actor the key
	 * @param name the name
	 * @param role the role
	 * @param wikidata the item of Wikidata, or null
	 * @param ror the address in the Research Organization Registry, or null
	 */
	record OrganisationJson(String actor, String name, String role, @Nullable String wikidata, @Nullable String ror) {
	}

	/**
	 * A person in a case.
	 *
	 * @param actor the key
	 * @param name the name
	 * @param role the role
	 * @param wikidata the item of Wikidata, or null
	 */
	record PersonJson(String actor, String name, String role, @Nullable String wikidata) {
	}

	/**
	 * A dated event.
	 *
	 * @param date in EDTF
	 * @param what what happened
	 * @param citations the ground
	 */
	record EventJson(String date, String what, List<CitationJson> citations) {
	}

	/**
	 * A claim.
	 *
	 * @param statement what is claimed
	 * @param status how it stands
	 * @param note a remark, or null
	 * @param citations the ground
	 */
	record ClaimJson(String statement, String status, @Nullable String note, List<CitationJson> citations) {
	}

	/**
	 * A link to another case, read from this one.
	 *
	 * @param kind the kind of link from this side; the inverse of the other's where it
	 * was written there
	 * @param slug the other case, as member {@code case}
	 * @param title its title
	 * @param note what the link consists in, or null
	 */
	record RelationJson(String kind, @JsonProperty("case") String slug, String title, @Nullable String note) {
	}

	/**
	 * The revision.
	 *
	 * @param number 1 for the first
	 * @param madeAt when it was published
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record RevisionJson(int number, Instant madeAt) {
	}

}
