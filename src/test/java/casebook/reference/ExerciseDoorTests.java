package casebook.reference;

import java.util.HashSet;
import java.util.Set;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A case to be coded by the reader. */
@CasebookTest
class ExerciseDoorTests {

	@Autowired
	Pages pages;

	@Test
	void hidesTheCodingsUntilSomethingIsChosen() {
		Document page = this.pages.page("/exercise?case=moniz-salehi");

		assertThat(page.select("h1").text()).contains("Moniz");
		assertThat(page.select(".prose h3").eachText()).contains("Background", "Outcome");
		assertThat(page.select(".badge, table")).isEmpty();
		assertThat(page.select("fieldset legend b").eachText()).containsExactly("Main type", "Track",
				"Relationship of the parties", "Aim");
		assertThat(page.select("input[type=radio][name=relationship]")).isNotEmpty();
		assertThat(page.select("input[type=checkbox][name=track]")).isNotEmpty();
		assertThat(page.select("input[checked]")).isEmpty();
	}

	@Test
	void showsTheReadingsWithTheirGroundBesideTheOwnChoice() {
		Document page = this.pages
			.page("/exercise?case=moniz-salehi&relationship=adversaries&track=track-1&track=track-2&aim=give-aid");

		assertThat(page.select("tr:has(th:contains(Relationship)) .sign").text()).isEqualTo("The same");
		assertThat(page.select("tr:has(th:contains(Main type)) .sign").text()).isEqualTo("Left open");
		assertThat(page.select("tr:has(th:contains(Track)) .sign").text()).isIn("The same", "In part the same");
		assertThat(page.select("tr:has(th:contains(Main type)) .cite").text()).isNotBlank();
		assertThat(page.select("tr:has(th:contains(Aim)) .why").text()).isNotNull();
		assertThat(page.select("input[checked]").eachAttr("id")).contains("relationship-adversaries", "track-track-1",
				"aim-give-aid");
		assertThat(page.select("link[rel=canonical]").attr("href")).startsWith("/exercise?case=moniz-salehi&track=");
	}

	@Test
	void leadsThroughEveryCaseOnceAndBack() {
		Set<String> seen = new HashSet<>();
		String address = "/exercise";
		while (seen.add(address.equals("/exercise") ? canonical(address) : address)) {
			address = this.pages.page(address).select(".ways a:contains(Another)").attr("href");
		}
		assertThat(seen).hasSize(106).allMatch((exercise) -> exercise.startsWith("/exercise?case="));
	}

	private String canonical(String address) {
		return this.pages.page(address).select("link[rel=canonical]").attr("href");
	}

	@ParameterizedTest
	@CsvSource({ "/exercise?case=moniz-saleh, moniz-salehi", "/exercise?track=track-9, track-2",
			"/exercise?relationship=adversaries&relationship=partners, one value only",
			"/exercise?relationship=-, adversaries" })
	void refusesWhatDoesNotExist(String address, String said) {
		MvcTestResult result = this.pages.get(address);

		assertThat(result.getResponse().getStatus()).isEqualTo(400);
		assertThat(Pages.parse(result).select("main").text()).contains(said);
	}

	@Test
	void theCaseAndTheLensesLeadToIt() {
		assertThat(this.pages.page("/cases/moniz-salehi").select("a[href=/exercise?case=moniz-salehi]")).isNotEmpty();
		assertThat(this.pages.page("/explore").select("a[href=/exercise]")).isNotEmpty();
	}

}
