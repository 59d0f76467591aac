package casebook.seed;

import java.nio.file.Path;

import casebook.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A work stands once among the sources; its parts may each stand there. */
class WorksOnceTests {

	private static final String FILE = "sources.yaml";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "DOI, 10.5555/Example.1, DOI, 10.5555/example.1",
			"DOI, 10.5555/example.1, DOI, https://doi.org/10.5555/EXAMPLE.1",
			"DOI, 10.5555/example.1, URL, http://dx.doi.org/10.5555/example.1",
			"URL, https://example.org/one, URL, http://www.Example.org/one/" })
	void refusesAWorkThatStandsTwice(String field, String place, String other, String again) {
		Rivers rivers = with(field + ": " + place, other + ": " + again, "", "  title: Another title\n  page: 1-9\n");

		assertThat(rivers.faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.file()).isEqualTo(FILE);
			assertThat(fault.key()).isEqualTo("again." + other);
			assertThat(fault.line()).isEqualTo(rivers.line(FILE, "# again"));
			assertThat(fault.message()).contains("is the DOI or URL of once already", "formerly",
					"another page, section, chapter-number, number, volume or version");
		});
	}

	@ParameterizedTest
	@CsvSource({ "page, 1-9, 10-19", "chapter-number, 1, 2", "number, Report 1, Report 2", "version, '2016', '2024'" })
	void letsPartsStandThatSayWhichTheyAre(String part, String one, String two) {
		String url = "URL: https://example.org/one";
		Rivers rivers = with(url, url, "  " + part + ": \"" + one + "\"\n",
				"  title: One\n  " + part + ": \"" + two + "\"\n");

		assertThat(rivers.read().sources()).extracting(Source::key).contains("once", "again");
	}

	@Test
	void takesAddressesAsDifferentThatDifferInTheirPath() {
		Rivers rivers = with("URL: https://example.org/One", "URL: https://example.org/one#2", "", "  title: One\n");

		assertThat(rivers.read().sources()).extracting(Source::key).contains("once", "again");
	}

	/** The collection with two sources more, which stand in these addresses. */
	private Rivers with(String one, String two, String moreOfOne, String moreOfTwo) {
		return Rivers.copiedTo(this.folder)
			.append(FILE, "once:\n  type: book\n  title: One\n  " + one + "\n" + moreOfOne + "again:\n  type: book\n  "
					+ two + " # again\n" + moreOfTwo);
	}

}
