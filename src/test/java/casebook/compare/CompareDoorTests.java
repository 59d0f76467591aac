package casebook.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that sets cases side by side, and what stands in its place. */
@CasebookTest
class CompareDoorTests {

	private static final String TWO = "/compare?case=covax&case=sabin-chumakov";

	private static final String SEVEN = "/compare?case=covax&case=sabin-chumakov&case=scar&case=ipbes&case=arctic-council"
			+ "&case=iss-partnership&case=wolf-amendment";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void hasAColumnForEachCaseAndARowForEachFacetInItsGroup() {
		Document page = this.pages.page(TWO);

		assertThat(page.select("thead a.title").eachText())
			.containsExactly("Sabin, Chumakov and the oral polio vaccine", "COVAX and vaccine diplomacy");
		assertThat(page.select("tbody tr:not(.group) th").eachText()).containsExactlyElementsOf(
				this.snapshots.current().vocabulary().facets().map((facet) -> facet.label()).toList());
		assertThat(page.select("tr.group").eachText()).containsExactlyElementsOf(
				this.snapshots.current().vocabulary().groups().stream().map((group) -> group.label()).toList());
		assertThat(page.select("tbody tr:not(.group)")).allSatisfy((row) -> assertThat(row.select("td")).hasSize(3));
	}

	@Test
	void countsItsRowsAsItMarksThem() {
		Document page = this.pages.page(TWO);

		for (Element count : page.select(".key li")) {
			String mark = count.className();
			assertThat(page.select("tbody tr." + mark)).as(mark).hasSize(Integer.parseInt(count.select("b").text()));
		}
		assertThat(page.select("tr.same .sign").eachText()).isNotEmpty().containsOnly("The same");
	}

	@Test
	void marksSharedValuesAndNothingElse() {
		Element aim = row(this.pages.page(TWO), "Aim");

		assertThat(aim.select("b").eachText()).containsExactly("Solve a shared problem", "Solve a shared problem");
		assertThat(aim.select("td.sign").text()).isEqualTo("Overlapping");
		assertThat(row(this.pages.page(TWO + "&case=scar"), "Track").select("li").eachText())
			.containsExactly("Track 2 in all", "Track 1 2 of 3", "Track 2 in all", "Track 2 in all", "Track 1 2 of 3");
	}

	@Test
	void callsAGapNotComparableAndNeverADifference() {
		Element externality = row(this.pages.page(TWO), "Externality");

		assertThat(externality.select("td").eachText()).containsExactly("Does not apply", "Not coded",
				"Not comparable");
		assertThat(externality.select("b, li")).isEmpty();
	}

	@Test
	void saysWhatTheCasesShareAndWhereTheyPart() {
		assertThat(this.pages.page(TWO).select(".summary").text()).startsWith(
				"Both are cases carried by officials (track 1) and non-officials (track 2), whose closest cooperation was joint work, now completed.")
			.contains("They overlap in diplomacy type, interest served,", "They part in main type,",
					"1 row cannot be compared.");
		assertThat(this.pages.page(TWO + "&case=scar").select(".summary").text())
			.startsWith("All three share a value in ")
			.contains("track (track 2)", "Only some of them share a value in ");
	}

	@Test
	void leavesOutWhatIsTheSameOnRequest() {
		Document all = this.pages.page(TWO);
		Document differences = this.pages.page(TWO + "&diff=only");

		assertThat(differences.select("tr.same")).isEmpty();
		assertThat(differences.select("tbody tr:not(.group)"))
			.hasSize(all.select("tbody tr:not(.group)").size() - all.select("tr.same").size());
		assertThat(differences.select("tr.not-comparable")).isNotEmpty();
		assertThat(differences.select(".summary").text()).isEqualTo(all.select(".summary").text());
	}

	@Test
	void showsTheGroundOfEachCodedValueOnRequest() {
		assertThat(this.pages.page(TWO).select("td .cite, .sources")).isEmpty();

		Document page = this.pages.page(TWO + "&sources=show");
		this.snapshots.current()
			.vocabulary()
			.facets()
			.filter((facet) -> facet.isGrounded())
			.forEach((facet) -> assertThat(row(page, facet.label()).select("li .cite")).as(facet.key())
				.hasSameSizeAs(row(page, facet.label()).select("li")));
		assertThat(row(page, "Main type").select(".cite").first().text())
			.startsWith("Source implies it, tentative: Bae 2024, sect. 4, ¶6");
		assertThat(page.select(".sources li"))
			.hasSameSizeAs(page.select(".cite a[href^=#]").eachAttr("href").stream().distinct().toList());
	}

