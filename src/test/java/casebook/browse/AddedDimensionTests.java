package casebook.browse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import casebook.CasebookApplication;
import casebook.testing.H2;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dimension added to a copy of our vocabulary and to two cases is there, everywhere,
 * with no change of code.
 */
@SpringBootTest(classes = CasebookApplication.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:added;" + H2.MODE, "casebook.edition-poll=0" })
@AutoConfigureMockMvc
@Import(Pages.class)
class AddedDimensionTests {

	private static final String SEASON = """
			  - key: season
			    label: Season
			    question: In which season of the year was it agreed?
			    phrase: "agreed in {}"
			    multiple: false
			    facet: open
			    codes:
			      - {key: winter, label: Winter, definition: "In the cold months."}
			      - {key: summer, label: Summer, definition: "In the warm months."}

			""";

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void seeds(DynamicPropertyRegistry registry) throws IOException {
		copy(Path.of("seeds"), folder);
		edit("vocabulary.yaml", "dimensions:\n", "dimensions:\n\n" + SEASON);
		edit("vocabulary.yaml", "facets: [began]", "facets: [season, began]");
		edit("cases/moniz-salehi.yaml", "codings:\n",
				"codings:\n  season:\n  - {code: summer, basis: editor, confidence: confident}\n");
		edit("cases/sabin-chumakov.yaml", "codings:\n",
				"codings:\n  season:\n  - {code: winter, basis: editor, confidence: tentative}\n");
		registry.add("casebook.seeds", folder::toString);
	}

	@Test
	void isAFacetOfTheList() {
		assertThat(this.pages.page("/cases?season=summer").select("h1").text()).isEqualTo("1 case agreed in summer");
		assertThat(this.pages.page("/cases?season=-").select("h1").text()).contains("with season not coded");
		assertThat(this.pages.page("/cases").select("input[name=season]").eachAttr("value")).contains("winter",
				"summer");
	}

	@Test
	void isAColumnOfTheCsvInItsGroup() {
		String csv = this.pages.file("/cases.csv?season=winter");

		assertThat(csv.lines().findFirst().orElseThrow()).contains(",hindrance,season,began,entry,");
		assertThat(csv).contains("sabin-chumakov,").contains(",winter,1946-1991,");
	}

	@Test
	void isAKeyOfTheJson() {
		assertThat(this.pages.file("/cases/moniz-salehi.json")).contains("\"season\":[{\"code\":\"summer\"");
		assertThat(this.pages.file("/cases.json")).contains("\"key\":\"season\"");
	}

	@Test
	void standsOnThePageOfTheCase() {
		assertThat(this.pages.page("/cases/moniz-salehi").select("main").text()).contains("Season", "Summer",
				"In which season of the year was it agreed?");
	}

	private static void edit(String file, String find, String replacement) throws IOException {
		String text = Files.readString(folder.resolve(file));
		assertThat(text).contains(find);
		Files.writeString(folder.resolve(file),
				text.replaceFirst(Pattern.quote(find), Matcher.quoteReplacement(replacement)));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".yaml")).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

}
