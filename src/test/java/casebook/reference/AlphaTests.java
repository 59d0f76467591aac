package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Alpha against the worked examples of Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), sections A to D.
 */
class AlphaTests {

	private static final double THREE_DIGITS = 0.0005;

	private static final List<Integer[]> FOUR_OBSERVERS = units("123321412...", "1233224125.3", ".3332342251.",
			"12332441251.");

	@Test
	void agreesWithTheExampleOfTwoObserversAndTwoValues() {
		assertThat(Alpha.nominal(units("0100000010", "1110010000")).orElseThrow()).isCloseTo(0.095,
				within(THREE_DIGITS));
	}

	@Test
	void agreesWithTheExampleOfTwoObserversAndFiveValues() {
		assertThat(Alpha.nominal(units("112243335441", "212223335444")).orElseThrow()).isCloseTo(0.692,
				within(THREE_DIGITS));
	}

	@Test
	void agreesWithTheExampleOfFourObserversAndMissingValues() {
		assertThat(Alpha.nominal(FOUR_OBSERVERS).orElseThrow()).isCloseTo(0.743, within(THREE_DIGITS));
		assertThat(Alpha.ordinal(FOUR_OBSERVERS).orElseThrow()).isCloseTo(0.815, within(THREE_DIGITS));
	}

	@Test
	void isNotDefinedWhereNothingCouldDisagree() {
		assertThat(Alpha.nominal(List.of())).isEqualTo(OptionalDouble.empty());
		assertThat(Alpha.nominal(units("11", "11"))).isEqualTo(OptionalDouble.empty());
		assertThat(Alpha.nominal(units("1.", ".2"))).isEqualTo(OptionalDouble.empty());
	}

	@Test
	void isOneForPerfectAgreement() {
		assertThat(Alpha.nominal(units("123", "123", "1.3")).orElseThrow()).isCloseTo(1, within(1e-12));
	}

	/** A line for each observer, a digit for each unit, a dot for none. */
	private static List<Integer[]> units(String... observers) {
		List<Integer[]> units = new ArrayList<>();
		for (int unit = 0; unit < observers[0].length(); unit++) {
			Integer[] values = new Integer[observers.length];
			for (int i = 0; i < observers.length; i++) {
				char digit = observers[i].charAt(unit);
				values[i] = (digit == '.') ? null : digit - '0';
			}
			units.add(values);
		}
		return units;
	}

}
