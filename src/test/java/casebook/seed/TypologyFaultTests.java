package casebook.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any collection may say what a table of types holds; the table says of which dimension.
 */
class TypologyFaultTests {

	private static final String TYPOLOGY = """
			scheme: {id: example, name: Example tasks, origin: Invented, sources: [{source: example-history}]}
			types:
			- code: navigation
			  name: Navigation
			  bae: {contents: Ships, sources: [{source: example-history}]}
			alternative_lenses:
			- {id: moods, name: Moods, dimension: mood, status: sourced, sources: [], categories: [{id: tense, label: Tense}]}
			table:
			  label: What the example says
			  dimension: task
			  member: bae
			  rows: [{key: contents, label: Contents}]
			""";

	@Test
	void takesATableOfAnyDimension(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder).write("typology.yaml", TYPOLOGY);

		assertThat(rivers.read().editorials()).anySatisfy((editorial) -> {
			assertThat(editorial.kind()).isEqualTo("typology");
			assertThat(editorial.document()).contains("What the example says");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					code: navigation | code: drainage  | types[0].code      | 'drainage' is not a code of task; allowed: navigation, allocation
					dimension: task  | dimension: tusk | table.dimension    | 'tusk' is not a facet
					member: bae      | member: nobody  | table.member       | 'nobody' is not a key of the types; allowed: code, name, bae
					dimension: mood  | dimension: mud  | alternative_lenses[0].dimension | 'mud' is not a facet
					id: tense        | id: sad         | alternative_lenses[0].categories[0].id | 'sad' is not a code of mood; allowed: friendly, tense
					key: contents    | key: aims       | table.rows[0].key  | 'aims' is not a text on the types; allowed: contents, sources
					""")
	void namesWhatIsWrongWithTheTable(String find, String replacement, String key, String message,
			@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder).write("typology.yaml", TYPOLOGY.replace(find, replacement));

		assertThat(rivers.faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.key()).isEqualTo(key);
			assertThat(fault.message()).contains(message);
		});
	}

}
