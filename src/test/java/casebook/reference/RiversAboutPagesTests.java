package casebook.reference;

import casebook.testing.RiversTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the small invented collection is made, and its series, whose numbers are known. */
@RiversTest
class RiversAboutPagesTests extends AboutPagesContract {

	@Test
	void showsTheNumbersThatASourceGives() {
		Document page = this.pages.page("/figures/example-levels");

		assertThat(page.select(".numbers tbody tr").eachText()).containsExactly("1953 1.5", "1954 4");
		assertThat(page.select(".lines section").get(1).text()).contains("Nothing is known of it");
		assertThat(page.select(".turns, svg.way")).isEmpty();
	}

	@Test
	void saysNothingOfScienceDiplomacy() {
		for (String address : new String[] { "/about", "/about/readings", "/figures/example-levels", "/sources",
				"/concepts" }) {
			assertThat(this.pages.page(address).select("main").text()).as(address).doesNotContain("diplomacy");
		}
	}

}
