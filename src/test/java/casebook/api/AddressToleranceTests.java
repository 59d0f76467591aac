package casebook.api;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses as people type them. */
@CasebookTest
class AddressToleranceTests {

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/types/, /types", "/cases/Sabin-Chumakov, /cases/sabin-chumakov",
			"/Cases/SABIN-chumakov/Brief/, /cases/sabin-chumakov/brief", "/people/Albert-Sabin, /people/albert-sabin",
			"/countries/rus, /countries/RUS", "/countries/RUS/, /countries/RUS",
			"/cases/?type=diplomacy-for-science&page=2, /cases?type=diplomacy-for-science&page=2",
			"/Explore/Timeline, /explore/timeline", "/concepts/track-2//, /concepts/track-2" })
	void leadsToTheOneAddress(String typed, String canonical) {
		var answer = this.pages.get(typed);

		assertThat(answer).hasStatus(301).hasHeader(HttpHeaders.LOCATION, canonical);
		assertThat(this.pages.get(canonical)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/Nobody-Knows", "/nothing/", "/cases/sabin-chumakov/nothing/", "/people/Nobody/",
			"/countries/XXX", "/countries/xxx", "/cases/Sabin-Chumakov.json" })
	void whatIsUnknownStaysUnknown(String typed) {
		assertThat(this.pages.get(typed)).hasStatus(404);
	}

	@Test
	void theCanonicalAddressIsAnsweredAsItIs() {
		assertThat(this.pages.get("/countries/RUS")).hasStatusOk();
		assertThat(this.pages.get("/")).hasStatusOk();
	}

	@Test
	void answersHeadLikeGetAndLeavesPostAlone() {
		assertThat(this.mvc.head().uri("/types/").exchange()).hasStatus(301);
		assertThat(this.mvc.post().uri("/Exercise/Class/").exchange()).hasStatus(404);
	}

}
