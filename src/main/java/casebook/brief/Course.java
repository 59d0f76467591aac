package casebook.brief;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import casebook.browse.CaseDates;
import casebook.browse.CaseInEdition;
import casebook.browse.Words;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.EdtfDate;
import casebook.catalog.Event;
import casebook.catalog.Locators;
import casebook.catalog.Source;

/**
 * What happened, in at most five dated lines. Where a case has more events, those stay
 * whose dates its summary names, the more exactly the sooner; then those that rest on its
 * key documents, then those that rest on more sources, then the earlier ones.
 *
 * @param lines the events, in order
 * @param omitted that there are more; empty where there are none
 */
record Course(List<Line> lines, String omitted) {

	private static final int MOST = 5;

	/** Keeps its own copy. */
	Course {
		lines = List.copyOf(lines);
	}

	static Course of(CaseInEdition caseStudy) {
		List<Event> chosen = chosen(caseStudy.record());
		int all = caseStudy.record().events().size();
		return new Course(chosen.stream().map((event) -> line(caseStudy, event)).toList(), (all > chosen.size())
				? Words.number(chosen.size()) + " of " + Words.counted(all, "dated event") + " in the record." : "");
	}

	/** The events that stay, in order. */
	static List<Event> chosen(CaseRecord record) {
		Comparator<Event> weight = Comparator.comparingInt((event) -> named(event, record.summary()));
		return record.events()
			.stream()
			.sorted(order())
			.sorted(weight.thenComparing((event) -> restsOnKeyDocument(event, record))
				.thenComparingInt((event) -> event.sources().size())
				.reversed())
			.limit(MOST)
			.sorted(order())
			.toList();
	}

	private static Comparator<Event> order() {
		return Comparator.comparing((event) -> EdtfDate.parse(event.date()));
	}

	private static boolean restsOnKeyDocument(Event event, CaseRecord record) {
		return event.sources().stream().map(Citation::source).anyMatch(record.keyDocuments()::contains);
	}

	/**
	 * How exactly a text names the date of an event: 3 as exactly as it is known, 2 to
	 * the month, 1 to the year, 0 not at all.
	 */
	private static int named(Event event, String text) {
		EdtfDate date = EdtfDate.parse(event.date());
		if (says(text, new EdtfDate(date.year(), date.month(), date.day(), false))) {
			return 3;
		}
		if (says(text, new EdtfDate(date.year(), date.month(), null, false))) {
			return 2;
		}
		return says(text, new EdtfDate(date.year(), null, null, false)) ? 1 : 0;
	}

	private static boolean says(String text, EdtfDate date) {
		String words = CaseDates.inWords(date.toString());
		return Pattern.compile("(?<!\\d)" + Pattern.quote(words) + "(?!\\d)").matcher(text).find();
	}

	private static Line line(CaseInEdition caseStudy, Event event) {
		String ground = Locators.bySource(event.sources())
			.keySet()
			.stream()
			.flatMap((key) -> caseStudy.snapshot().source(key).stream())
			.map(Source::shortForm)
			.collect(Collectors.joining("; "));
		return new Line(CaseDates.inWords(event.date()), event.what(), ground);
	}

	/**
	 * An event.
	 *
	 * @param date when, in words
	 * @param what what happened
	 * @param ground the sources, in short; empty for none
	 */
	record Line(String date, String what, String ground) {
	}

}
