package casebook.brief;

import casebook.testing.Package;
import casebook.testing.Pages;
import casebook.testing.RiversTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The brief in a collection that declares nothing about it. */
@RiversTest
class RiversBriefTests {

	@Autowired
	Pages pages;

	@Test
	void showsTheFacetsThatHaveAChiefValue() {
		Document page = this.pages.page("/cases/example-upper-river/brief");

		assertThat(page.select(".part h2").eachText()).containsSubsequence("What happened", "Task", "Cite as")
			.doesNotContain("Aim", "Mood");
		assertThat(page.select(".condition")).isEmpty();
		assertThat(page.select("main").text()).doesNotContain("diplomacy");
	}

	@Test
	void paperAndFilesBearTheConfiguredAddress() {
		String address = "https://rivers.example/cases/example-upper-river";
		Package file = Package
			.of(this.pages.get("/cases/example-upper-river/brief.docx").getResponse().getContentAsByteArray());

		assertThat(this.pages.page("/cases/example-upper-river/brief").select(".sheet footer [data-address]").text())
			.isEqualTo(address);
		assertThat(file.part("word/_rels/document.xml.rels").select("[Id=case-0]").attr("Target")).isEqualTo(address);
		assertThat(file.part("word/document.xml").select("w|hyperlink[r:id=case-0]").text()).isEqualTo(address);
	}

	@Test
	void aSlugOfOldLeadsToTheBriefOfToday() {
		for (String form : new String[] { "/brief", "/brief.docx" }) {
			var response = this.pages.get("/cases/example-river-head" + form).getResponse();
			assertThat(response.getStatus()).isEqualTo(301);
			assertThat(response.getHeader("Location"))
				.isEqualTo("https://rivers.example/cases/example-upper-river" + form);
		}
	}

}
