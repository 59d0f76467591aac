package casebook.explore;

import java.util.List;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the lenses together. */
@CasebookTest
class ExploreTests {

	private static final List<String> LENSES = List.of("/explore/matrix?rows=track&columns=level",
			"/explore/timeline?by=track",
			"/explore/truth-table?conditions=level:global&conditions=track:track-2&explain=status:running",
			"/explore/lineage", "/explore/regions");

	@Autowired
	Pages pages;

	@Test
	void theIndexLeadsToEveryLens() {
		Document page = this.pages.page("/explore");

		assertThat(page.select(".lenses h2 a").eachAttr("href")).contains("/explore/matrix", "/explore/timeline",
				"/explore/truth-table", "/explore/lineage", "/explore/regions", "/compare", "/precedents");
		assertThat(page.select(".site-nav [aria-current]").text()).isEqualTo("Explore");
		assertThat(page.select(".starts a").eachAttr("href"))
			.allSatisfy((href) -> assertThat(this.pages.page(href)).isNotNull());
	}

	@Test
	void aListCanBeSeenUnderEveryLens() {
		Document list = this.pages.page("/cases?level=global&sort=-title&page=2");

		assertThat(list.select(".tabs a").eachAttr("href")).containsExactly("/explore/matrix?level=global",
				"/explore/timeline?level=global", "/explore/truth-table?level=global", "/explore/lineage?level=global",
				"/explore/regions?level=global");
	}

	@Test
	void aFewCasesCanBeComparedFromEveryLens() {
		for (String lens : LENSES) {
			String asked = lens + (lens.contains("?") ? "&" : "?");
			assertThat(this.pages.page(asked + "case=covax&case=ipcc").select(".tabs a").eachAttr("href")).as(lens)
				.contains("/compare?case=covax&case=ipcc");
			assertThat(this.pages.page(asked + "level=global").select(".tabs a").text()).as(lens)
				.doesNotContain("Compare");
		}
	}

	@Test
	void aLensSaysSoWhereNothingIsSelected() {
		for (String lens : LENSES) {
			String nothing = lens + (lens.contains("?") ? "&" : "?") + "track=firms&began=to-1945";
			Document page = this.pages.page(nothing);
			assertThat(page.select(".nothing h2").text()).as(nothing).isEqualTo("No case meets all of this");
			assertThat(page.select(".results table, .results .files, .courses, .graph")).as(nothing).isEmpty();
		}
	}

	@Test
	void theFilterOfALensOffersTheCountsOfTheList() {
		for (String lens : LENSES) {
			Document page = this.pages.page(lens + (lens.contains("?") ? "&" : "?") + "level=global");
			assertThat(page.select("#filters label").eachText()).as(lens)
				.isEqualTo(this.pages.page("/cases?level=global").select("#filters label").eachText());
		}
	}

	@Test
	void aLensCostsNoStatementAndLooksForWordsToo() {
		StatementCount.take();
		LENSES.forEach((lens) -> this.pages.page(lens + (lens.contains("?") ? "&" : "?") + "q=vaccine"));
		assertThat(StatementCount.take()).isEmpty();
	}

	@Test
	void everyPlaceIsNamedOnceAndNoHeadingIsOutOfOrder() {
		LENSES.forEach((lens) -> {
			Document page = this.pages.page(lens);
			assertThat(page.select("[id]").eachAttr("id")).as(lens).doesNotHaveDuplicates();
			assertThat(page.select("h1")).hasSize(1);
			assertThat(page.select("style, [style], script:not([src])")).isEmpty();
		});
	}

}
