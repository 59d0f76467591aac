package casebook.site;

import java.time.LocalDate;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * The course of a case drawn on a scale: a bar for its period, a tick for each dated
 * event. The fragment {@code site/_time :: bar} draws it.
 *
 * @param x where the period begins, in per cent
 * @param width how long it is, in per cent
 * @param ticks where the events stand, in per cent
 * @param grid the round years behind it
 */
public record TimeBar(String x, String width, List<String> ticks, List<TimeScale.Tick> grid) {

	/** How many round years stand behind a bar. */
	public static final int GRID = 5;

	/** Draws a case. One that goes on reaches the end of the scale. */
	public static TimeBar of(CaseLine line, TimeScale scale) {
		double start = scale.at(EdtfDate.parse(line.period().start()).firstDay());
		List<String> ticks = line.eventDates()
			.stream()
			.map((date) -> TimeScale.percent(scale.at(EdtfDate.parse(date).firstDay())))
			.distinct()
			.toList();
		return new TimeBar(TimeScale.percent(start), TimeScale.percent(scale.at(last(line)) - start), ticks,
				scale.ticks(GRID));
	}

	private static LocalDate last(CaseLine line) {
		@Nullable String end = line.period().end();
		return (end == null || line.period().isOngoing()) ? LocalDate.of(line.lastYear(), 12, 31)
				: EdtfDate.parse(end).lastDay();
	}

}
