package casebook.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When cases are the same, overlap, have nothing in common or cannot be compared. */
class SamenessTests {

	@ParameterizedTest(name = "{0} are {1}")
	@CsvSource({ "a a, SAME", "ab ba, SAME", "ab ab ab, SAME", "a ab, OVERLAPPING", "ab bc, OVERLAPPING",
			"a b, NOTHING_IN_COMMON", "ab cd, NOTHING_IN_COMMON", "a a b, OVERLAPPING", "ab bc cd, OVERLAPPING",
			"a b c, NOTHING_IN_COMMON", "ab c de fg, NOTHING_IN_COMMON", "a b c d e a, OVERLAPPING",
			"a -, NOT_COMPARABLE", "- a, NOT_COMPARABLE", "- -, NOT_COMPARABLE", "a a -, NOT_COMPARABLE",
			"a b -, NOT_COMPARABLE" })
	void followsFromTheValuesOfEachCase(String cases, Sameness sameness) {
		List<Set<String>> values = Arrays.stream(cases.split(" ")).map(SamenessTests::values).toList();

		assertThat(Sameness.of(values)).isEqualTo(sameness);
	}

	/** A letter is a value; a stroke stands for a case without any. */
	private static Set<String> values(String letters) {
		return letters.equals("-") ? Set.of()
				: letters.chars().mapToObj((letter) -> String.valueOf((char) letter)).collect(Collectors.toSet());
	}

}
