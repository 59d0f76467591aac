package casebook.browse;

import java.net.URI;
import java.util.List;

import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Entries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The list: its numbers hold, its links lead on, nothing asked for is lost. */
@CasebookTest
class ListDoorTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Snapshots snapshots;

	@Test
	void showsAsManyCasesAsTheNumberBesideAValueSays() throws Exception {
		for (Element box : page("/cases?began=1946-1991")
			.select("fieldset.facet input[type=checkbox]:not([disabled])")) {
			String facet = box.attr("name");
			String others = facet.equals("began") ? "?size=1000" : "?began=1946-1991&size=1000";
			Document chosen = page("/cases" + others + "&" + facet + "=" + box.attr("value"));
			assertThat(chosen.select(".row")).as(box.id()).hasSize(Integer.parseInt(box.parent().select(".n").text()));
		}
	}

	@Test
	void showsZeroCountsButDoesNotOfferThem() throws Exception {
		Document page = page("/cases?main_type=science-for-diplomacy&relationship=adversaries");

		assertThat(page.select("#f-track-firms").hasAttr("disabled")).isTrue();
		assertThat(page.select("label.zero .n").eachText()).isNotEmpty().containsOnly("0");
	}

	@Test
	void carriesAlongWhatTheFormDoesNotShow() throws Exception {
		Document page = page("/cases?type=science-in-diplomacy&type_basis=editor&sort=-title&size=10&page=2");

		assertThat(page.select("#filters input[type=hidden]").eachAttr("name")).containsExactly("type_basis", "sort",
				"size");
		assertThat(page.select("#filters input[name=type][checked]").eachAttr("value"))
			.containsExactly("science-in-diplomacy");
	}

	@Test
	void takesEachPartOfASelectionAwayByItself() throws Exception {
		Document page = page("/cases?aim=give-aid&aim=gain-influence&from=1950&to=1960");

		assertThat(page.select(".chip").eachAttr("href")).containsExactly("/cases?aim=give-aid&from=1950&to=1960",
				"/cases?aim=gain-influence&from=1950&to=1960", "/cases?aim=gain-influence&aim=give-aid");
	}

	@Test
	void opensTheFoldOfAFacetThatIsChosen() throws Exception {
		Document page = page("/cases?fit=stretched");

		assertThat(page.select("#more-filters[open] #more-fit[open]")).hasSize(1);
		assertThat(page.select("#more-level[open]")).isEmpty();
	}

	@Test
	void putsBackgroundEntriesBehindTheCases() throws Exception {
		Document page = page("/cases?size=1000");
		int all = this.snapshots.current().lines().size();
		int background = page.select(".background .row").size();

		assertThat(page.select(".row")).hasSize(all);
		assertThat(page.select(".background h2").text()).isEqualTo(background + " background entries");
		assertThat(page.select(".row").subList(all - background, all)).isEqualTo(page.select(".background .row"));
	}

	@Test
	void saysWhatWasLeftOut() throws Exception {
		assertThat(page("/cases?colour=red&utm_source=x").select(".notice[role=status]").text()).contains("colour")
			.doesNotContain("utm_source");
	}

	@Test
	void offersWiderSelectionsWhereNothingIsFound() throws Exception {
		Document page = page("/cases?aim=verify-compliance&track=firms");

		assertThat(page.select(".row")).isEmpty();
		for (Element wider : page.select(".nothing li")) {
			Document widened = page(wider.select("a").attr("href"));
			assertThat(wider.select(".n").text()).isEqualTo(Entries.on(widened));
		}
	}

	@Test
	void letsEachCaseOfAHandPickedListBeRemoved() throws Exception {
		Document page = page("/cases?case=covax&case=sabin-chumakov");

		assertThat(page.select("h1").text()).isEqualTo("2 cases picked by hand");
		assertThat(page.select(".removal").eachAttr("href")).containsExactly("/cases?case=covax",
				"/cases?case=sabin-chumakov");
	}

	@Test
	void leadsToPagesAndFilesThatExist() throws Exception {
		for (String address : List.of("/cases?size=5&page=3", "/cases?case=covax",
				"/cases?track=firms&fit=stretched")) {
			List<String> links = page(address).select("a[href^=/]").eachAttr("href");
			assertThat(links.stream().distinct()).allSatisfy((href) -> assertThat(get(href)).as(href).hasStatusOk());
		}
	}

	@Test
	void namesEachPlaceOnceAndNoHeadingOutOfOrder() throws Exception {
		Document page = page("/cases?size=1000");

		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("h1 ~ h3")).isEmpty();
	}

	@Test
	void keepsStyleAndScriptOutOfThePage() throws Exception {
		Document page = page("/cases");

		assertThat(page.select("style, [style], script:not([src]), [onclick], [onchange]")).isEmpty();
	}

	@Test
	void answers304ToWhoeverHasTheEdition() {
		String tag = get("/cases").getResponse().getHeader(HttpHeaders.ETAG);
		MvcTestResult again = this.mvc.get().uri("/cases").header(HttpHeaders.IF_NONE_MATCH, tag).exchange();

		assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED).body().isEmpty();
	}

	@Test
	void saysWhichValueIsUnknownAndWhatMayHaveBeenMeant() throws Exception {
		MvcTestResult refused = get("/cases?aim=give-aids&track=firms");

		assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(Jsoup.parse(refused.getResponse().getContentAsString()).select(".error a").eachAttr("href"))
			.containsExactly("/cases?aim=give-aid&track=firms", "/cases?track=firms", "/cases");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).accept("text/html", "*/*").exchange();
	}

	private Document page(String address) throws Exception {
		MvcTestResult result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
