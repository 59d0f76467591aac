package casebook.site;

import java.util.ArrayList;
import java.util.List;

import casebook.testing.CasebookTest;
import casebook.testing.HeaderLinks;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The links in headers, read by another parser, and what scripts of other sites may do.
 */
@CasebookTest
class SignpostsTests {

	private static final String LICENCE = "https://spdx.org/licenses/CC-BY-4.0";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Pages pages;

	@Test
	void aCaseSaysWhatToCiteAndWhatHoldsIt() {
		HeaderLinks links = links("/cases/moniz-salehi");

		assertThat(links.to("cite-as")).containsExactly("/cases/moniz-salehi");
		assertThat(links.to("type")).containsExactly("https://schema.org/AboutPage", "https://schema.org/CreativeWork");
		assertThat(links.to("license")).containsExactly(LICENCE);
		assertThat(links.to("item")).containsExactly("/cases/moniz-salehi.json");
		assertThat(links.to("describedby")).contains("/cases/moniz-salehi.json");
		assertThat(links.types("describedby")).contains("application/json");
		assertLeadOn(links);
	}

	@Test
	void theCatalogueNamesItsFilesAndTheyNameIt() {
		HeaderLinks links = links("/");

		assertThat(links.to("cite-as")).containsExactly("/");
		assertThat(links.to("type")).contains("https://schema.org/Dataset");
		assertThat(links.to("item")).contains("/cases.csv", "/cases.jsonl");
		for (String file : links.to("item")) {
			assertThat(links(file).to("collection")).as(file).containsExactly("/");
		}
		assertLeadOn(links);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases.csv?track=track-2", "/cases.jsonl", "/cases.json", "/explore/matrix.csv",
			"/explore/matrix.json", "/compare.json?case=covax", "/compare.csv?case=covax", "/cases/covax.json" })
	void aFileSaysWhatItBelongsToAndItsLicence(String address) {
		HeaderLinks links = links(address);

		assertThat(links.to("collection")).containsExactly(address.startsWith("/cases/") ? "/cases/covax" : "/");
		assertThat(links.to("describedby")).contains("/openapi.json");
		assertThat(links.to("license")).containsExactly(LICENCE);
	}

	@Test
	void theRecordOfACaseDescribesIt() {
		assertThat(links("/cases/covax.json").to("describes")).containsExactly("/cases/covax");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases?relationship=adversaries&size=7", "/cases.json?relationship=adversaries&size=7",
			"/cases?q=vaccine%2C%20%3Ctrial%3E&size=1" })
	void theLinksOfAListLeadThroughAllItsPages(String address) {
		List<String> seen = new ArrayList<>();
		String next = address;
		while (next != null) {
			seen.add(next);
			HeaderLinks links = links(next);
			assertThat(links.to("first")).containsExactly(seen.get(0));
			assertThat(links.to("prev")).isEqualTo((seen.size() == 1) ? List.of() : List.of(seen.get(seen.size() - 2)));
			next = links.to("next").stream().findFirst().orElse(null);
			if (next == null) {
				assertThat(links.to("last")).containsExactly(seen.get(seen.size() - 1));
			}
		}
		assertThat(seen).hasSizeGreaterThan(1);
	}

	@Test
	void linksInTheHeaderAreThoseInTheBody() {
		String address = "/cases.json?page=2&size=50";
		HeaderLinks links = links(address);
		JsonNode body = new JsonMapper().readTree(this.pages.file(address)).get("links");

		for (String rel : List.of("first", "prev", "next", "last")) {
			assertThat(links.to(rel)).as(rel).containsExactly(body.get(rel).asString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/none-such", "/cases/none-such.json", "/cases.csv?colour=red", "/cases?page=99" })
	void anErrorLeadsNowhereByItsHeader(String address) {
		assertThat(this.pages.get(address).getResponse().getHeader("Link")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases.json", "/cases/covax.json", "/cases.csv?colour=red", "/none-such.csv",
			"/suggest?q=a", "/feed.atom" })
	void scriptsOfOtherSitesMayReadDataAndItsErrors(String address) {
		MockHttpServletResponse response = this.mvc.get()
			.uri(address)
			.header("Origin", "https://elsewhere.example")
			.exchange()
			.getResponse();

		assertThat(response.getHeaders("Access-Control-Allow-Origin")).containsExactly("*");
		assertThat(response.getHeader("Access-Control-Expose-Headers")).contains("ETag", "Link", "Repr-Digest",
				"Content-Disposition");
		assertThat(response.getHeader("Access-Control-Allow-Credentials")).isNull();
	}

	@Test
	void aKnownTagIsAnsweredToOtherSitesToo() {
		String tag = this.pages.get("/cases.json").getResponse().getHeader("ETag");
		MockHttpServletResponse response = this.mvc.get()
			.uri("/cases.json")
			.header("Origin", "https://elsewhere.example")
			.header("If-None-Match", tag)
			.exchange()
			.getResponse();

		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@Test
	void aBrowserThatAsksFirstMayReadAndNoMore() {
		MockHttpServletResponse response = this.mvc.options()
			.uri("/cases.json")
			.header("Origin", "https://elsewhere.example")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "if-none-match")
			.exchange()
			.getResponse();

		assertThat(response.getStatus()).isEqualTo(204);
		assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(response.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
		assertThat(response.getHeader("Access-Control-Allow-Headers")).isEqualToIgnoringCase("if-none-match");
		assertThat(response.getHeader("Access-Control-Max-Age")).isEqualTo("86400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cases", "/cases/covax" })
	void pagesAreNotForScriptsOfOtherSites(String address) {
		assertThat(this.mvc.get()
			.uri(address)
			.header("Origin", "https://elsewhere.example")
			.exchange()
			.getResponse()
			.getHeader("Access-Control-Allow-Origin")).isNull();
	}

	private HeaderLinks links(String address) {
		return HeaderLinks.of(this.pages.get(address));
	}

	private void assertLeadOn(HeaderLinks links) {
		links.links()
			.stream()
			.map((link) -> link.getHref())
			.filter((href) -> href.startsWith("/"))
			.forEach((href) -> assertThat(this.pages.get(href).getResponse().getStatus()).as(href).isEqualTo(200));
	}

}
