package casebook.brief;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.Event;
import casebook.catalog.Narrative;
import casebook.catalog.Participants;
import casebook.catalog.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which events of a case stay on its brief. */
class CourseTests {

	@Test
	void fewEventsAllStayInOrder() {
		assertThat(dates(Course.chosen(record("Nothing.", event("1960"), event("1950-03"), event("1955")))))
			.containsExactly("1950-03", "1955", "1960");
	}

	@Test
	void theMoreExactlyTheSummaryNamesADateTheSoonerItsEventStays() {
		CaseRecord record = record("It began on 3 May 1951, paused in June 1952 and went on in 1957.",
				event("1950-01-01"), event("1951-05-03"), event("1951-05-13"), event("1952-06-11"), event("1953-01-01"),
				event("1957-02-02"), event("1958-01-01"));

		assertThat(dates(Course.chosen(record))).containsExactly("1950-01-01", "1951-05-03", "1951-05-13", "1952-06-11",
				"1957-02-02");
	}

	@Test
	void aDayIsNotTakenForTheEndOfAnother() {
		CaseRecord record = record("It was signed on 13 May 1951.", event("1951-05-03"), event("1950"), event("1949"),
				event("1948"), event("1947"), event("1946"), event("1951-05-13"));

		assertThat(dates(Course.chosen(record))).contains("1951-05-13");
	}

	@Test
	void keyDocumentsThenTheNumberOfSourcesDecideAmongTheRest() {
		CaseRecord record = record("Nothing.", event("1950", "a"), event("1951", "a"), event("1952", "a"),
				event("1953", "a"), event("1954", "a"), event("1955", "a", "b"), event("1956", "key"));

		assertThat(dates(Course.chosen(record))).containsExactly("1950", "1951", "1952", "1955", "1956");
	}

	private static List<String> dates(List<Event> events) {
		return events.stream().map(Event::date).toList();
	}

	private static Event event(String date, String... sources) {
		return new Event(date, "Something happened.",
				Arrays.stream(sources).map((source) -> new Citation(source, null)).toList());
	}

	private static CaseRecord record(String summary, Event... events) {
		return new CaseRecord("a-case", "A case", summary, new Narrative("a", "b", "c", "d"), List.of(), List.of("key"),
				new Period("1945", null), new TreeMap<>(), new Participants(List.of(), List.of(), List.of()),
				List.of(events), List.of(), List.of(), List.of());
	}

}
