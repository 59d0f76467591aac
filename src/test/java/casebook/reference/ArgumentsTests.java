package casebook.reference;

import casebook.catalog.Thesis;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
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
	void listsAllInTheirOrder() {
		Document page = this.pages.page("/arguments");

		assertThat(page.select(".argument-list h2").eachText())
			.isEqualTo(this.snapshots.current().texts().theses().stream().map(Thesis::title).toList());
		assertThat(page.select(".argument-list .note").text()).contains("support it", "qualif", "contradict");
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
