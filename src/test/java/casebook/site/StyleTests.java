package casebook.site;

import java.util.List;

import casebook.CasebookApplication;
import casebook.testing.CasebookTest;
import casebook.testing.H2;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The style page, and that nobody meets it by chance. */
class StyleTests {

	/** As it is run. */
	@Nested
	@CasebookTest
	class WithoutTheProfile {

		@Autowired
		MockMvcTester mvc;

		@Test
		void isNotThere() {
			assertThat(new Pages(this.mvc).get("/style").getResponse().getStatus()).isEqualTo(404);
		}

	}

	/** For those who work on the look, with any collection. */
	@Nested
	@SpringBootTest(classes = CasebookApplication.class,
			properties = { "spring.datasource.url=jdbc:h2:mem:style;" + H2.MODE, "casebook.edition-poll=0",
					"casebook.release-packages=never", "casebook.seeds=src/test/resources/seeds-rivers" })
	@AutoConfigureMockMvc
	@ActiveProfiles("dev")
	class WithTheProfile {

		@Autowired
		MockMvcTester mvc;

		@Autowired
		List<Specimens> groups;

		@Test
		void showsEveryFragmentInEveryState() {
			Document page = new Pages(this.mvc).page("/style");

			assertThat(this.groups).hasSizeGreaterThan(3);
			assertThat(page.select(".specimen > .note > b").eachText()).isEqualTo(this.groups.stream()
				.flatMap((group) -> group.specimens().stream())
				.map(Specimens.Specimen::name)
				.toList());
			assertThat(page.select(".specimen"))
				.allSatisfy((specimen) -> assertThat(specimen.children()).as(specimen.text()).hasSizeGreaterThan(1));
			assertThat(page.select(".specimen .badge.type-other, .specimen .row, .specimen .nothing, .specimen .bad"))
				.hasSizeGreaterThan(5);
		}

		@Test
		void showsEveryColour() {
			assertThat(new Pages(this.mvc).page("/style").select(".swatch")).hasSizeGreaterThan(15);
		}

	}

}
