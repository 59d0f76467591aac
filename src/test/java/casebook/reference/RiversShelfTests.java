package casebook.reference;

import casebook.testing.Pages;
import casebook.testing.RiversTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The shelf of another collection holds what that declares, and nothing else. */
@RiversTest
class RiversShelfTests {

	@Autowired
	Pages pages;

	@Test
	void aCollectionWithoutTypesHasNoPageOfThem() {
		var answer = this.pages.get("/types");

		assertThat(answer).hasStatus(404);
		assertThat(Pages.parse(answer).select(".detail").text()).isEqualTo("This collection describes no types.");
		assertThat(this.pages.get("/types/navigation")).hasStatus(404);
		assertThat(this.pages.page("/reference").select("a[href^=/types]")).isEmpty();
		assertThat(this.pages.page("/").select("a[href^=/types]")).isEmpty();
	}

	@Test
	void theShelfSpeaksOfItsOwnThings() {
		Document page = this.pages.page("/reference");

		assertThat(page.select("main a[href=/codebook], main a[href=/arguments]")).hasSize(2);
		assertThat(page.select("main").text()).contains("6 dimensions", "1 argument,").doesNotContain("diplomacy");
	}

	@Test
	void argumentsWithoutGroupsStandUnderNoVisibleHeading() {
		Document page = this.pages.page("/arguments");

		assertThat(page.select(".argument-group > h2").eachText()).containsExactly("All arguments");
		assertThat(page.select(".argument-group > h2.vh")).hasSize(1);
		assertThat(page.select(".argued-contents a").eachAttr("href")).containsExactly("#argument-data-before-works");
	}

	@Test
	void anArgumentHasItsOwnCases() {
		Document page = this.pages.page("/arguments/data-before-works");

		assertThat(page.select("#supports + ul a").eachAttr("href")).containsExactly("/cases/example-upper-river");
		assertThat(page.select("#contradicts + ul a").eachAttr("href")).containsExactly("/cases/example-lake-gauge");
		assertThat(page.select("#qualifies")).isEmpty();
		assertThat(page.select("main").text()).doesNotContain("diplomacy");
	}

}
