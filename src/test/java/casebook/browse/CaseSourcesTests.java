package casebook.browse;

import java.util.List;
import java.util.Map;

import casebook.catalog.Source;
import casebook.catalog.SourceName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** References are short enough for a margin. */
class CaseSourcesTests {

	@Test
	void namesASourceByItsAuthorsAndYear() {
		Source source = source("Science Diplomacy", List.of(new SourceName("Bae", "YoungJa", null, null)), Map.of());
		assertThat(source.shortForm()).isEqualTo("Bae 2024");
		assertThat(source.reference()).isEqualTo("Bae, “Science Diplomacy” (2024)");
	}

	@Test
	void namesASourceWithoutAuthorByTheBeginningOfItsTitle() {
		assertThat(source("Political Ills", List.of(), Map.of()).shortForm()).isEqualTo("“Political Ills” 2024");
		assertThat(
				source("Vaccination and the communist state: polio in Eastern Europe", List.of(), Map.of()).shortForm())
			.isEqualTo("“Vaccination and the communist state: …” 2024");
		assertThat(source("长".repeat(60), List.of(), Map.of()).shortForm()).contains(" …");
	}

	@Test
	void listsWhereASourceIsFound() {
		CaseSource entry = CaseSource.of(3,
				source("Some results",
						List.of(new SourceName("Chumakov", "M. P.", null, null),
								new SourceName(null, null, null, "WHO")),
						Map.of("container-title", "Bulletin", "volume", "25", "issue", "1", "page", "79–91", "number",
								"7", "DOI", "10.1/x")),
				List.of());
		assertThat(entry.authors()).isEqualTo("Chumakov, M. P., and WHO");
		assertThat(entry.container()).isEqualTo("Bulletin");
		assertThat(entry.details()).isEqualTo("25 (1), no. 7, 79–91, 29 January 2024");
		assertThat(entry.href()).isEqualTo("https://doi.org/10.1/x");
		assertThat(entry.note()).isEqualTo("Read in excerpt.");
		assertThat(entry.kind()).isEqualTo("Official or organisation");
	}

	private static Source source(String title, List<SourceName> authors, Map<String, String> fields) {
		return new Source("key", "article-journal", "official-or-organisation", title, authors, List.of(), "2024-01-29",
				"read in excerpt", fields, List.of());
	}

}
