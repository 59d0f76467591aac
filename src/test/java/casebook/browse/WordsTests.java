package casebook.browse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers, lists and first lines in English. */
class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0    | 0 cases
			1    | 1 case
			12   | 12 cases
			1161 | 1,161 cases
			""")
	void countsInEnglish(int number, String words) {
		assertThat(Words.counted(number, "case")).isEqualTo(words);
	}

	@Test
	void joinsNames() {
		assertThat(Words.all(List.of())).isEmpty();
		assertThat(Words.all(List.of("A"))).isEqualTo("A");
		assertThat(Words.all(List.of("A", "B", "C"))).isEqualTo("A, B and C");
	}

	@Test
	void saysHowManyNamesAreLeftOut() {
		assertThat(Words.first(List.of("A", "B", "C", "D"), 2)).isEqualTo("A, B and 2 more");
		assertThat(Words.first(List.of("A", "B"), 2)).isEqualTo("A and B");
	}

	@Test
	void namesAsManyAsFitInALineAndOneAtLeast() {
		assertThat(Words.fitting(List.of("France", "Italy", "Spain"), 4, 14)).isEqualTo("France, Italy and 1 more");
		assertThat(Words.fitting(List.of("A very long name", "Italy"), 4, 10)).isEqualTo("A very long name and 1 more");
	}

	@ParameterizedTest
	@CsvSource({ "Ended or reversed,ended or reversed", "AI standards,AI standards", "A,a" })
	void writesLabelsSmallInsideASentenceButNotAbbreviations(String label, String inside) {
		assertThat(Words.small(label)).isEqualTo(inside);
	}

	@Test
	void takesTheFirstSentenceOfAParagraph() {
		String first = "On 17 July 1975 an American and a Soviet craft docked in orbit.";

		assertThat(Words.firstSentence(first + " Their crews shook hands.")).isEqualTo(first);
	}

	@Test
	void doesNotStopBehindAnAbbreviation() {
		assertThat(Words.firstSentence("Dr. Sabin gave his strains. They were tried on millions of people."))
			.isEqualTo("Dr. Sabin gave his strains. They were tried on millions of people.");
	}

}
