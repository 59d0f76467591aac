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
	void saysWhereToSendCorrections() {
		assertThat(this.pages.page("/about").select("#correct ~ div a[href^=mailto]").attr("href"))
			.isEqualTo("mailto:editors@rivers.example?subject="
					+ "A%20correction%20or%20proposal%20for%20Example%20casebook%20of%20river%20commissions");
		assertThat(this.pages.page("/cases/example-lake-gauge").select("#record ~ div a[href^=mailto]").attr("href"))
			.isEqualTo("mailto:editors@rivers.example?subject=Correction%3A%20example-lake-gauge%2C%20revision%201");
	}

	@Test
	void saysNothingOfScienceDiplomacy() {
		for (String address : new String[] { "/about", "/about/readings", "/figures/example-levels", "/sources",
				"/concepts" }) {
			assertThat(this.pages.page(address).select("main").text()).as(address).doesNotContain("diplomacy");
		}
	}

}
