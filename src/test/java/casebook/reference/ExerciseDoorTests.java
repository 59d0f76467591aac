package casebook.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A case to be coded by the reader. */
@CasebookTest
class ExerciseDoorTests {

	private static final String ANSWERED = "/exercise?case=moniz-salehi&main_type=science-for-diplomacy"
			+ "&relationship=adversaries&track=track-1&track=track-2&aim=give-aid";

	private static final int SET = 96;

	@Autowired
	Pages pages;

	@Autowired
	Snapshots snapshots;

	@Test
	void hidesTheCodingsUntilSomethingIsChosen() {
		Document page = this.pages.page("/exercise?case=moniz-salehi");

		assertThat(page.select("h1").text()).contains("Moniz");
		assertThat(page.select(".badge, table")).isEmpty();
		assertThat(page.select("fieldset legend b").eachText()).containsExactly("Main type", "Track",
				"Relationship of the parties", "Aim");
		assertThat(page.select("input[type=radio][name=relationship]")).isNotEmpty();
		assertThat(page.select("input[type=checkbox][name=track]")).isNotEmpty();
		assertThat(page.select("input[checked]")).isEmpty();
	}

	@Test
	void hidesWhatJudgesTheCaseUntilItIsAnswered() {
		assertThat(this.pages.page("/exercise?case=moniz-salehi").select(".prose h3").eachText())
			.containsExactly("Background", "What happened", "Outcome");
		assertThat(this.pages.page(ANSWERED).select(".prose h3").eachText()).containsExactly("Background",
				"What happened", "Outcome", "In short", "Significance");
	}

	@Test
	void showsTheReadingsWithTheirGroundBesideTheOwnChoice() {
		Document page = this.pages.page(ANSWERED);

		assertThat(page.select("tr:has(th:contains(Relationship)) .sign").text()).isEqualTo("The same");
		assertThat(page.select("tr:has(th:contains(Aim)) .sign").text()).isEqualTo("Differs from the editors’ reading");
		assertThat(page.select("tr:has(th:contains(Track)) .sign").text()).isEqualTo("In part the same");
		assertThat(page.select("tr:has(th:contains(Main type)) .why").text())
			.startsWith("A shared scientific language");
		assertThat(page.select("tr:has(th:contains(Main type)) .cite").text()).contains("tentative");
		assertThat(page.select("tr:has(th:contains(Main type)) .second").text())
			.isEqualTo("The second reading said “Science in diplomacy”.");
		assertThat(page.select("input[checked]").eachAttr("id")).contains("relationship-adversaries", "track-track-1",
				"aim-give-aid");
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.startsWith("/exercise?case=moniz-salehi&main_type=");
		assertThat(page.select("main").text()).doesNotContain("wrong", "Wrong");
	}

	@Test
	void givesEveryReadingAReasonOrASourceOrSaysThatItHasNone() {
		for (String slug : List.of("moniz-salehi", "covax", "cern-foundation", "wolf-amendment")) {
			Document page = this.pages.page(ANSWERED.replace("moniz-salehi", slug));
			for (Element reading : page.select(".answers li")) {
				boolean grounded = !reading.select(".why, .ground").isEmpty();
				assertThat(reading.select(".bare").isEmpty()).as(slug + ": " + reading.text()).isEqualTo(grounded);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/exercise?case=moniz-salehi&answers=compare | 4 questions | Main type, Track, Relationship of the parties, Aim",
			"/exercise?case=moniz-salehi&track=track-1&aim=give-aid&relationship=partners&answers=compare | One question | Main type",
			"/exercise?case=moniz-salehi&track=track-1&main_type=science-in-diplomacy | 2 questions | Relationship of the parties, Aim" })
	void saysWhichQuestionsAreOpenAndKeepsWhatWasChosen(String address, String count, String labels) {
		Document page = this.pages.page(address);
		Element alert = page.selectFirst("[role=alert]");

		assertThat(alert).isNotNull();
		assertThat(alert.text()).startsWith(count + " ").contains(labels + ". What you chose is still here.");
		assertThat(alert.attr("tabindex")).isEqualTo("-1");
		assertThat(alert.nextElementSibling().tagName()).isEqualTo("form");
		alert.select("a").forEach((link) -> assertThat(page.select("fieldset" + link.attr("href"))).hasSize(1));
		assertThat(page.select("input[checked]"))
			.hasSize((int) address.chars().filter((c) -> c == '&').count() - (address.contains("answers=") ? 1 : 0));
		assertThat(page.select(".answers")).isEmpty();
	}

	@Test
	void leadsThroughEveryCaseThatIsSetOnceAndBack() {
		List<Pattern> telling = telling();
		Set<String> seen = new LinkedHashSet<>();
		String address = "/exercise?case=igy-antarctic-treaty";
		while (seen.add(address)) {
			Document page = this.pages.page(address);
			String text = page.select("title, h1, .prose").text();
			assertThat(telling).as(address).noneMatch((word) -> word.matcher(text).find());
			assertThat(page.select("fieldset")).as(address).hasSize(4);
			address = page.select(".ways a:contains(Next)").attr("href");
		}
		assertThat(address).isEqualTo("/exercise?case=igy-antarctic-treaty");
		assertThat(seen).hasSize(SET).doesNotContain("/exercise?case=iiasa", "/exercise?case=pugwash-conferences");
	}

	private List<Pattern> telling() {
		return this.snapshots.current()
			.collection()
			.exercise()
			.tells()
			.stream()
			.flatMap((tell) -> tell.words().stream())
			.map((word) -> Pattern.compile("\\b" + word.replace(".", "\\.").replace("*", "\\w*") + "\\b",
					Pattern.CASE_INSENSITIVE))
			.toList();
	}

	@Test
	void beginsWithTheCaseThatTheCollectionNames() {
		assertThat(canonical("/exercise")).isEqualTo("/exercise?case=igy-antarctic-treaty");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "iiasa | Its title or its text tells one of the answers.",
					"pugwash-conferences | Its text says “private channel…”, which tells the answer to “Track”.",
					"draghi-report | It is a background entry, and only cases are set. " })
	void saysWhyACaseIsNotSetAndLeadsToOneThatIs(String slug, String reason) {
		Document page = this.pages.page("/exercise?case=" + slug + "&track=track-1");

		assertThat(page.select("h1").text()).isEqualTo("This case is not set");
		assertThat(page.select(".standfirst").text()).contains(reason);
		assertThat(page.select("form.coding, fieldset")).isEmpty();
		assertThat(this.pages.page("/cases/" + slug).select("a[href^=/exercise?]")).isEmpty();
		Document instead = this.pages.page(page.select("a.next-case").attr("href"));
		assertThat(instead.select("fieldset")).hasSize(4);
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
