package casebook.browse;

import casebook.testing.Pages;
import casebook.testing.RiversTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same software serves another institution's collection, with facets that ours does
 * not have.
 */
@RiversTest
class SecondCollectionTests {

	@Autowired
	Pages pages;

	@Test
	void homeIsItsOwn() {
		Document home = this.pages.page("/");

		assertThat(home.title()).isEqualTo("Example casebook of river commissions");
		assertThat(home.select("main").text()).contains("Warn each other of floods").doesNotContain("diplomacy");
	}

	@Test
	void theListFiltersByItsFacets() {
		Document list = this.pages.page("/cases?mood=tense");

		assertThat(list.select("h1").text()).contains("between states at odds");
		assertThat(list.select("fieldset:has(input[name=remedy]), fieldset:has(input[name=standing])")).isNotEmpty();
		assertThat(list.select("main").text()).doesNotContain("diplomacy");
	}

	@Test
	void aCaseAndTheFilesHaveItsDimensions() {
		assertThat(this.pages.page("/cases/example-upper-river").select("main").text()).contains("Remedy", "Mood",
				"Old Exampleland");
		assertThat(this.pages.file("/cases.csv").lines().findFirst().orElseThrow()).contains(
				"main_task,task,task_primary,task_primary_basis,task_primary_confidence,remedy,mood,depth,standing,began,entry,countries");
		assertThat(this.pages.file("/cases/example-upper-river.json")).contains("\"remedy\":[");
	}

	@Test
	void theLensesTakeItsFacetsAndWhatItDeclares() {
		assertThat(this.pages.page("/explore/matrix").select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://rivers.example/explore/matrix?rows=task&columns=mood");
		assertThat(this.pages.page("/explore/timeline").select("#by option[selected]").eachAttr("value"))
			.containsExactly("main_task");
		assertThat(this.pages.page("/explore/truth-table").select(".presets a").text())
			.isEqualTo("Do friendly states warn each other?");
		assertThat(this.pages.page("/explore/lineage").select(".graph svg, .chains")).isNotEmpty();
		assertThat(this.pages.page("/explore").select("main").text()).doesNotContain("diplomacy");
	}

	@Test
	void casesAreComparedInItsFacets() {
		Document alike = this.pages.page("/cases/example-lower-river/alike?contrast=standing");

		assertThat(alike.select("section[aria-labelledby=same] h3 a").eachAttr("href"))
			.containsExactly("/cases/example-delta-flood");
		assertThat(alike.select(".weights tbody th").eachText()).containsExactly("Main task", "Mood", "Depth", "States",
				"Task", "Remedy", "Standing");
		assertThat(this.pages.page("/cases/example-upper-river").select(".likes h3 a")).isNotEmpty();
		assertThat(alike.select("main").text()).doesNotContain("diplomacy");
	}

	@Test
	void precedentsAreLookedForInItsFacets() {
		Document page = this.pages.page("/precedents?mood=friendly&task=navigation");

		assertThat(page.select("form fieldset legend").eachText()).containsExactly("Task", "Mood", "Depth");
		assertThat(page.select("ol.beside h3 a").eachAttr("href")).containsExactly("/cases/example-lower-river",
				"/cases/example-upper-river");
		assertThat(page.select("ol.beside .bad").eachText()).containsExactly("Went badly: idle");
		assertThat(page.select("main").text()).doesNotContain("diplomacy");
	}

	@Test
	void whatIsNotCodedInAPrecedentCannotBeSaid() {
		Document page = this.pages.page("/precedents?mood=friendly&task=water-quality");

		assertThat(page.select("li:has(a[href=/cases/example-lake-gauge]) .reasons").first().text())
			.isEqualTo("Matches task (water quality) Cannot be said mood (not coded)");
	}

	@Test
	void absoluteAddressesComeFromTheConfiguredBase() {
		assertThat(this.pages.file("/cases.csv")).contains("https://rivers.example/cases/example-upper-river");
		assertThat(this.pages.page("/cases?mood=tense").select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://rivers.example/cases?mood=tense");
		assertThat(this.pages.file("/cases.json")).contains("\"self\":\"https://rivers.example/cases.json\"");
	}

	@Test
	void aSlugOfOldLeadsToTheCaseOfToday() {
		for (String form : new String[] { "", ".json", "/alike", "/alike?contrast=mood" }) {
			var response = this.pages.get("/cases/example-river-head" + form).getResponse();
			assertThat(response.getStatus()).isEqualTo(301);
			assertThat(response.getHeader("Location"))
				.isEqualTo("https://rivers.example/cases/example-upper-river" + form);
		}
		assertThat(this.pages.page("/cases?case=example-river-head").select("link[rel=canonical]").attr("href"))
			.endsWith("?case=example-upper-river");
	}

	@Test
	void casesStandSideBySideInItsFacets() {
		Document page = this.pages.page("/compare?case=example-river-head&case=example-lower-river&with=type");

		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://rivers.example/compare?case=example-lower-river&case=example-upper-river");
		assertThat(page.select("tbody th").eachText()).contains("Task", "Mood", "Standing");
		assertThat(page.select(".summary").text()).contains("between friendly states");
		assertThat(page.select(".controls nav a").eachText()).containsExactly("Only differences", "Show sources",
				"Add a case");
		assertThat(page.select(".notice").text()).contains("with");
		assertThat(page.select("main").text()).contains("led to").doesNotContain("diplomacy");
	}

}
