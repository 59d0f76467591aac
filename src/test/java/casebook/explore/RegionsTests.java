package casebook.explore;

import casebook.search.EntryCount;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the cases of a selection are. */
@CasebookTest
class RegionsTests {

	private static final String WHOLE = ".world > svg:first-child";

	@Autowired
	Pages pages;

	@Autowired
	Snapshots snapshots;

	@Test
	void drawsADotForEveryStateAndARingForOneThatIsNoMore() {
		Document page = this.pages.page("/explore/regions");

		assertThat(page.select(WHOLE + " circle")).hasSameSizeAs(page.select(".regions .states li"));
		assertThat(page.select(WHOLE + " .former title").eachText()).hasSize(4)
			.anyMatch((title) -> title.startsWith("Soviet Union: "));
		assertThat(page.select(".world text").eachText()).contains("United States of America").doesNotHaveDuplicates();
		assertThat(page.select(".world a, .world [tabindex]")).isEmpty();
	}

	@Test
	void drawsThePartWhereDotsStandClosestOnceMore() {
		Document page = this.pages.page("/explore/regions");

		assertThat(page.select(".world .inset circle title").eachText()).hasSizeGreaterThan(30)
			.isSubsetOf(page.select(WHOLE + " circle title").eachText())
			.anyMatch((title) -> title.startsWith("Switzerland: "));
		assertThat(page.select(".world .inset text").eachText()).contains("Germany", "Austria", "Netherlands")
			.doesNotContainAnyElementsOf(page.select(WHOLE + " text").eachText());
		assertThat(page.select(".world figcaption").text()).contains("drawn once more below");
	}

	@Test
	void drawsNoPartOnceMoreWhereDotsStandApart() {
		Document page = this.pages.page("/explore/regions?case=wolf-amendment");

		assertThat(page.select(WHOLE + " circle")).isNotEmpty();
		assertThat(page.select(".world .inset, .world .frame")).isEmpty();
		assertThat(page.select(".world figcaption").text()).doesNotContain("once more");
	}

	@Test
	void countsSeasAndOrganisationsAsNoneNamed() {
		Document page = this.pages.page("/explore/regions");

		assertThat(page.select("tfoot th").eachText()).containsExactly("None named", "All, each counted once");
		EntryCount all = this.snapshots.current().count(this.snapshots.current().lines());
		assertThat(page.select("tfoot a").last().text()).isEqualTo(all.cases() + " + " + all.background());
	}

	@Test
	void aSelectionByStateStillLeadsToTheOtherStatesOfItsCases() {
		Document page = this.pages.page("/explore/regions?country=IRN");
		String shared = page.select(".states li:has(a[href=/countries/USA]) a.count").attr("href");

		assertThat(page.select(".states li:has(a[href=/countries/IRN]) a.count").attr("href"))
			.isEqualTo("/cases?country=IRN");
		assertThat(this.pages.page(shared).select("li.row").size())
			.isEqualTo(Integer.parseInt(page.select(".states li:has(a[href=/countries/USA]) a.count").text()));
	}

	@Test
	void backgroundEntriesStandBehindAPlusWhereThereAreCasesToo() {
		Document both = this.pages.page("/explore/regions");
		Document apart = this.pages.page("/explore/regions?entry=context");

		assertThat(both.select("thead .n").text()).isEqualTo("Cases + background");
		assertThat(both.select(".regions a.count").eachText()).anyMatch((number) -> number.matches("\\d+"))
			.anyMatch((number) -> number.matches("\\d+ \\+ \\d+"));
		assertThat(apart.select("thead .n").text()).isEqualTo("Background entries");
		assertThat(apart.select(".regions a.count").eachText()).isNotEmpty()
			.allMatch((number) -> number.matches("\\d+"));
		assertThat(this.pages.page("/explore/regions?entry=case").select("thead .n").text()).isEqualTo("Cases");
	}

	@Test
	void theFileRefusesWhatItDoesNotUnderstand() {
		assertThat(this.pages.get("/explore/regions.csv?colour=red").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.file("/explore/regions.csv").lines().findFirst())
			.contains("level,code,label,within,cases,background");
	}

	@Test
	void saysSoWhereNothingIsSelected() {
		Document page = this.pages.page("/explore/regions?track=firms&began=to-1945");

		assertThat(page.select(".nothing h2").text()).isEqualTo("No case meets all of this");
		assertThat(page.select(".world, .regions")).isEmpty();
	}

}
