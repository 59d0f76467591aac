package casebook.explore;

import java.util.List;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A situation at hand, and the cases that come nearest to it. */
@CasebookTest
class PrecedentsTests {

	private static final String SITUATION = "/precedents?aim=keep-channel-open&relationship=adversaries&domain=nuclear";

	@Autowired
	Pages pages;

	@Test
	void asksForWhatTheCollectionDeclaresAndAnswersNothingUnasked() {
		Document page = this.pages.page("/precedents?aim=&level=");

		assertThat(page.select("form[action=/precedents] fieldset")).hasSize(5);
		assertThat(page.select(".facets").hasAttr("open")).isTrue();
		assertThat(page.select("input[checked], .beside, .chip")).isEmpty();
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/precedents");
	}

	@Test
	void showsWhatMatchesAndWhatNotAndWhatCameOfIt() {
		Document page = this.pages.page(SITUATION);

		assertThat(page.select("h1").text())
			.isEqualTo("Precedents for a case meant to keep a channel open, between adversaries, on nuclear matters");
		assertThat(page.select(".beside > li")).hasSize(10);
		Element first = page.expectFirst(".beside > li");
		assertThat(first.select("h3 a").attr("href")).isEqualTo("/cases/pugwash-conferences");
		assertThat(first.select(".measure").text()).isEqualTo("Meets all 3 points");
		assertThat(page.select(".beside > li").get(1).select(".reasons").first().text())
			.contains("Matches relationship of the parties (adversaries), domain (nuclear)", "Does not match aim (");
		assertThat(page.select(".beside > li"))
			.allSatisfy((answer) -> assertThat(answer.select(".outcome dt").eachText()).containsExactly("Result",
					"Status", "Assessment", "Hindrance"));
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactlyInAnyOrder("adversaries",
				"keep-channel-open", "nuclear");
	}

	@Test
	void alwaysShowsOneThatWentBadlyAndSaysWhy() {
		boolean added = false;
		for (Element option : this.pages.page("/precedents").select("form input[type=checkbox]")) {
			Document page = this.pages.page("/precedents?" + option.attr("name") + "=" + option.attr("value"));
			assertThat(page.select(".beside .bad")).as(option.attr("value")).isNotEmpty();
			boolean among = !page.select("ol.beside .bad").isEmpty();
			assertThat(page.select(".warning").isEmpty()).as(option.attr("value")).isEqualTo(among);
			if (!among) {
				added = true;
				assertThat(page.select(".warning .caution").text()).contains("so that failure is not left out");
				assertThat(page.select(".warning h3 a")).hasSize(1);
			}
		}
		assertThat(added).as("a situation whose nearest cases all went well").isTrue();
	}

	@Test
	void namesNoShareAndSaysWhatTheCasesAre() {
		String text = this.pages.page(SITUATION).select("main").text();

		assertThat(text).doesNotContain("%")
			.contains("They were chosen because they are known.", "not how often it works");
	}

	@Test
	void leavesBackgroundEntriesOut() {
		List<String> background = this.pages.page("/cases?entry=context&size=100").select(".row h3 a").eachAttr("href");
		for (Element option : this.pages.page("/precedents").select("form input[type=checkbox]")) {
			assertThat(this.pages.page("/precedents?" + option.attr("name") + "=" + option.attr("value"))
				.select(".beside h3 a")
				.eachAttr("href")).doesNotContainAnyElementsOf(background);
		}
	}

	@Test
	void hasOneAddressForEachAnswerAndAWayBackFromEachPart() {
		Document page = this.pages.page(SITUATION + "&colour=red&track=track-2");

		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("/precedents?aim=keep-channel-open&relationship=adversaries&domain=nuclear");
		assertThat(page.select(".notice").text()).contains("\u2018colour\u2019", "\u2018track\u2019");
		assertThat(page.select(".chip").eachAttr("href")).containsExactly(
				"/precedents?relationship=adversaries&domain=nuclear",
				"/precedents?aim=keep-channel-open&domain=nuclear",
				"/precedents?aim=keep-channel-open&relationship=adversaries");
	}

	@Test
	void leadsToTheSameCasesSideBySideAndAsAList() {
		List<String> ways = this.pages.page(SITUATION).select(".files a").eachAttr("href");

		assertThat(ways.get(0)).startsWith("/compare?case=pugwash-conferences&case=")
			.satisfies((href) -> assertThat(href.split("case=")).hasSize(7));
		assertThat(this.pages.page(ways.get(1)).select(".row")).hasSize(10);
	}

	@Test
	void refusesUnknownValuesAndGaps() {
		for (String address : List.of("/precedents?aim=win", "/precedents?level=-", "/precedents?domain=na")) {
			var answer = this.pages.get(address);
			assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(400);
			assertThat(Pages.parse(answer).select(".detail").text()).contains("Allowed: ").doesNotContain(", -");
		}
	}

	@Test
	void costsNoStatement() {
		StatementCount.take();
		this.pages.page(SITUATION);
		assertThat(StatementCount.take()).isEmpty();
	}

	@Test
	void isReachedFromHomeAndFromTheLenses() {
		assertThat(this.pages.page("/").select(".opening a").eachAttr("href")).contains("/precedents");
		assertThat(this.pages.page("/explore").select(".lenses h2 a").eachAttr("href")).contains("/precedents");
	}

}
