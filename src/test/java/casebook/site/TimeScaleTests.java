package casebook.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Where dates stand across a drawing. */
class TimeScaleTests {

	private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

	private static final List<Integer> MODERN = IntStream.range(1927, 2027).boxed().toList();

	/** Two early cases, then one a year from 1957 on. */
	private static final List<Integer> LOPSIDED = Stream
		.concat(Stream.of(1761, 1867), IntStream.range(1957, 2027).boxed())
		.toList();

	@Test
	void isEvenWhereCasesAreSpreadEvenly() {
		TimeScale scale = TimeScale.over(MODERN, NOW);

		assertThat(scale.isBent()).isFalse();
		assertThat(scale.at(1927)).isZero();
		assertThat(scale.at(1977)).isCloseTo(50, within(0.01));
		assertThat(scale.at(2027)).isEqualTo(100);
	}

	@Test
	void drawsFewEarlyYearsCloserTogether() {
		TimeScale scale = TimeScale.over(LOPSIDED, NOW);

		assertThat(scale.bend()).isEqualTo(1960);
		double earlyCentury = scale.at(1900) - scale.at(1800);
		double lateDecade = scale.at(2010) - scale.at(2000);
		assertThat(earlyCentury).isLessThan(lateDecade);
	}

	@Test
	void growsWithoutAJumpAtTheBend() {
		TimeScale scale = TimeScale.over(LOPSIDED, NOW);

		assertThat(scale.at(1960) - scale.at(1959.999)).isBetween(0.0, 0.01);
	}

	@Test
	void keepsWhatLiesOutsideAtTheEdge() {
		TimeScale scale = TimeScale.over(MODERN, NOW);

		assertThat(scale.at(LocalDate.of(1500, 1, 1))).isZero();
		assertThat(scale.at(LocalDate.of(2033, 12, 31))).isEqualTo(100);
	}

	@Test
	void writesRoundYearsThatHaveRoom() {
		List<TimeScale.Tick> ticks = TimeScale.over(LOPSIDED, NOW).ticks(10);

		assertThat(ticks).extracting(TimeScale.Tick::year)
			.containsExactly(1800, 1960, 1970, 1980, 1990, 2000, 2010, 2020);
	}

	@Test
	void drawsASingleCase() {
		TimeScale scale = TimeScale.over(List.of(2026), NOW);

		assertThat(scale.at(2026)).isZero();
		assertThat(scale.ticks(5)).isNotEmpty();
	}

	@Test
	void drawsAnEmptyCatalogue() {
		assertThat(TimeScale.over(List.of(), NOW).at(2027)).isEqualTo(100);
	}

}
