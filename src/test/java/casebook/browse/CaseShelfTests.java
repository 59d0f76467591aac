package casebook.browse;

import casebook.catalog.Thesis;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How cases and home lead to the reference shelf. */
@CasebookTest
class CaseShelfTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void aCaseLeadsToItsArgumentsAndTerms() {
		Snapshot snapshot = this.snapshots.current();
		Document page = this.pages.page("/cases/moniz-salehi");

		assertThat(page.select(".bears a").eachAttr("href")).isNotEmpty()
			.isEqualTo(snapshot.texts()
				.theses()
				.stream()
				.filter((thesis) -> thesis.evidence()
					.stream()
					.map(Thesis.Evidence::slug)
					.anyMatch("moniz-salehi"::equals))
				.map((thesis) -> "/arguments/" + thesis.slug())
				.toList());
		assertThat(page.select(".shows a").eachAttr("href")).contains("/concepts/track-1");
		assertThat(page.select(".contents a[href=#shelf]")).hasSize(1);
	}

	@Test
	void aCaseLeadsToTheCodebookAndToItsType() {
		Document page = this.pages.page("/cases/moniz-salehi");
		Document codebook = this.pages.page("/codebook");

		assertThat(page.select(".why a[href^=/types/]").attr("href")).isEqualTo("/types/science-for-diplomacy");
		assertThat(page.select(".coding tbody th a[href^=/codebook#]").eachAttr("href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(codebook.getElementById(href.substring("/codebook#".length()))).as(href)
				.isNotNull());
	}

	@Test
	void homeLeadsToTheTypesAndTheShelf() {
		Document home = this.pages.page("/");

		assertThat(home.select(".card h3 a").eachAttr("href")).containsExactly("/types/diplomacy-for-science",
				"/types/science-in-diplomacy", "/types/science-for-diplomacy");
		assertThat(home.select(".site-nav a[href=/reference], .colophon a[href=/about]")).hasSize(2);
	}

}
