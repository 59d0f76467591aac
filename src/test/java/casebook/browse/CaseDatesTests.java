package casebook.browse;

import java.time.Instant;

import casebook.catalog.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates are said as exactly as they are known, and no more so. */
class CaseDatesTests {

	@ParameterizedTest
	@CsvSource({ "2015-07-14, 14 July 2015", "1957-07, July 1957", "1955, 1955", "1989-23, autumn 1989",
			"1960~, about 1960", "1960-02~, about February 1960" })
	void saysADateAsExactlyAsItIsKnown(String edtf, String words) {
		assertThat(CaseDates.inWords(edtf)).isEqualTo(words);
	}

	@Test
	void saysWhereAPeriodEnds() {
		assertThat(CaseDates.inWords(new Period("1957-07-01", "1961-06-23"))).isEqualTo("1 July 1957 to 23 June 1961");
		assertThat(CaseDates.inWords(new Period("1955", "1955"))).isEqualTo("1955");
		assertThat(CaseDates.inWords(new Period("1955", ".."))).isEqualTo("from 1955, still going on");
		assertThat(CaseDates.inWords(new Period("1955~", null))).isEqualTo("from about 1955; the end is not known");
	}

	@Test
	void countsTheDayOfAMomentInUtc() {
		assertThat(CaseDates.inWords(Instant.parse("2026-11-25T23:59:59Z"))).isEqualTo("25 November 2026");
	}

	@Test
	void leavesASourcesDateAloneThatIsNoneOfACase() {
		assertThat(CaseDates.ofSource("1998-02")).isEqualTo("February 1998");
		assertThat(CaseDates.ofSource("1998/1999")).isEqualTo("1998/1999");
	}

}
