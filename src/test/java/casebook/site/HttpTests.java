package casebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every address: headers, tags, errors, and what it costs. */
@CasebookTest
class HttpTests {

	private static final String CONDITIONS = "?conditions=level:global&conditions=track:track-2&explain=status:running";

	/** What an address must be asked that answers nothing by itself. */
	private static final Map<String, String> QUESTIONS = Map.of("/explore/truth-table.csv", CONDITIONS,
			"/explore/truth-table.json", CONDITIONS, "/cases/brief", "?case=covax", "/cases/brief.docx", "?case=covax");

	/** Values for the variables of paths, where they are not those of a case. */
	private static final Map<String, String> PLACES = Map.of("/concepts/{slug}", "/concepts/track-2", "/sources/{key}",
			"/sources/wagner-cai-2022", "/types/{code}", "/types/science-in-diplomacy", "/arguments/{slug}",
			"/arguments/consensus-begins-at-home", "/figures/{id}", "/figures/bae-figure-1", "/facets/{key}",
			"/facets/country", "/data/casebook-{name}.zip", "/data/casebook-2026.11.zip", "/countries/{state}",
			"/countries/USA", "/organisations/{organisation}", "/organisations/icsu", "/people/{person}",
			"/people/ernest-moniz");

	/** What answers only once two releases have been kept; it has tests of its own. */
	private static final Set<String> NOT_YET = Set.of("/data/changes.csv");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping doors;

	@Autowired
	Pages pages;

	@Test
	void everyDoorAnswersWithAWeakTagAndOnceKnownWith304AndNoBody() {
		for (String address : addresses()) {
			MvcTestResult first = this.pages.get(address);
			assertThat(first.getResponse().getStatus()).as(address).isEqualTo(200);
			String tag = first.getResponse().getHeader("ETag");
			assertThat(tag).as(address).matches("W/\"[0-9a-f]{32}-[0-9a-z]+-[a-z-][a-z0-9.-]*\"");
			assertThat(first.getResponse().getHeader("Cache-Control")).as(address).isEqualTo("no-cache");

			StatementCount.take();
			HttpServletResponse second = this.mvc.get()
				.uri(address)
				.header("If-None-Match", tag)
				.exchange()
				.getResponse();
			assertThat(second.getStatus()).as(address).isEqualTo(304);
			assertThat(second.getHeader("ETag")).as(address).isEqualTo(tag);
			assertThat(((MockHttpServletResponse) second).getContentAsByteArray()).as(address).isEmpty();
			assertThat(StatementCount.take()).as("statements for a 304 of %s", address).isEmpty();
		}
	}

	@Test
	void everyDoorAnswersHeadAsItAnswersGet() {
		for (String address : addresses()) {
			MvcTestResult head = this.mvc.head().uri(address).exchange();
			assertThat(head.getResponse().getStatus()).as(address).isEqualTo(200);
			assertThat(head.getResponse().getHeader("ETag")).as(address)
				.isEqualTo(this.pages.get(address).getResponse().getHeader("ETag"));
		}
	}

