package casebook.browse;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking for words: a plain form that combines with everything else of the list. */
@CasebookTest
class TextSearchTests {

	@Autowired
	private MockMvcTester mvc;

	private Pages pages;

	@BeforeEach
	void open() {
		this.pages = new Pages(this.mvc);
	}

	@Test
	void theBoxOfEveryPageLeadsToTheList() {
		for (Element form : new Element[] { this.pages.page("/").selectFirst("form"),
				Pages.parse(this.pages.get("/nowhere")).selectFirst("form") }) {
			assertThat(form.attr("action")).isEqualTo("/cases");
			assertThat(form.select("[role=search] input[type=search][name=q]")).hasSize(1);
			assertThat(form.select("label[for=q]").text()).isNotEmpty();
		}
	}

	@Test
	void theBoxOfTheListBelongsToTheFormOfTheFacets() {
		Document page = this.pages.page("/cases?q=vaccine&aim=solve-shared-problem&sort=title");

		assertThat(page.select("[name=q]")).singleElement().satisfies((box) -> {
			assertThat(box.attr("form")).isEqualTo(page.selectFirst("form:has(fieldset)").id());
			assertThat(box.val()).isEqualTo("vaccine");
		});
		assertThat(page.select("#filters input[type=hidden]").eachAttr("name")).containsExactly("sort");
		assertThat(page.select("#filters input[checked]").eachAttr("value")).containsExactly("solve-shared-problem");
	}

	@Test
	void aHitShowsItsBestPassageWithMarksAndSaysWhereItIs() {
		Element first = this.pages.page("/cases?q=Norman%20Cousins").selectFirst(".row");

		assertThat(first.select("h3 a").attr("href")).isEqualTo("/cases/dartmouth-conference");
		assertThat(first.select(".gist mark").text()).contains("Cousins");
		assertThat(first.select(".where").text()).isEqualTo("among those who took part");
	}

	@ParameterizedTest
	@CsvSource({ "CERN, /organisations/cern", "european organization for nuclear research, /organisations/cern",
			"antonio guterres, /people/antonio-guterres", "Viet Nam, /countries/VNM",
			"technopole, /concepts/technopole" })
	void theNameOfAnActorOrConceptLeadsToItsPage(String typed, String href) {
		Document page = this.pages.page("/cases?q=" + typed.replace(" ", "%20"));

		assertThat(page.select(".see-also a").eachAttr("href")).containsExactly(href);
		assertThat(this.pages.page(href).select("h1")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases", "/cases?q=CERN%20Russia", "/cases?q=-CERN", "/cases?q=nuclear",
			"/cases?q=Adversaries", "/cases?organisation=cern" })
	void otherWordsLeadToNoPage(String address) {
		assertThat(this.pages.page(address).select(".see-also")).isEmpty();
	}

	@Test
	void aListWithoutWordsShowsSummariesWithoutAPlace() {
		Document page = this.pages.page("/cases");

		assertThat(page.select("mark, .where")).isEmpty();
		assertThat(page.select(".row .gist").eachText()).doesNotContain("");
	}

	@Test
	void whatIsTypedIsTextEverywhere() {
		Document page = this.pages.page("/cases?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cb%3E");

		assertThat(page.select("script:not([src]), main b")).isEmpty();
		assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script>\"><b>");
		assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
	}

	@Test
	void theWordsAreAChipThatTakesThemAway() {
		Document page = this.pages.page("/cases?aim=solve-shared-problem&q=Soviet%20vaccine&sort=relevance");

		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("/cases?q=Soviet%20vaccine&aim=solve-shared-problem");
		assertThat(page.select(".chip").first().text()).isEqualTo("Remove Words: \u201cSoviet vaccine\u201d");
		assertThat(page.select(".chip").first().attr("href")).isEqualTo("/cases?aim=solve-shared-problem");
	}

	@Test
	void relevanceIsTheFirstAndUsualOrderWhereThereAreWords() {
		Document found = this.pages.page("/cases?q=vaccine");

		assertThat(found.select(".sorts li").first().text()).isEqualTo("relevance");
		assertThat(found.select(".sorts [aria-current]").eachText()).containsExactly("relevance");
		assertThat(this.pages.page("/cases").select(".sorts li").eachText()).doesNotContain("relevance");
	}

	@Test
	void anotherOrderLeadsBackToRelevance() {
		Document page = this.pages.page("/cases?q=vaccine&sort=title");

		assertThat(page.select(".sorts li a").first().attr("href")).isEqualTo("/cases?q=vaccine");
		assertThat(page.select(".sorts [aria-current]").text()).startsWith("title");
	}

	@Test
	void theFormNeverAsksForRelevanceSinceTheWordsMayBeDeleted() {
		assertThat(this.pages.page("/cases?q=vaccine&sort=-relevance").select("#filters input[type=hidden]")).isEmpty();
	}

	@Test
	void theNumberBesideAValueHoldsWithinTheWords() {
		for (Element box : this.pages.page("/cases?q=nuclear")
			.select("fieldset.facet input[type=checkbox]:not([disabled])")) {
			Document chosen = this.pages
				.page("/cases?q=nuclear&size=1000&" + box.attr("name") + "=" + box.attr("value"));
			assertThat(chosen.select(".row")).as(box.id()).hasSize(Integer.parseInt(box.parent().select(".n").text()));
		}
	}

	@Test
	void filesAndThePageOfAFacetCarryTheWords() {
		Document page = this.pages.page("/cases?q=nuclear");

		assertThat(page.select("#export a").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.contains("q=nuclear"));
		Document facet = this.pages.page(page.select("a.whole").attr("href"));
		assertThat(facet.select("form input[type=hidden][name=q]").eachAttr("value")).containsExactly("nuclear");
		assertThat(facet.select(".lead").text()).contains("matching \u201cnuclear\u201d");
	}

	@Test
	void proposesTheNearestSpellingAndToDropTheWordsWhereNothingIsFound() {
		Document page = this.pages.page("/cases?q=%22smalpox%22&aim=solve-shared-problem");

		assertThat(page.select(".row")).isEmpty();
		Element spelling = page.selectFirst(".nothing a.spelling");
		Document meant = this.pages.page(spelling.attr("href"));
		assertThat(spelling.text()).isEqualTo("\u201csmallpox\u201d");
		assertThat(page.select(".nothing .meant .n").text())
			.isEqualTo(Words.counted(meant.select(".row").size(), "case"));
		assertThat(page.select(".nothing li a").eachAttr("href")).contains("/cases?aim=solve-shared-problem");
	}

	@Test
	void saysThatNoCaseMatchesWhereOnlyWordsWereAskedFor() {
		assertThat(this.pages.page("/cases?q=zzzz").select(".nothing h2").text())
			.isEqualTo("No case matches these words");
	}

	@Test
	void saysWhereTheCasesHaveOnlySomeOfTheWords() {
		assertThat(this.pages.page("/cases?q=volcano%20unicorn%20ballet").select(".notice[role=status]").text())
			.startsWith("No case has all of these words; these have some of them, or words like them.");
		assertThat(this.pages.page("/cases?q=volcano").select(".notice")).isEmpty();
	}

}
