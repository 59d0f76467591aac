package casebook.seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The digits that guard an identifier of an organisation. */
class RorChecksumTests {

	private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final String CERN = "https://ror.org/01ggx4157";

	@ParameterizedTest
	@ValueSource(strings = { CERN, "https://ror.org/027ka1x80", "https://ror.org/03wd9za21",
			"https://ror.org/009gyvm78", "https://ror.org/0xamp1e89" })
	void holdsForIdentifiersThatWereGiven(String ror) {
		assertThat(RorChecksum.holds(ror)).isTrue();
	}

	@Test
	void noticesEverySlipOfOneLetter() {
		for (int at = "https://ror.org/0".length(); at < CERN.length(); at++) {
			String allowed = (at < CERN.length() - 2) ? LETTERS : "0123456789";
			for (char letter : allowed.toCharArray()) {
				String slip = CERN.substring(0, at) + letter + CERN.substring(at + 1);
				assertThat(RorChecksum.holds(slip)).as(slip).isEqualTo(slip.equals(CERN));
			}
		}
	}

	@Test
	void noticesEverySwapOfTwoNeighbours() {
		for (int at = "https://ror.org/0".length(); at < CERN.length() - 3; at++) {
			String swapped = CERN.substring(0, at) + CERN.charAt(at + 1) + CERN.charAt(at) + CERN.substring(at + 2);
			assertThat(RorChecksum.holds(swapped)).as(swapped).isEqualTo(swapped.equals(CERN));
		}
	}

}
