package casebook.export;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of what can be taken away. */
@CasebookTest
class DataDoorTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void offersFilesThatAreThere() {
		Pages pages = new Pages(this.mvc);
		Document page = pages.page("/data");

		assertThat(page.select("tbody th a")).hasSizeGreaterThan(6);
		for (Element link : page.select("tbody th a")) {
			assertThat(pages.get(link.attr("href")).getResponse().getStatus()).as(link.attr("href")).isEqualTo(200);
		}
	}

	@Test
	void saysHowToCiteIt() {
		Document page = new Pages(this.mvc).page("/data");

		assertThat(page.select(".reference").text()).matches(
				"Casebook of science diplomacy\\. Release [^ ]+, edition 1, fingerprint [0-9a-f]{8}, \\w+ \\d{4}\\. CC-BY-4\\.0\\. /cases");
	}

	@Test
	void standsInTheNavigation() {
		Document page = new Pages(this.mvc).page("/data");

		assertThat(page.select(".site-nav a[aria-current]").eachText()).containsExactly("Data");
		assertThat(page.select("footer a[href=/data]")).hasSize(1);
	}

	@Test
	void givesTheCodebookAsText() {
		assertThat(new Pages(this.mvc).file("/data/codebook.md")).startsWith("# Codebook\n\n## ")
			.contains("### Track (`track`)", "- `track-2` Track 2");
	}

}
