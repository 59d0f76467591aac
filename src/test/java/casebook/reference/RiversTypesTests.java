package casebook.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import casebook.CasebookApplication;
import casebook.testing.H2;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Any collection may describe the codes of any of its dimensions as types. */
@SpringBootTest(classes = CasebookApplication.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:typed;" + H2.MODE, "casebook.edition-poll=0" })
@AutoConfigureMockMvc
@Import(Pages.class)
class RiversTypesTests {

	private static final String TYPOLOGY = """
			scheme: {id: tasks, name: Example tasks, origin: Invented, sources: [{source: example-history}]}
			types:
			- code: allocation
			  name: Sharing out
			  bae_number: First
			  bae: {contents: Water in shares, sources: [{source: example-history, locator: p. 2}]}
			- code: navigation
			  name: Shipping
			  bae: {contents: Ships, sources: [{source: example-history}]}
			alternative_lenses:
			- id: moods
			  name: Example moods
			  dimension: mood
			  categories: [{id: friendly, label: Friendly}, {id: tense, label: At odds}]
			  status: sourced
			  sources: [{source: example-gazette}]
			table:
			  label: What the example says
			  dimension: task
			  member: bae
			  author: Example
			  rows: [{key: contents, label: Contents}]
			""";

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void seeds(DynamicPropertyRegistry registry) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/seeds-rivers"), folder);
		Files.writeString(folder.resolve("typology.yaml"), TYPOLOGY);
		registry.add("casebook.seeds", folder::toString);
	}

	@Test
	void typesAreCodesOfTheDimensionThatTheTableNames() {
		Document page = this.pages.page("/types");

		assertThat(page.select(".type-table thead a").eachText()).containsExactly("Sharing out", "Shipping");
		assertThat(page.select("#types-caption").text())
			.isEqualTo("What the example says. The numbers are those of Example.");
		assertThat(page.select("main").text()).doesNotContain("diplomacy", "Bae", "2010");
		assertThat(this.pages.page("/types/allocation").select("#chiefly + div .case-entry a").eachAttr("href"))
			.contains("/cases/example-upper-river");
	}

	@Test
	void aDimensionWithoutAChiefCodeHasOneListOfCases() {
		Document page = this.pages.page("/types/friendly?scheme=moods");

		assertThat(page.select("h2").eachText()).contains("Cases").doesNotContain("Of this type in part");
		assertThat(this.pages.page("/types?scheme=moods").select(".crossed thead .badge").eachText())
			.startsWith("Navigation");
	}

	@Test
	void theShelfOffersThem() {
		assertThat(this.pages.page("/reference").select(".shelf-entries a").eachAttr("href")).contains("/types",
				"/types/allocation");
	}

}
