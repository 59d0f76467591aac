package casebook.reference;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The codebook of science diplomacy. */
@CasebookTest
class CasebookCodebookTests extends CodebookOracle {

	@Test
	void saysHowFarTheReadingsAgreeBesideEachDimension() {
		Document page = page();

		assertThat(page.select("#facet-main_type dt:containsOwn(Two readings) + dd").text())
			.isEqualTo("agreement 82 %, alpha 0.72 (tentative), over 120 entries");
		assertThat(page.select("#facet-type dt:containsOwn(Two readings) + dd").text())
			.startsWith("agreement 0.79 overlap, alpha 0.71 (tentative), over 120 entries");
		assertThat(page.select("#facet-domain dt:containsOwn(Two readings)")).isEmpty();
	}

	@Test
	void leadsEachNumberToAsManyCases() {
		for (String code : new String[] { "code-track-track-2", "code-cooperation-3", "code-began-to-1945" }) {
			Element link = page().getElementById(code).selectFirst("td.n a");
			assertThat(new Pages(this.mvc).page(link.attr("href") + "&size=1000").select(".row")).as(code)
				.hasSize(Integer.parseInt(link.text()));
		}
	}

}
