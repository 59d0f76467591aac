package casebook.export;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.search.CaseQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The JSON forms, read back by a plain mapper. */
@CasebookTest
class JsonTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void theListHasTheMembersThatAreDocumented() {
		JsonNode list = json("/cases.json");

		assertThat(list.propertyNames()).containsExactly("query", "description", "edition", "total", "page", "size",
				"links", "receipt", "facets", "cases");
		assertThat(list.get("receipt").propertyNames()).containsExactly("catalogue", "address", "query", "selection",
				"release", "edition", "rows", "licence", "cite_as");
		assertThat(list.get("links").propertyNames()).containsExactly("self", "next", "prev", "first", "last", "csv",
				"jsonl");
		assertThat(list.get("facets").get(0).propertyNames()).containsExactly("key", "label", "group", "values");
		assertThat(list.get("facets").get(0).get("values").get(0).propertyNames()).containsExactly("code", "label",
				"count", "selected", "href");
	}

	@Test
	void theReceiptIsThatOfTheWholeSelection() {
		JsonNode receipt = json("/cases.json?track=track-2&relationship=adversaries&size=3&page=2").get("receipt");
		String version = this.snapshots.current().collection().version();

		assertThat(receipt.get("address").asString()).isEqualTo("/cases?relationship=adversaries&track=track-2");
		assertThat(receipt.get("rows").asInt()).isGreaterThan(3);
		assertThat(receipt.get("release").asString()).isEqualTo(version);
		assertThat(receipt.get("cite_as").asString()).startsWith("Casebook of science diplomacy. Release " + version)
			.endsWith("CC-BY-4.0. /cases?relationship=adversaries&track=track-2");
	}

	@Test
	void theListPagesThroughTheWholeSelection() {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot
			.select(CaseQuery.everything(snapshot.axes()).choosing("relationship", "adversaries"));
		List<String> slugs = new ArrayList<>();
		String next = "/cases.json?relationship=adversaries&size=7";
		while (next != null) {
			JsonNode page = json(next);
			assertThat(page.get("total").asInt()).isEqualTo(selection.total());
			page.get("cases").forEach((line) -> slugs.add(line.get("slug").asString()));
			next = page.get("links").get("next").isNull() ? null : page.get("links").get("next").asString();
		}
		assertThat(slugs).containsExactlyElementsOf(selection.rows().map(CaseLine::slug).toList());
	}

	@Test
	void aValueLeadsToAsManyCasesAsItSays() {
		for (JsonNode facet : json("/cases.json?relationship=adversaries").get("facets")) {
			for (JsonNode value : facet.get("values")) {
				if (!value.get("selected").asBoolean() && value.get("count").asInt() > 0) {
					assertThat(json(value.get("href").asString()).get("total").asInt()).as(value.get("href").asString())
						.isEqualTo(value.get("count").asInt());
					break;
				}
			}
		}
	}

	@Test
	void gapsAreValues() {
		JsonNode externality = facet(json("/cases.json"), "externality");

		assertThat(externality.get("values").valueStream().map((value) -> value.get("code").asString())).endsWith("-",
				"na");
	}

	@Test
	void aFullCaseHasTheMembersThatAreDocumented() {
		JsonNode full = json("/cases/moniz-salehi.json");

		assertThat(full.propertyNames()).containsExactly("slug", "title", "summary", "period", "codings",
				"participants", "narrative", "questions", "key_documents", "events", "claims", "relations", "notes",
				"revision", "receipt");
		assertThat(full.get("period").propertyNames()).containsExactly("start", "end", "ongoing", "approximate",
				"start_year", "end_year");
		assertThat(full.get("codings").get("type").get(0).propertyNames()).containsExactly("code", "label", "primary",
				"basis", "confidence", "rationale", "as_of", "second_reading", "citations");
		assertThat(full.get("participants").propertyNames()).containsExactly("countries", "organisations", "persons");
		assertThat(full.get("narrative").propertyNames()).containsExactly("background", "what_happened", "outcome",
				"significance");
	}

	@Test
	void participantsBearCodesToJoinOn() {
		JsonNode participants = json("/cases/moniz-salehi.json").get("participants");

		assertThat(participants.get("countries").get(0).propertyNames()).containsExactly("iso3", "name", "role", "as",
				"iso4", "cow", "wikidata");
		assertThat(participants.get("organisations").get(0).propertyNames()).containsExactly("actor", "name", "role",
				"wikidata", "ror");
		assertThat(participants.get("persons").get(0).propertyNames()).containsExactly("actor", "name", "role",
				"wikidata");
		JsonNode state = participant("country=SUN", "countries", "iso3", "SUN");
		assertThat(state.get("iso4").asString()).isEqualTo("SUHH");
		assertThat(state.get("cow").asString()).isEqualTo("365");
		assertThat(state.get("wikidata").asString()).isEqualTo("Q15180");
		JsonNode organisation = participant("organisation=cern", "organisations", "actor", "cern");
		assertThat(organisation.get("wikidata").asString()).isEqualTo("Q42944");
		assertThat(organisation.get("ror").asString()).isEqualTo("https://ror.org/01ggx4157");
		assertThat(participant("organisation=cocom", "organisations", "actor", "cocom").get("ror").isNull()).isTrue();
	}

	@Test
	void aRelationIsSeenFromEitherSide() {
		JsonNode there = json("/cases/moniz-salehi.json").get("relations");
		JsonNode here = json("/cases/iaea-inspections.json").get("relations");

		assertThat(there.valueStream().map((relation) -> relation.get("case").asString())).contains("iaea-inspections");
		assertThat(here.valueStream().map((relation) -> relation.get("case").asString())).contains("moniz-salehi");
	}

	@Test
	void jsonLinesHoldEveryFullCase() {
		List<String> lines = this.pages.file("/cases.jsonl").lines().toList();

		assertThat(lines).hasSize(120);
		for (String line : lines) {
			JsonNode full = MAPPER.readTree(line);
			ObjectNode alone = (ObjectNode) json("/cases/" + full.get("slug").asString() + ".json");
			alone.remove("receipt");
			assertThat(full).isEqualTo(alone);
		}
	}

	private JsonNode json(String address) {
		return MAPPER.readTree(this.pages.file(address));
	}

	/** A participant of the first case of a list, as the list has it. */
	private JsonNode participant(String query, String kind, String member, String key) {
		return json("/cases.json?" + query).get("cases")
			.get(0)
			.get("participants")
			.get(kind)
			.valueStream()
			.filter((part) -> part.get(member).asString().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode facet(JsonNode list, String key) {
		return list.get("facets")
			.valueStream()
			.filter((facet) -> facet.get("key").asString().equals(key))
			.findFirst()
			.orElseThrow();
	}

}
