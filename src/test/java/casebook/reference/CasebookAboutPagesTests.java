package casebook.reference;

import casebook.testing.CasebookTest;
import casebook.testing.Entries;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the casebook is made, and the one data series of its founding documents. */
@CasebookTest
class CasebookAboutPagesTests extends AboutPagesContract {

	@Test
	void leadsEveryValueToAsManyEntriesAsItSays() {
		for (Element value : this.pages.page("/about").select("[aria-labelledby^=chapter] tbody a")) {
			assertThat(value.text()).isEqualTo(Entries.on(this.pages.page(value.attr("href") + "&size=1000")));
		}
	}

	@Test
	void saysThatNoAddressIsKnown() {
		for (String place : new String[] { "/about", "/cases/sabin-chumakov" }) {
			Document page = this.pages.page(place);
			assertThat(page.select("main").text()).contains("names no address yet");
			assertThat(page.select("a[href^=mailto]")).isEmpty();
		}
	}

	@Test
	void saysHowFarTheReadingsAgree() {
		Document page = this.pages.page("/about");

		assertThat(page.select(".agreement tbody tr:has(th:containsOwn(Main type)) td").eachText()).startsWith("120",
				"82 %", "0.72", "tentative");
		assertThat(page.select(".agreement tbody tr:has(th:containsOwn(Track)) td").eachText()).startsWith("120",
				"0.91 overlap", "0.87", "good");
	}

	@Test
	void drawsTheSeriesAsArrowsWithWordsAndSources() {
		Document page = this.pages.page("/figures/bae-figure-1");

		assertThat(page.select(".lines section")).hasSize(3)
			.allSatisfy((line) -> assertThat(line.select("li")).isNotEmpty().allSatisfy((said) -> {
				assertThat(said.select("svg.way")).hasSize(1);
				assertThat(said.select(".ground a")).isNotEmpty();
			}));
		assertThat(page.select(".lines h3").eachText()).containsExactly("United States–China", "United States–EU-28",
				"China–EU-28");
		assertThat(page.select("svg.falling")).hasSize(3);
		assertThat(page.select("table")).isEmpty();
		assertThat(page.select(".turns svg").attr("aria-label")).contains("Web of Science: 2019", "Scopus: 2021");
	}

}
