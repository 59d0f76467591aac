package casebook.catalog;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Locators are short enough for a margin and still find the passage. */
class LocatorsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4. Competition and Cooperation, ¶6   | sect. 4, ¶6
			2. Emergence, ¶11 (Table 1)          | sect. 2, ¶11 (Table 1)
			Beyond track 1 and track 2, ¶1       | “Beyond track 1 and track 2”, ¶1
			second and third paragraphs          | second and third paragraphs
			""")
	void saysALocatorInShort(String locator, String words) {
		assertThat(Locators.shortened(locator)).containsExactly(words);
	}

	@Test
	void namesASectionOnceForParagraphsWithinIt() {
		assertThat(Locators.joined(List.of("“Setting standards”, ¶1", "“Setting standards”, ¶3", "sect. 4, ¶1")))
			.isEqualTo("“Setting standards”, ¶1; ¶3; sect. 4, ¶1");
		assertThat(Locators.joined(List.of("abstract", "abstract, Results"))).isEqualTo("abstract; abstract, Results");
	}

	@Test
	void saysNothingWhereThereIsNoLocator() {
		assertThat(Locators.shortened(null)).isEmpty();
	}

	@Test
	void namesASourceOnceWithAllItsPlaces() {
		assertThat(Locators.bySource(
				List.of(new Citation("a", "1. One, ¶2"), new Citation("b", null), new Citation("a", "1. One, ¶4"))))
			.containsExactly(Map.entry("a", "sect. 1, ¶2; ¶4"), Map.entry("b", ""));
	}

}
