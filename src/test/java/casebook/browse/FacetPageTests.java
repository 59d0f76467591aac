package casebook.browse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Under which letter a name is looked up. */
class FacetPageTests {

	@ParameterizedTest
	@CsvSource({ "Türkiye,T", "Åland,A", "é,E", "'(the) Holy See',T", "3M,0–9", "'',0–9" })
	void putsANameUnderItsPlainLetter(String name, String letter) {
		assertThat(FacetPage.letter(name)).isEqualTo(letter);
	}

}