	@Test
	void putsInFrontWhatTheTableSaysOfTheMainTypes() {
		assertThat(this.pages.page(TWO).select(".said")).isEmpty();

		Element said = this.pages.page(TWO + "&with=type").expectFirst("tbody");
		assertThat(said.select("tr.group").text()).isEqualTo("What Bae’s table says of the main type");
		assertThat(said.select("tr:not(.group) th").eachText()).containsExactly("Contents", "Objectives",
				"Nature of science and technology");
		assertThat(said.select("tr").get(1).select("td").get(0).text())
			.isEqualTo("Science put to work on diplomatic problems; public diplomacy through science.");
		assertThat(this.pages.page(TWO + "&with=type&sources=show").select(".said .cite").first().text())
			.startsWith("Bae 2024, sect. 2, ¶11");
	}

	@Test
	void listsYearsActorsAndLinks() {
		Document page = this.pages.page("/compare?case=iss-partnership&case=esa-russia-lunar");

		assertThat(page.select(".courses li")).hasSize(2);
		assertThat(page.select(".courses").text()).contains("In 2022–2023 both were under way.");
		assertThat(page.select(".shared dt").eachText()).contains("Roscosmos in all");
		assertThat(page.select(".links li").text()).contains("contrasts with");
		assertThat(this.pages.page(TWO).select(".courses").text())
			.contains("There is no year in which both were under way.");
	}

	@Test
	void hasOneAddressWhateverTheOrder() {
		Document page = this.pages
			.page("/compare?sources=show&diff=only&case=sabin-chumakov&case=covax&case=covax&colour=red");

		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("/compare?case=covax&case=sabin-chumakov&diff=only&sources=show");
		assertThat(page.select(".notice").text()).contains("colour");
		assertThat(page.select("thead a.title")).hasSize(2);
	}

	@Test
	void namesAnUnknownCaseAndShowsTheRest() {
		Document page = this.pages.page(TWO + "&case=arctic-councl&diff=only");

		assertThat(page.select("thead a.title")).hasSize(2);
		assertThat(page.select(".notice").text()).contains("arctic-councl",
				"The Arctic Council after the invasion of Ukraine");
		assertThat(page.select(".notice a").eachAttr("href")).containsExactly(
				"/compare?case=covax&case=sabin-chumakov&diff=only",
				"/compare?case=arctic-council&case=covax&case=sabin-chumakov&diff=only");
		assertThat(page.select(".notice a[data-forget]").attr("data-forget")).isEqualTo("arctic-councl");
	}

	@Test
	void namesBackgroundEntriesAmongProposalsAndCountsThemApart() {
		Document page = this.pages.page("/compare?case=covax&q=%22self-reliance%22");
		Elements found = page.select(".proposals h3:contains(Found for) + ul li");

		assertThat(found).isNotEmpty().allSatisfy((proposal) -> {
			String slug = proposal.select("a").attr("href").replaceFirst(".*case=(?!covax)([a-z0-9-]+).*", "$1");
			boolean background = this.snapshots.current().isBackground(this.snapshots.current().requiredLine(slug));
			assertThat(proposal.select("small").text()).as(slug).isEqualTo(background ? "background entry" : "");
		});
		assertThat(found.select("small").eachText()).contains("background entry");
		assertThat(this.pages.page("/compare?case=covax&case=us-china-technology-rivalry").select("h1").text())
			.isEqualTo("1 case and 1 background entry side by side");
	}

	@Test
	void invitesToAddASecondCaseToOne() {
		Document page = this.pages.page("/compare?case=covax&sources=show&q=smallpox");

		assertThat(page.select("h1").text()).isEqualTo("Choose a second case");
		assertThat(page.select(".chosen a").first().text()).isEqualTo("COVAX and vaccine diplomacy");
		assertThat(page.select(".adding input[type=hidden]").eachAttr("value")).containsExactly("covax", "show");
		assertThat(page.select(".proposals h3").eachText()).containsExactly("Found for “smallpox”", "Most like it",
				"Linked with it");
		assertThat(page.select(".proposals a").eachAttr("href"))
			.contains("/compare?case=covax&case=smallpox-eradication&sources=show");
		assertThat(page.select(".proposals small").eachText()).contains("came from COVAX and vaccine diplomacy");
	}

