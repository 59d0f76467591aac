package casebook.site;

import java.time.Instant;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Participants;
import casebook.catalog.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the course of a case is drawn. */
class TimeBarTests {

	private static final Instant NOW = Instant.parse("2001-01-01T00:00:00Z");

	private static final TimeScale CENTURY = new TimeScale(1901, 1901, 2001);

	@Test
	void spansThePeriodToTheLastDayThatTheEndMayMean() {
		TimeBar bar = TimeBar.of(line("1951", "1960", 1960), CENTURY);

		assertThat(bar.x()).isEqualTo("50.00%");
		assertThat(bar.width()).isEqualTo("10.00%");
	}

	@Test
	void reachesTheEndOfTheScaleWhileACaseGoesOn() {
		TimeBar bar = TimeBar.of(line("1991", Period.ONGOING, CaseLine.STILL_ONGOING), CENTURY);

		assertThat(bar.width()).isEqualTo("10.00%");
	}

	@Test
	void reachesTheLastEventWhereTheEndIsNotKnown() {
		TimeBar bar = TimeBar.of(line("1951", null, 1970), CENTURY);

		assertThat(bar.width()).isEqualTo("20.00%");
	}

	@Test
	void marksEachDayOnce() {
		TimeBar bar = TimeBar.of(line("1951", "1960", 1960, "1951-01-01", "1951-01-01", "1976-01-01"), CENTURY);

		assertThat(bar.ticks()).containsExactly("50.00%", "75.00%");
	}

	private static CaseLine line(String start, @Nullable String end, int lastYear, String... events) {
		return new CaseLine("treaty", "A treaty", "It was made.", new Period(start, end), lastYear, List.of(),
				new Participants(List.of(), List.of(), List.of()), List.of(events), 0, 0, 0, 1, NOW);
	}

}
