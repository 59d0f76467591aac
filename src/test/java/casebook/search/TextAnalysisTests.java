package casebook.search;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words are found as one. */
class TextAnalysisTests {

	private final TextAnalysis analysis = TextAnalysis.stemmed();

	@ParameterizedTest
	@CsvSource({ "vaccines, vaccine", "satellites, Satellite", "Salehi's, Salehi", "Polar, polar", "Türkiye, turkiye",
			"fisheries, fishery", "agreed, agree", "monitoring, monitor", "verified, verify",
			"negotiations, negotiation" })
	void endingsAccentsAndCapitalsMakeNoDifference(String one, String other) {
		assertThat(this.analysis.words(one)).isEqualTo(this.analysis.words(other));
	}

	@ParameterizedTest
	@CsvSource({ "communism, community", "communication, community", "universal, university", "relativity, relations",
			"immunity, immunization", "police, policy", "generic, general", "organ, organization",
			"internal, international", "globalisation, global" })
	void wordsThatOnlyBeginAlikeAreNotOne(String one, String other) {
		assertThat(this.analysis.words(one)).isNotEqualTo(this.analysis.words(other));
	}

	@Test
	void spellingIsJudgedByWordsAsTheyAreWritten() {
		assertThat(TextAnalysis.plain().words("Vaccines, Türkiye")).isEqualTo(List.of("vaccines", "turkiye"));
		assertThat(Stream.of("the", "of").flatMap((word) -> this.analysis.words(word).stream())).hasSize(2);
	}

}
