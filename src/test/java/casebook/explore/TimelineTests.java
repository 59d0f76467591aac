package casebook.explore;

import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The timeline: the drawing, and the table that says the same. */
@CasebookTest
class TimelineTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void drawsWhatTheTableLists() {
		Document page = this.pages.page("/explore/timeline?by=track&domain=space");

		assertThat(page.select(".along .badge").eachText()).isNotEmpty()
			.isEqualTo(page.select(".timeline-table th[scope=row]").eachText());
		assertThat(page.select(".courses .group").eachText())
			.isEqualTo(page.select(".timeline-table th[scope=rowgroup]").eachText());
		assertThat(page.select(".timeline-table th[scope=row] a").eachAttr("href").stream().distinct())
			.hasSize(this.pages.page("/cases?domain=space&size=1000").select(".row").size());
		assertThat(page.select(".notes").text()).contains("drawn under each");
	}

	@Test
	void drawsTheEventsOfACaseAndItsOpenEnd() {
		Document page = this.pages.page("/explore/timeline?by=level&case=iss-partnership");
		var line = this.snapshots.current().line("iss-partnership").orElseThrow();

		assertThat(page.select("circle.event")).hasSize((int) line.eventDates().stream().distinct().count());
		assertThat(page.select("line.course.going-on").eachAttr("x2")).containsExactly("100.00%");
	}

	@Test
	void theDrawingHasANameAndNoTabStops() {
		Document page = this.pages.page("/explore/timeline");

		assertThat(page.select(".courses[role=img]").attr("aria-label"))
			.startsWith("Timeline of 106 cases and 14 background entries");
		assertThat(page.select(".courses a, .courses [tabindex]")).isEmpty();
	}

	@Test
	void groupsByFacetsOfFewValuesOnly() {
		assertThat(this.pages.page("/explore/timeline").select("#by option").eachAttr("value"))
			.contains("main_type", "track", "level", "relationship", "domain")
			.doesNotContain("country", "organisation", "person");
		assertThat(this.pages.get("/explore/timeline?by=country").getResponse().getStatus()).isEqualTo(400);
	}

	@Test
	void carriesTheSelectionAndTheGroupingAlong() {
		Document page = this.pages.page("/explore/timeline?by=level&domain=space");

		assertThat(page.select("#filters input[type=hidden]").eachAttr("name")).containsExactly("by");
		assertThat(page.select(".chip").eachAttr("href")).containsExactly("/explore/timeline?by=level");
	}

}
