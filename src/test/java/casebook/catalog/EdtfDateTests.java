package casebook.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Dates as exact as they are known. */
class EdtfDateTests {

	@ParameterizedTest
	@CsvSource({ "1957, 1957-01-01, 1957-12-31", "1957-07, 1957-07-01, 1957-07-31",
			"1957-07-04, 1957-07-04, 1957-07-04", "1989-23, 1989-09-01, 1989-11-30", "1989-24, 1989-12-01, 1990-02-28",
			"1761~, 1761-01-01, 1761-12-31", "2000-02, 2000-02-01, 2000-02-29" })
	void spansTheDaysThatItMayMean(String text, LocalDate first, LocalDate last) {
		EdtfDate date = EdtfDate.parse(text);

		assertThat(date.firstDay()).isEqualTo(first);
		assertThat(date.lastDay()).isEqualTo(last);
		assertThat(date).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "57", "1957-13", "1957-00", "1957-02-30", "1989-25", "1989-23-01", "July 1957",
			"1957-7", "..", "1957-07-04T12:00" })
	void refusesWhatIsNoDateAndSaysWhatIs(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.parse(text))
			.withMessageContaining("'" + text + "'")
			.withMessageContaining("1957-07-01");
	}

	@Test
	void standsInOrderTheLessExactFirst() {
		List<EdtfDate> dates = Stream.of("1958", "1957-07-04", "1957-07", "1957", "1989-23")
			.map(EdtfDate::parse)
			.toList();

		assertThat(dates.stream().sorted()).extracting(EdtfDate::toString)
			.containsExactly("1957", "1957-07", "1957-07-04", "1958", "1989-23");
	}

	@ParameterizedTest
	@CsvSource({ "1957-07, 1961-06-23, 1957–1961", "1955, .., since 1955", "2022, 2022-03, 2022", "1999, , from 1999",
			"1960~, 1963, about 1960–1963", "1960~, .., since about 1960", "1960~, , from about 1960" })
	void aPeriodSaysItsYears(String start, String end, String years) {
		assertThat(new Period(start, end).years()).isEqualTo(years);
	}

	@Test
	void aPeriodDoesNotEndBeforeItStarts() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period("1961", "1957-07"))
			.withMessageContaining("before");
		assertThat(new Period("1961-06", "1961").endYear()).hasValue(1961);
	}

}
