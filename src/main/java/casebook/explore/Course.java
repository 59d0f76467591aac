package casebook.explore;

import java.time.LocalDate;
import java.util.List;

import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;
import casebook.catalog.Period;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * A case along the years.
 *
 * @param title its title
 * @param href its page
 * @param background whether it stands among the background entries, after the cases
 * @param years when, in words
 * @param events how many dated events it has, in words
 * @param badge its badge, or null
 * @param from where its line begins, in per cent
 * @param to where its line ends, in per cent
 * @param ending the class that says how it ends
 * @param dots where its events stand, in per cent
 */
record Course(String title, String href, boolean background, String years, String events, @Nullable Badge badge,
		String from, String to, String ending, List<String> dots) {

	static Course of(Snapshot snapshot, CaseLine line, TimeScale scale) {
		Period period = line.period();
		return new Course(line.title(), "/cases/" + line.slug(), snapshot.isBackground(line), period.years(),
				Words.counted(line.eventDates().size(), "event"),
				Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line)).orElse(null),
				TimeScale.percent(scale.at(EdtfDate.parse(period.start()).firstDay())),
				TimeScale.percent(scale.at(last(line))),
				period.isOngoing() ? "going-on" : (period.end() == null) ? "end-unknown" : "ended",
				line.eventDates()
					.stream()
					.map((date) -> TimeScale.percent(scale.at(EdtfDate.parse(date).firstDay())))
					.distinct()
					.toList());
	}

	/** The class that gives hue and shape. */
	public String style() {
		return (this.badge != null) ? this.badge.style() : "type-other";
	}

	/** The scale ends at the date of the edition, and with it a case that goes on. */
	private static LocalDate last(CaseLine line) {
		@Nullable String end = line.period().end();
		return (end == null || line.period().isOngoing()) ? LocalDate.of(line.lastYear(), 12, 31)
				: EdtfDate.parse(end).lastDay();
	}

}