	@Test
	void everyAnswerForbidsForeignContentAndSetsNoCookie() {
		List<String> addresses = new ArrayList<>(addresses());
		addresses.addAll(List.of("/cases/none-such", "/cases?track=none-such", "/none/such"));
		for (String address : addresses) {
			HttpServletResponse response = this.pages.get(address).getResponse();
			assertThat(response.getHeader("Content-Security-Policy")).as(address)
				.startsWith("default-src 'self';")
				.contains("frame-ancestors 'none'")
				.doesNotContain("unsafe");
			assertThat(response.getHeader("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
			assertThat(response.getHeader("Referrer-Policy")).as(address).isNotBlank();
			assertThat(response.getHeader("X-Frame-Options")).as(address).isEqualTo("DENY");
			assertThat(response.getHeader("Set-Cookie")).as(address).isNull();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/cases?track=track-9, 400, track-2", "/cases?from=soon, 400, a year",
			"/cases?from=1990&to=1980, 400, 1990", "/cases?page=0, 400, from 1", "/cases?size=1001, 400, 1000",
			"/cases?sort=colour, 400, title", "/cases?case=moniz-saleh, 400, moniz-salehi",
			"/cases?page=99, 404, 5 pages", "/cases/moniz-saleh, 404, The Moniz–Salehi channel",
			"/none/such, 404, /none/such" })
	void anErrorSaysWhatIsAllowedAndKeepsTheLayout(String address, int status, String said) {
		MvcTestResult result = this.pages.get(address);

		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		assertThat(Pages.parse(result).select("main").text()).contains(said);
		assertThat(Pages.parse(result).select("nav a[href=/cases]")).isNotEmpty();
		assertThat(result.getResponse().getHeader("ETag")).isNull();
		assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@CsvSource({ "/cases.json?track=track-9, 400", "/cases.csv?tracks=track-2, 400", "/cases.jsonl?page=x, 400",
			"/cases/none-such.json, 404", "/cases.json?page=99, 404", "/none-such.csv, 404", "/none/such.xyz, 404",
			"/css/none-such.css, 404", "/sitemap.xml, 404", "/sitemap-1.xml, 404", "/explore/matrix.csv?rows=x, 400",
			"/explore/matrix.json?rows=x, 400", "/explore/truth-table.csv, 400", "/explore/truth-table.json, 400",
			"/compare.csv?case=x, 400", "/compare.json?colour=red, 400" })
	void dataFormsAnswerProblemDetails(String address, int status) {
		MvcTestResult result = this.pages.get(address);

		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
		assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
		assertThat(result).bodyJson().extractingPath("$.detail").asString().isNotBlank();
		assertThat(result.getResponse().getHeader("Content-Disposition")).satisfiesAnyOf(
				(header) -> assertThat(header).isNull(), (header) -> assertThat(header).startsWith("inline"));
	}

	@Test
	void everyDataFormRefusesOtherMethodsWithAProblemDocument() {
		for (String address : addresses()) {
			if (DataForms.isAt(address.replaceAll("\\?.*", ""))) {
				MvcTestResult result = this.mvc.post().uri(address).exchange();
				assertThat(result.getResponse().getStatus()).as(address).isEqualTo(405);
				assertThat(result.getResponse().getHeader("Allow")).as(address).contains("GET");
				assertThat(result.getResponse().getContentType()).as(address).isEqualTo("application/problem+json");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/suggest?q=a", "/robots.txt" })
	void whatCannotBeMadeAsAskedIsAProblemDocument(String address) {
		MvcTestResult result = this.mvc.get().uri(address).header("Accept", "image/png").exchange();

		assertThat(result.getResponse().getStatus()).isEqualTo(406);
		assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
		assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(406);
	}

	@Test
	void aPageSaysWhichParametersItIgnoredAndCampaignMarksPass() {
		assertThat(this.pages.page("/cases?colour=red&track=track-2").select("main").text()).contains("colour");
		assertThat(this.pages.page("/cases?utm_source=x&fbclid=y").select("main").text()).doesNotContain("utm_source");
		assertThat(this.pages.get("/cases.csv?utm_source=x&fbclid=y").getResponse().getStatus()).isEqualTo(200);
	}

	@Test
	void aListHasOneCanonicalSpelling() {
		assertThat(this.pages
			.page("/cases?domain=health&aim=give-aid&page=1&size=25&aim=end-deadlock&sort=start&colour=red")
			.select("link[rel=canonical]")
			.attr("href")).isEqualTo("/cases?aim=end-deadlock&aim=give-aid&domain=health");
	}

	@Test
	void aListCostsNoStatementAndACaseOne() {
		StatementCount.take();
		this.pages.page("/cases?relationship=adversaries&aim=keep-channel-open");
		this.pages.page("/");
		this.pages.file("/cases.csv");
		this.pages.file("/cases.json");
		assertThat(StatementCount.take()).isEmpty();

		this.pages.page("/cases/moniz-salehi");
		assertThat(StatementCount.take()).hasSize(1);

		this.pages.file("/cases.jsonl");
		assertThat(StatementCount.take()).hasSize(2);
	}

	@Test
	void onlyGetAndHeadAreAnswered() {
		assertThat(this.mvc.post().uri("/cases").exchange().getResponse().getStatus()).isEqualTo(405);
		assertThat(this.mvc.delete().uri("/cases/moniz-salehi").exchange().getResponse().getStatus()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases?track=track-9", "/cases.csv?track=track-9", "/cases.json?page=99",
			"/cases/none-such", "/facets/country?track=track-9" })
	void aKnownTagDoesNotMakeABadAddressGood(String address) {
		String tag = this.pages.get("/cases").getResponse().getHeader("ETag");

		assertThat(this.mvc.get().uri(address).header("If-None-Match", tag).exchange().getResponse().getStatus())
			.isBetween(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases.json", "/cases/covax.json" })
	void aDataFormIsServedWhateverTheReaderAccepts(String address) {
		MvcTestResult result = this.mvc.get().uri(address).header("Accept", "text/html").exchange();

		assertThat(result.getResponse().getStatus()).isEqualTo(200);
		assertThat(result.getResponse().getContentType()).isEqualTo("application/json");
	}

	/**
	 * An address for every door there is. A new door is here without being named. The
	 * site map is left out: a site without an address of its own has none.
	 */
	private Set<String> addresses() {
		return this.doors.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !pattern.contains("error") && !pattern.contains("sitemap")
					&& !NOT_YET.contains(pattern))
			.map((pattern) -> PLACES.getOrDefault(pattern, pattern.replace("{slug}", "moniz-salehi")))
			.map((address) -> address + QUESTIONS.getOrDefault(address, ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
