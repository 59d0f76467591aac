package casebook.browse;

import java.net.URI;

import casebook.search.Axis;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of one facet: all values, within the selection that one came from. */
@CasebookTest
class FacetDoorTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Snapshots snapshots;

	@Test
	void offersEveryValueOfEveryFacet() throws Exception {
		for (Axis axis : this.snapshots.current().axes().byKey().values()) {
			Document page = page("/facets/" + axis.facet().key());
			assertThat(page.select("input[type=checkbox]:not([value=-]):not([value=na])")).as(axis.facet().key())
				.hasSize(axis.substantive().size());
		}
	}

	@Test
	void putsNamesUnderLettersThatTheIndexLeadsTo() throws Exception {
		Document page = page("/facets/country");

		assertThat(page.select(".jump a")).isNotEmpty()
			.allSatisfy((link) -> assertThat(page.select("fieldset" + link.attr("href"))).hasSize(1));
		assertThat(page.select("#at-t label").text()).contains("T\u00fcrkiye");
	}

	@Test
	void keepsTheSelectionAndWhatIsChosenInTheFacet() throws Exception {
		Document page = page("/facets/country?aim=give-aid&country=JPN&from=1950");

		assertThat(page.select("input[type=hidden]").eachAttr("name")).containsExactly("aim", "from");
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("JPN");
		assertThat(page.select(".crumb a").attr("href")).isEqualTo("/cases?aim=give-aid&country=JPN&from=1950");
	}

	@Test
	void saysOverWhatItCounts() throws Exception {
		assertThat(page("/facets/track").select(".lead").text()).contains("counted over 106 cases and 14 background");
		assertThat(page("/facets/track?entry=case").select(".lead").text()).contains("counted within 106 cases");
	}

	@Test
	void namesTheNearestFacets() throws Exception {
		MvcTestResult unknown = this.mvc.get().uri("/facets/contry").exchange();

		assertThat(unknown).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(Jsoup.parse(unknown.getResponse().getContentAsString()).select(".error a").eachAttr("href"))
			.contains("/facets/country");
	}

	private Document page(String address) throws Exception {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
