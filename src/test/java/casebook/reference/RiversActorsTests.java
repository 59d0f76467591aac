package casebook.reference;

import casebook.testing.Pages;
import casebook.testing.RiversTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Actors and the exercise of a collection that has nothing in common with ours. */
@RiversTest
class RiversActorsTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Pages pages;

	@Test
	void itsStatesHaveNoRegionAndItsOwnLabel() {
		Document page = this.pages.page("/countries");

		assertThat(page.select("h1").text()).isEqualTo("States");
		assertThat(page.select(".roll h2").eachText()).containsExactly("Region not known");
		assertThat(this.pages.page("/organisations/example-basin-council").select(".facts").text())
			.contains("Came from Example River Commission");
	}

	@Test
	void learnersCodeItsFacets() {
		Document page = this.pages.page(
				"/exercise?case=example-lower-river&depth=2&mood=tense&remedy=na&main_task=navigation&task=navigation");

		assertThat(page.select("fieldset legend b").eachText()).containsExactly("Main task", "Task", "Mood", "Depth",
				"Remedy");
		assertThat(page.select("tr:has(th:contains(Depth)) .sign").text())
			.isEqualTo("As the second reading, not as the editors’");
		assertThat(page.select("tr:has(th:contains(Mood)) .sign").text())
			.isEqualTo("Differs from the editors’ reading");
		assertThat(page.select("tr:has(th:contains(Remedy)) .sign").text()).isEqualTo("The same");
		assertThat(page.select("main").text()).doesNotContain("diplomacy");
	}

	@Test
	void aCaseWhoseTextTellsIsNotSet() {
		assertThat(this.pages.page("/exercise").select("h1").text())
			.isEqualTo("Example River Commission, lower course");
		assertThat(this.pages.page("/exercise?case=example-delta-flood").select(".standfirst").text())
			.endsWith("Its text says “warn…”, which tells the answer to “Task”.");
		assertThat(this.pages.page("/exercise?case=example-lake-gauge").select(".next-case").attr("href"))
			.isEqualTo("/exercise?case=example-lower-river");
		assertThat(this.pages.page("/exercise?case=example-upper-river").select(".ways a").attr("href"))
			.isEqualTo("/exercise?case=example-lower-river");
	}

	@Test
	void valuesInAnOrderHaveAnOrdinalAlpha() {
		String sheet = """
				learner,case,depth
				1,example-lower-river,0
				2,example-lower-river,1
				1,example-upper-river,2
				2,example-upper-river,2
				""";
		Document page = Pages.parse(this.mvc.post()
			.uri("/exercise/class")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("answers", sheet)
			.exchange());

		assertThat(page.select("tr:has(th:contains(Depth))").text()).contains("in an order", "75 %", "50 %", "0.83");
	}

}
