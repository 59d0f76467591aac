package casebook.browse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A collection that weighs no facets says so, and offers nothing that rests on it. */
@SpringBootTest(classes = CasebookApplication.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:unweighed;" + H2.MODE, "casebook.edition-poll=0" })
@AutoConfigureMockMvc
@Import(Pages.class)
class WithoutLikenessTests {

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void seeds(DynamicPropertyRegistry registry) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/seeds-rivers"), folder);
		Path file = folder.resolve("collection.yaml");
		String text = Files.readString(file);
		Files.writeString(file, text.substring(0, text.indexOf("likeness:")) + text.substring(text.indexOf("about:")));
		registry.add("casebook.seeds", folder::toString);
	}

	@Test
	void aCaseOffersNoneLikeIt() {
		assertThat(this.pages.page("/cases/example-upper-river").select("a[href*=alike], #alike")).isEmpty();
	}

	@Test
	void thePageOfAlikeCasesSaysThatThereIsNoMeasure() {
		var page = this.pages.page("/cases/example-upper-river/alike?contrast=mood");

		assertThat(page.select(".lead").text()).contains("does not say in which facets cases are compared");
		assertThat(page.select(".notice").text()).contains("contrast");
		assertThat(page.select(".beside, .contrasts, .weights")).isEmpty();
	}

	@Test
	void precedentsAreNotOfferedAndThePageSaysWhy() {
		assertThat(this.pages.page("/").select("a[href=/precedents]")).isEmpty();
		assertThat(this.pages.page("/explore").select("a[href=/precedents]")).isEmpty();
		var page = this.pages.page("/precedents?mood=tense");

		assertThat(page.select(".notice").text()).contains("does not say what describes a situation");
		assertThat(page.select("form[action=/precedents], .beside")).isEmpty();
	}

}
