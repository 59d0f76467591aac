package casebook.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import casebook.catalog.EdtfDate;
import casebook.catalog.Period;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The line of years stays true to time and legible where events crowd. */
class CaseChronologyTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private final Period lasting = new Period("1957-07-01", "1961-06-23");

	@Test
	void placesEventsInProportionToTime() {
		ChronologyDrawing drawing = draw(new Period("1960", "1963"), "1960-01-01", "1962-01-01");
		assertThat(drawing.dots().get(0).x()).isEqualTo(drawing.period().from());
		assertThat(drawing.dots().get(1).x()).isCloseTo((drawing.period().from() + drawing.period().to()) / 2,
				Offset.offset(1));
	}

	@Test
	void givesEventsOfOneTimeLanesOfTheirOwn() {
		ChronologyDrawing drawing = draw(this.lasting, "1959-10-15", "1959-12-01", "1959-12-02");
		assertThat(drawing.dots()).extracting(ChronologyDrawing.Dot::flag).doesNotHaveDuplicates();
	}

	@Test
	void keepsEveryStemClearOfTheFlagsOfEarlierEvents() {
		ChronologyDrawing drawing = draw(this.lasting, "1957-07-01", "1958-05-02", "1958-06", "1959", "1959-10-15",
				"1959-12-01", "1961-06-23");
		for (ChronologyDrawing.Dot earlier : drawing.dots()) {
			assertThat(drawing.dots()).filteredOn((dot) -> dot.x() > earlier.x() && dot.x() < earlier.x() + 80)
				.allSatisfy((dot) -> assertThat(dot.flag()).isGreaterThan(earlier.flag()));
		}
	}

	@Test
	void leavesOneLaneToEventsFarApart() {
		ChronologyDrawing drawing = draw(this.lasting, "1957-07-01", "1961-06-23");
		assertThat(drawing.dots()).extracting(ChronologyDrawing.Dot::flag).containsOnly(19);
	}

	@Test
	void marksADateThatIsNotKnownToTheDayAndSaysHow() {
		ChronologyDrawing drawing = draw(this.lasting, "1957-07-01", "1958");
		assertThat(drawing.dots()).extracting(ChronologyDrawing.Dot::style)
			.containsExactly("to-the-day", "not-to-the-day");
		assertThat(drawing.key()).isNotEmpty();
		assertThat(draw(this.lasting, "1957-07-01", "1958-01-01").key()).isEmpty();
	}

	@Test
	void endsAPeriodThatGoesOnToday() {
		ChronologyDrawing drawing = draw(new Period("2024-01-01", ".."), "2024-06-01", "2025-06-01");
		assertThat(drawing.period().style()).isEqualTo("going-on");
		assertThat(drawing.period().to()).isGreaterThan(drawing.dots().get(1).x());
	}

	@Test
	void endsAPeriodWithoutKnownEndAtItsLastEvent() {
		ChronologyDrawing drawing = draw(new Period("1955", null), "1956-01-01", "1959-01-01");
		assertThat(drawing.period().style()).isEqualTo("end-unknown");
		assertThat(drawing.period().to()).isEqualTo(drawing.dots().get(1).x());
	}

	@Test
	void writesNoMoreThanATickForEachRoundYear() {
		assertThat(draw(new Period("1761", "1769"), "1761-06-06", "1769-06-03").ticks())
			.extracting(ChronologyDrawing.Tick::year)
			.containsExactly(1761, 1762, 1763, 1764, 1765, 1766, 1767, 1768, 1769, 1770);
		assertThat(draw(new Period("1875", ".."), "1875-05-20", "2019-05-20").ticks())
			.extracting(ChronologyDrawing.Tick::year)
			.containsExactly(1880, 1900, 1920, 1940, 1960, 1980, 2000, 2020);
	}

	private static ChronologyDrawing draw(Period period, String... dates) {
		return ChronologyDrawing.of(period, Stream.of(dates).map(EdtfDate::parse).toList(), TODAY);
	}

	@Test
	void namesWhatItShows() {
		assertThat(
				ChronologyDrawing.of(this.lasting, List.of(EdtfDate.parse("1957-07-01"), EdtfDate.parse("1961")), TODAY)
					.name())
			.isEqualTo("Line of years with 2 dated events from 1 July 1957 to 1961; the list says what happened.");
	}

}
