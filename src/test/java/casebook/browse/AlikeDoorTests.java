package casebook.browse;

import java.util.List;

import casebook.catalog.CaseLine;
import casebook.search.Likeness;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The cases like one, and those like it in all but a facet, with their reasons. */
@CasebookTest
class AlikeDoorTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@ParameterizedTest
	@ValueSource(strings = { "ipcc, villach-unfccc", "pugwash-conferences, dartmouth-conference",
			"indus-waters-treaty, ecopeace-water-energy", "sesame-synchrotron, cern-foundation",
			"covax, smallpox-eradication", "montreal-protocol, lrtap-emep" })
	void aWellKnownCaseStandsBesideTheOneThatScholarsSetBesideIt(String pair) {
		String[] slugs = pair.split(", ");

		assertThat(this.pages.page("/cases/" + slugs[0] + "/alike").select(".beside h3 a").eachAttr("href")).hasSize(10)
			.first()
			.isEqualTo("/cases/" + slugs[1]);
	}

	@Test
	void saysInWhichOfAllWeighedFacetsTwoCasesAreAlike() {
		int weighed = this.snapshots.current().collection().likeness().size();
		for (Element like : this.pages.page("/cases/moniz-salehi/alike").select(".beside > li")) {
			int said = like.select(".reasons dd")
				.eachText()
				.stream()
				.mapToInt((facets) -> facets.replaceAll("\\([^)]*\\)", "").split(",").length)
				.sum();
			assertThat(said).as(like.select("h3").text()).isEqualTo(weighed);
			assertThat(like.select(".measure").text())
				.matches("Likeness 0\\.\\d\\d of 1, over (all|\\d+ of) \\d+ facets.*");
			assertThat(like.select(".measure a").attr("href")).startsWith("/compare?case=moniz-salehi&case=");
		}
	}

	@Test
	void setsAFacetApartBothWays() {
		Snapshot snapshot = this.snapshots.current();
		Document page = this.pages.page("/cases/moniz-salehi/alike?contrast=status");

		assertThat(page.select("section[aria-labelledby=other] .contrast").eachText()).isNotEmpty()
			.allSatisfy((value) -> assertThat(value).startsWith("Status: ").isNotEqualTo("Status: Ended or reversed"));
		assertThat(page.select("section[aria-labelledby=same] .contrast").eachText()).isNotEmpty()
			.containsOnly("Status: Ended or reversed");
		assertThat(page.select(".lead").first().text()).endsWith("This case: Ended or reversed.");
		assertThat(page.select("section[aria-labelledby=same] h3 a").eachAttr("href")).isEqualTo(Likeness.of(snapshot)
			.farthestWithSame(snapshot.requiredLine("moniz-salehi"),
					snapshot.vocabulary().facet("status").orElseThrow(), 10)
			.stream()
			.map((alike) -> "/cases/" + alike.line().slug())
			.toList());
	}

	@Test
	void offersEveryWeighedFacetAsAContrastAndEachAnswers() {
		List<String> contrasts = this.pages.page("/cases/covax/alike").select(".contrasts a").eachAttr("href");

		assertThat(contrasts).hasSize(this.snapshots.current().collection().likeness().size() + 1)
			.allSatisfy((href) -> assertThat(this.pages.page(href).select(".contrasts [aria-current]").attr("href"))
				.isEqualTo(href));
	}

	@Test
	void saysSoWhereACaseHasNoValueToSetAgainst() {
		CaseLine uncoded = this.snapshots.current()
			.lines()
			.stream()
			.filter((line) -> line.codes("hindrance").isEmpty())
			.findFirst()
			.orElseThrow();
		Document page = this.pages.page("/cases/" + uncoded.slug() + "/alike?contrast=hindrance");

		assertThat(page.select(".beside")).isEmpty();
		assertThat(page.select(".lead").text()).contains("This case has no value there");
	}

	@Test
	void showsWhatEachFacetCounts() {
		assertThat(this.pages.page("/cases/covax/alike").select(".weights tbody tr"))
			.hasSize(this.snapshots.current().collection().likeness().size());
	}

	@Test
	void refusesAnUnknownContrastAndNamesWhatIsAllowed() {
		var answer = this.pages.get("/cases/covax/alike?contrast=colour");

		assertThat(answer.getResponse().getStatus()).isEqualTo(400);
		assertThat(Pages.parse(answer).select(".detail").text()).contains("‘colour’ is not a value of contrast",
				"main_type, relationship");
		for (String address : List.of("/cases/covax/alike?contrast=status&contrast=result",
				"/cases/covax/alike?contrast=type")) {
			assertThat(this.pages.get(address).getResponse().getStatus()).as(address).isEqualTo(400);
		}
	}

	@Test
	void namesTheNearestForAMisspeltCaseAndWhatItIgnored() {
		assertThat(this.pages.get("/cases/cova/alike").getResponse().getStatus()).isEqualTo(404);
		assertThat(this.pages.page("/cases/covax/alike?colour=red&utm_source=x").select(".notice").text())
			.contains("\u2018colour\u2019")
			.doesNotContain("utm_source");
	}

	@Test
	void aCaseListsTheThreeMostLikeItWithAReason() {
		for (CaseLine line : this.snapshots.current().lines()) {
			Document page = this.pages.page("/cases/" + line.slug());
			assertThat(page.select(".likes li")).as(line.slug()).hasSize(3);
			assertThat(page.select(".likes .reason").eachText()).as(line.slug())
				.allSatisfy((reason) -> assertThat(reason).matches("(Same|In part the same) .+\\."));
		}
		Document page = this.pages.page("/cases/covax");
		assertThat(page.select(".likes h3 a").eachAttr("href"))
			.isEqualTo(this.pages.page(page.select(".likes .tools a").attr("href"))
				.select(".beside h3 a")
				.eachAttr("href")
				.subList(0, 3));
	}

	@Test
	void costsNoStatement() {
		StatementCount.take();
		this.pages.page("/cases/covax/alike?contrast=status");
		assertThat(StatementCount.take()).isEmpty();
	}

	@Test
	void takesNoHeadingOutOfOrderAndNamesEveryPlaceOnce() {
		for (String address : List.of("/cases/covax/alike", "/cases/covax/alike?contrast=status")) {
			Document page = this.pages.page(address);
			assertThat(page.select("h1")).hasSize(1);
			assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
		}
	}

}
