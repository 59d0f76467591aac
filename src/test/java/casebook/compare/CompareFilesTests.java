package casebook.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import casebook.testing.Pages;
import casebook.testing.RiversTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Comparisons as files: whole files as they are to be, and what is refused. */
@RiversTest
class CompareFilesTests {

	private static final Path EXPECTED = Path.of("src/test/resources/compare");

	private static final String THREE = "?case=example-upper-river&case=example-lower-river&case=example-canal-survey";

	@Autowired
	Pages pages;

	@ParameterizedTest
	@CsvSource({ "wide.csv, ''", "wide.csv, &shape=wide", "wide-differences.csv, &diff=only", "long.csv, &shape=long",
			"long.csv, &shape=long&sources=show" })
	void theCsvIsExactlyThis(String file, String parameters) throws IOException {
		assertThat(this.pages.file("/compare.csv" + THREE + parameters))
			.isEqualTo(Files.readString(EXPECTED.resolve(file)).replace("\n", "\r\n"));
	}

	@Test
	void theJsonHasTheMembersThatAreDocumented() {
		JsonNode comparison = json("/compare.json" + THREE);

		assertThat(comparison.propertyNames()).containsExactly("query", "description", "edition", "links", "receipt",
				"cases", "rows", "actors", "years", "relations", "descriptions");
		assertThat(comparison.get("query").asString())
			.isEqualTo("case=example-canal-survey&case=example-lower-river&case=example-upper-river");
		assertThat(comparison.get("links").get("self").asString())
			.startsWith("https://rivers.example/compare.json?case=");
		assertThat(comparison.get("edition").propertyNames()).containsExactly("number", "fingerprint", "made_at");
		assertThat(comparison.get("cases").get(0).propertyNames()).containsExactly("slug", "title", "start", "end",
				"revision", "href");
		assertThat(comparison.get("cases").findValuesAsString("slug")).containsExactly("example-canal-survey",
				"example-upper-river", "example-lower-river");
		JsonNode row = comparison.get("rows").get(1);
		assertThat(row.propertyNames()).containsExactly("group", "facet", "label", "sameness", "shared", "cells");
		assertThat(row.get("cells").get(1).propertyNames()).containsExactly("case", "gap", "values");
		assertThat(row.get("cells").get(1).get("values").get(0).propertyNames()).containsExactly("code", "label",
				"shared_by", "primary", "basis", "confidence", "rationale", "as_of", "second_reading", "citations");
	}

	@Test
	void theJsonSaysHowFarTheCasesAgreeAndOnWhatGround() {
		JsonNode comparison = json("/compare.json" + THREE);
		JsonNode task = row(comparison, "task");
		JsonNode mood = row(comparison, "mood");
		JsonNode remedy = row(comparison, "remedy");

		assertThat(task.get("sameness").asString()).isEqualTo("overlapping");
		assertThat(task.get("shared").toString()).isEqualTo("[\"navigation\",\"allocation\"]");
		assertThat(task.get("cells").get(1).get("values").get(0).toString()).isEqualTo(
				"{\"code\":\"allocation\",\"label\":\"Allocation\",\"shared_by\":2,\"primary\":true,\"basis\":\"source-says\","
						+ "\"confidence\":\"firm\",\"rationale\":\"The invented statute names it first.\",\"as_of\":null,"
						+ "\"second_reading\":null,\"citations\":[{\"source\":\"example-statute\",\"locator\":\"Article 2\"}]}");
		assertThat(mood.get("sameness").asString()).isEqualTo("not-comparable");
		assertThat(mood.get("cells").get(0).get("gap").asString()).isEqualTo("-");
		assertThat(remedy.get("cells").get(0).get("gap").asString()).isEqualTo("na");
		assertThat(comparison.get("years").toString())
			.isEqualTo("[{\"cases\":[\"example-upper-river\",\"example-lower-river\"],\"from\":1948,\"to\":1987}]");
		assertThat(comparison.get("relations").get(0).get("kind").asString()).isEqualTo("led-to");
		assertThat(comparison.get("actors").findValuesAsString("actor")).containsExactly("XAA", "ada-example");
	}

	@Test
	void aSlugOfOldAndTheSameCaseTwiceAreOneCase() {
		JsonNode comparison = json(
				"/compare.json?case=example-river-head&case=example-upper-river&case=example-lake-gauge");

		assertThat(comparison.get("cases").findValuesAsString("slug")).containsExactly("example-upper-river",
				"example-lake-gauge");
	}

	@Test
	void theFileIsNamedAfterItsSizeAndEdition() {
		MvcTestResult result = this.pages.get("/compare.csv" + THREE);

		assertThat(result.getResponse().getHeader("Content-Disposition"))
			.matches("attachment; filename=\"rivers-comparison-3-cases-edition-1-[0-9a-f]{8}\\.csv\"");
		assertThat(result.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
	}

	@ParameterizedTest
	@CsvSource({ "csv?case=example-uper-river, example-upper-river",
			"json?case=nothing-like-it, Allowed: example-canal-survey",
			"csv?case=example-lake-gauge&mood=tense, There is no parameter 'mood'",
			"json?case=example-lake-gauge&shape=long, There is no parameter 'shape'",
			"json?case=example-lake-gauge&with=type, There is no parameter 'with'", "csv?shape=round, wide",
			"csv?diff=all, only", "json?sources=hide, show" })
	void refusesWhatThePageWouldPassOver(String asked, String said) {
		MvcTestResult result = this.pages.get("/compare." + asked);

		assertThat(result.getResponse().getStatus()).isEqualTo(400);
		assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
		assertThat(Pages.text(result)).contains(said);
	}

	private JsonNode json(String address) {
		return new JsonMapper().readTree(this.pages.file(address));
	}

	private static JsonNode row(JsonNode comparison, String facet) {
		for (JsonNode row : comparison.get("rows")) {
			if (row.get("facet").asString().equals(facet)) {
				return row;
			}
		}
		throw new AssertionError("no row " + facet);
	}

}
