package casebook.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Thesis;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every argument with who holds it and every case that bears on it. */
@CasebookTest
class ArgumentsTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void listsAllUnderTheirGroups() {
		Document page = this.pages.page("/arguments");
		Map<String, List<String>> groups = new LinkedHashMap<>();
		this.snapshots.current()
			.texts()
			.theses()
			.forEach((thesis) -> groups.computeIfAbsent(thesis.group(), (group) -> new ArrayList<>())
				.add(thesis.title()));

		assertThat(groups).hasSizeGreaterThan(1);
		assertThat(page.select(".argument-group > h2").eachText()).isEqualTo(List.copyOf(groups.keySet()));
		for (Element group : page.select(".argument-group")) {
			assertThat(group.select("h3").eachText()).isEqualTo(groups.get(group.select("> h2").text()));
		}
		assertThat(page.select(".argued-contents ul ul a").eachText()).isEqualTo(page.select("main h3").eachText());
		assertThat(page.select(".argued-contents a").eachAttr("href"))
			.allSatisfy((place) -> assertThat(page.select(place)).hasSize(1));
	}

	@Test
	void theListSaysOfEachWhichCasesBearOnItAndWhy() {
		Document page = this.pages.page("/arguments");

		for (Thesis thesis : this.snapshots.current().texts().theses()) {
			Element entry = page.selectFirst("#argument-" + thesis.slug());
			assertThat(entry.select(".bearing li")).hasSameSizeAs(thesis.evidence());
			thesis.evidence()
				.forEach((evidence) -> assertThat(
						entry.select(".bearing li:has(a[href=/cases/" + evidence.slug() + "])").text())
					.contains(evidence.why()));
			assertThat(entry.select(".note a[href^=/concepts/]")).hasSameSizeAs(thesis.concepts());
			assertThat(entry.select(".note a[href^=/sources/]")).isNotEmpty();
			assertThat(entry.select(".note").text()).contains(thesis.openQuestion());
		}
	}

	@Test
	void theNextArgumentIsTheNextOnThePage() {
		List<String> titles = this.pages.page("/arguments").select("main h3 a").eachAttr("href");

		for (int i = 1; i < titles.size(); i++) {
			assertThat(this.pages.page(titles.get(i)).select("a[rel=prev]").attr("href")).isEqualTo(titles.get(i - 1));
		}
	}

	@Test
	void eachSaysAllThatIsKnownOfIt() {
		Snapshot snapshot = this.snapshots.current();
		for (Thesis thesis : snapshot.texts().theses()) {
			Document page = this.pages.page("/arguments/" + thesis.slug());

			assertThat(page.select("h1").text()).isEqualTo(thesis.title());
			assertThat(page.select(".standfirst").text()).isEqualTo(thesis.statement());
			for (Thesis.Evidence evidence : thesis.evidence()) {
				String group = "#" + evidence.bearing().name().toLowerCase(java.util.Locale.ROOT) + " + ul li";
				assertThat(page.select(group + ":has(a[href=/cases/" + evidence.slug() + "]) .why").text())
					.as("%s, %s", thesis.slug(), evidence.slug())
					.isEqualTo(evidence.why());
			}
			assertThat(page.select(".bearers li")).hasSameSizeAs(thesis.evidence());
			assertThat(page.select(".term-links a")).hasSameSizeAs(thesis.concepts());
			assertThat(page.select(".question").text())
				.isEqualTo(thesis.openQuestion() != null ? thesis.openQuestion() : "");
		}
	}

	@Test
	void saysWhereInTheSourceItIsHeld() {
		Document page = this.pages.page("/arguments/consensus-begins-at-home");

		assertThat(page.select("#holders + dl").text()).contains("Turekian and Gluckman 2024",
				"“Emergent challenges”, ¶1");
		assertThat(page.select("#holders + dl a").eachAttr("href")).contains("/sources/turekian-gluckman-technopoles");
	}

	@Test
	void leadsToAllItsCasesAsAList() {
		Document page = this.pages.page("/arguments/consensus-begins-at-home");
		String list = page.select(".neighbours a[href^=/cases]").attr("href");

		assertThat(this.pages.page(list).select(".row h3 a").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(page.select(".case-entry a").eachAttr("href"));
	}

	@Test
	void namesTheNearest() {
		var answer = this.pages.get("/arguments/technopole");

		assertThat(answer).hasStatus(404);
		assertThat(Pages.parse(answer).select(".error a").eachAttr("href")).contains("/arguments/technopoles",
				"/reference");
	}

}
