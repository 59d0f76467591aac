package casebook.browse;

import casebook.search.Suggestion;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Suggestions while somebody types. */
@CasebookTest
class SuggestDoorTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ObjectMapper json;

	@Test
	void suggestsTheCaseAndThePersonWhoseNamesBeginSo() {
		assertThat(suggestions("chum")).contains(
				new Suggestion("Sabin, Chumakov and the oral polio vaccine", "case", "/cases/sabin-chumakov"),
				new Suggestion("Mikhail Chumakov", "person", "/people/mikhail-chumakov"));
	}

	@ParameterizedTest
	@CsvSource({ "unesco, /organisations/unesco", "united%20nations%20educ, /organisations/unesco",
			"ursula, /people/ursula-von-der-leyen", "viet, /countries/VNM", "techno, /concepts/technopole",
			"adversar, /cases?relationship=adversaries" })
	void leadsActorsAndConceptsToTheirPagesAndValuesToTheirCases(String typed, String href) {
		assertThat(suggestions(typed)).extracting(Suggestion::href).contains(href);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "so", "s" })
	void suggestsTenAtMostEachOnce(String typed) {
		assertThat(suggestions(typed)).hasSize(10).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%20", "zzzz", "%22%22", "-" })
	void suggestsNothingForNothing(String typed) {
		assertThat(suggestions(typed)).isEmpty();
	}

	@Test
	void leadsToPagesThatExist() {
		Pages pages = new Pages(this.mvc);

		assertThat(suggestions("nuc")).isNotEmpty()
			.allSatisfy((suggestion) -> assertThat(pages.page(suggestion.href()).select("h1").text()).isNotEmpty());
	}

	private Suggestion[] suggestions(String typed) {
		return this.json.readValue(new Pages(this.mvc).file("/suggest?q=" + typed), Suggestion[].class);
	}

}
