package casebook.browse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import casebook.catalog.EdtfDate;
import casebook.catalog.Event;
import org.jspecify.annotations.Nullable;

/**
 * The dated events of a case, in order: the list with its sources and the drawing of the
 * same.
 *
 * @param happenings the events
 * @param drawing the drawing, or null where there is too little to draw
 */
record CaseChronology(List<Happening> happenings, @Nullable ChronologyDrawing drawing) {

	/** Fewer events make no line. */
	private static final int WORTH_DRAWING = 2;

	/** Keeps its own copy. */
	CaseChronology {
		happenings = List.copyOf(happenings);
	}

	static CaseChronology of(CaseInEdition caseStudy, CaseSources sources) {
		List<Event> events = caseStudy.record()
			.events()
			.stream()
			.sorted(Comparator.comparing((event) -> EdtfDate.parse(event.date())))
			.toList();
		List<Happening> happenings = new ArrayList<>();
		for (Event event : events) {
			int number = happenings.size() + 1;
			String date = CaseDates.inWords(event.date());
			happenings.add(new Happening(number, date, event.what(),
					sources.ground(event.sources(), new CaseSources.Place("event-" + number, date))));
		}
		LocalDate today = caseStudy.snapshot().edition().madeAt().atOffset(ZoneOffset.UTC).toLocalDate();
		List<EdtfDate> dates = events.stream().map((event) -> EdtfDate.parse(event.date())).toList();
		return new CaseChronology(happenings, (dates.size() < WORTH_DRAWING) ? null
				: ChronologyDrawing.of(caseStudy.record().period(), dates, today));
	}

	/**
	 * An event.
	 *
	 * @param number its number on the page, in the list and in the drawing
	 * @param date when, in words
	 * @param what what happened
	 * @param notes the sources
	 */
	record Happening(int number, String date, String what, List<GroundedNote> notes) {

		/** Its place on the page. */
		public String id() {
			return "event-" + this.number;
		}

	}

}
