package casebook.site;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The links that an answer 400 offers. */
class WaysOutTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cases");

	@Test
	void offersWhatMayHaveBeenMeantAndTheQueryWithoutTheValue() {
		this.request.addParameter("aim", "give-aids", "inform-decisions");
		this.request.addParameter("from", "1990");

		assertThat(WaysOut.of(Map.of("parameter", "aim", "value", "give-aids", "nearest", List.of("give-aid")),
				this.request))
			.extracting(ErrorPage.Link::href)
			.containsExactly("/cases?aim=give-aid&aim=inform-decisions&from=1990",
					"/cases?aim=inform-decisions&from=1990");
	}

	@Test
	void takesACaseThatIsGoneOffTheReadersOwnList() {
		this.request.addParameter("case", "gone");

		assertThat(WaysOut.of(Map.of("parameter", "case", "value", "gone"), this.request)).singleElement()
			.isEqualTo(new ErrorPage.Link("The same without 'gone'", "/cases", "gone"));
	}

	@Test
	void encodesWhatItRepeats() {
		this.request.addParameter("aim", "x");
		this.request.addParameter("note", "a&b={c}+d");

		assertThat(WaysOut.of(Map.of("parameter", "aim", "value", "x"), this.request)).singleElement()
			.extracting(ErrorPage.Link::href)
			.isEqualTo("/cases?note=a%26b%3D%7Bc%7D%2Bd");
	}

	@Test
	void offersNothingWhereNoParameterIsNamed() {
		assertThat(WaysOut.of(Map.of(), this.request)).isEmpty();
	}

}