	@Test
	void explainsItselfWhereNothingIsChosen() {
		Document page = this.pages.page("/compare");

		assertThat(page.select("h1").text()).isEqualTo("Compare cases");
		assertThat(page.select("form.search input[name=q]")).hasSize(1);
		assertThat(page.select(".chosen a").eachAttr("href"))
			.hasSameSizeAs(this.snapshots.current().collection().comparisons())
			.allSatisfy((href) -> assertThat(this.pages.page(href).select("thead a.title")).hasSize(2));
	}

	@Test
	void saysThatSixIsTheMostAndOffersTheList() {
		Document page = this.pages.page(SEVEN);

		assertThat(page.select("h1").text()).isEqualTo("Six cases at most");
		assertThat(this.pages.page(page.select("a.button").attr("href")).select(".row")).hasSize(7);
		assertThat(page.select(".chosen a.tools")).hasSize(7)
			.allSatisfy((link) -> assertThat(this.pages.page(link.attr("href")).select("thead a.title")).hasSize(6));
		assertThat(this.pages.get(SEVEN.replace("/compare", "/compare.csv")).getResponse().getStatus()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { TWO, TWO + "&case=scar&sources=show&with=type", "/compare?case=covax&q=vaccine", SEVEN })
	void leadsToWhatIsThere(String address) {
		Document page = this.pages.page(address);

		Set<String> places = new HashSet<>(page.select("[id]").eachAttr("id"));
		assertThat(page.select("[id]")).hasSameSizeAs(places);
		assertThat(page.select("main a[href^=#]").eachAttr("href"))
			.allSatisfy((href) -> assertThat(places).contains(href.substring(1)));
		Set<String> links = page.select("main a[href^=/]").eachAttr("href").stream().collect(Collectors.toSet());
		assertThat(links).allSatisfy(
				(href) -> assertThat(this.pages.get(href.replaceAll("#.*", "")).getResponse().getStatus()).as(href)
					.isEqualTo(200));
	}

	@ParameterizedTest
	@ValueSource(strings = { "diff=all", "sources=hide", "with=types" })
	void refusesASwitchItDoesNotKnow(String parameter) {
		assertThat(this.pages.get(TWO + "&" + parameter).getResponse().getStatus()).isEqualTo(400);
	}

	@Test
	void costsNoStatementWithoutSourcesAndOneWith() {
		this.pages.page(TWO);
		StatementCount.take();
		this.pages.page(TWO + "&diff=only");
		assertThat(StatementCount.take()).isEmpty();

		this.pages.page(TWO + "&diff=only&sources=show");
		assertThat(StatementCount.take()).hasSize(1);
	}

	@Test
	void isOfferedByHomeListAndCase() {
		String comparison = "/compare?case=covax&case=sabin-chumakov";

		assertThat(this.pages.page("/").select("main a").eachAttr("href")).contains(comparison);
		assertThat(this.pages.page("/cases?case=covax&case=sabin-chumakov").select(".toolbar a").eachAttr("href"))
			.contains(comparison);
		assertThat(this.pages.page("/cases").select(".toolbar a[href^=/compare]")).isEmpty();
		assertThat(this.pages.page("/cases").select("#my-list button[formaction]").eachAttr("formaction"))
			.containsExactly("/compare");
		assertThat(this.pages.page("/cases/covax").select("main a").eachAttr("href")).contains("/compare?case=covax",
				"/compare?case=covax&case=pandemic-agreement");
	}

	@Test
	void aKnownTagDoesNotMakeABadAddressGood() {
		String tag = this.pages.get("/compare").getResponse().getHeader("ETag");

		for (String address : List.of(TWO + "&diff=all", "/compare.json?case=none-such")) {
			assertThat(this.mvc.get().uri(address).header("If-None-Match", tag).exchange().getResponse().getStatus())
				.isEqualTo(400);
		}
	}

	private static Element row(Document page, String facet) {
		return page.select("tbody tr:not(.group)")
			.stream()
			.filter((row) -> row.select("th").text().equals(facet))
			.findFirst()
			.orElseThrow();
	}

}
