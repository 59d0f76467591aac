package casebook.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import casebook.catalog.EdtfDate;
import casebook.catalog.Period;

/**
 * The line of years on which a case and its events are drawn. Every measure is in units
 * of the drawing, which is {@value #WIDTH} wide.
 *
 * @param name what the drawing shows, for those who do not see it
 * @param key how to read the dots; empty where every date is known to the day
 * @param height the height of the drawing
 * @param ticks the years on the line
 * @param period the stretch of the case itself
 * @param dots the events
 */
record ChronologyDrawing(String name, String key, int height, List<Tick> ticks, Stretch period, List<Dot> dots) {

	static final int WIDTH = 1000;

	private static final int LEFT = 10;

	/** Where the line ends: behind it the flag of the last event has its room. */
	private static final int RIGHT = 880;

	private static final int LANE = 19;

	private static final int FOOT = 30;

	private static final int MOST_TICKS = 10;

	private static final double LETTER = 7.4;

	/** Keeps its own copies. */
	ChronologyDrawing {
		ticks = List.copyOf(ticks);
		dots = List.copyOf(dots);
	}

	/**
	 * Draws a case.
	 * @param period when it took place
	 * @param events the dates of its events, in the order of the list beside the drawing
	 * @param today where a period that still goes on ends in the drawing
	 */
	static ChronologyDrawing of(Period period, List<EdtfDate> events, LocalDate today) {
		LocalDate start = EdtfDate.parse(period.start()).firstDay();
		LocalDate lastEvent = events.stream().map(EdtfDate::lastDay).max(Comparator.naturalOrder()).orElse(start);
		LocalDate end = end(period, lastEvent, today);
		Years years = new Years(Stream.concat(Stream.of(start), events.stream().map(EdtfDate::firstDay))
			.mapToInt(LocalDate::getYear)
			.min()
			.orElseThrow(), Stream.of(start, lastEvent, end).mapToInt(LocalDate::getYear).max().orElseThrow());
		int[] lanes = lanes(years, events);
		int line = (IntStream.of(lanes).max().orElse(0) + 1) * LANE + LANE;
		List<Dot> dots = IntStream.range(0, events.size())
			.mapToObj((i) -> dot(i + 1, events.get(i), years.middle(events.get(i)), line, lanes[i]))
			.toList();
		boolean exact = events.stream().allMatch((date) -> date.day() != null);
		return new ChronologyDrawing(name(events), exact ? "" : "An open dot marks a date not known to the day.",
				line + FOOT, ticks(years), new Stretch(years.x(start), years.x(end), line, style(period)), dots);
	}

	private static LocalDate end(Period period, LocalDate lastEvent, LocalDate today) {
		if (period.isOngoing()) {
			return today;
		}
		return (period.end() == null) ? lastEvent : EdtfDate.parse(period.end()).lastDay();
	}

	private static String style(Period period) {
		return period.isOngoing() ? "going-on" : (period.end() == null) ? "end-unknown" : "ended";
	}

	private static String name(List<EdtfDate> events) {
		return "Line of years with " + events.size() + " dated events from "
				+ CaseDates.inWords(events.get(0).toString()) + " to "
				+ CaseDates.inWords(events.get(events.size() - 1).toString()) + "; the list says what happened.";
	}

	private static Dot dot(int number, EdtfDate date, int x, int line, int lane) {
		int flag = line - LANE - lane * LANE;
		return new Dot(x, line, flag, number, CaseDates.inShort(date),
				(date.day() != null) ? "to-the-day" : "not-to-the-day");
	}

	/**
	 * The lane of each event's flag, the lowest being 0. Taken from the last to the
	 * first, each finds the lowest lane that is free to its right; its stem then closes
	 * the lanes below, so that no stem crosses a flag.
	 */
	private static int[] lanes(Years years, List<EdtfDate> events) {
		int[] lanes = new int[events.size()];
		int[] taken = IntStream.generate(() -> Integer.MAX_VALUE).limit(events.size()).toArray();
		List<Integer> fromTheLast = IntStream.range(0, events.size())
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> years.middle(events.get(i))).thenComparing((i) -> i).reversed())
			.toList();
		for (int event : fromTheLast) {
			int x = years.middle(events.get(event));
			String flag = (event + 1) + "  " + CaseDates.inShort(events.get(event));
			int lane = 0;
			while (taken[lane] < x + flag.length() * LETTER + LEFT) {
				lane++;
			}
			lanes[event] = lane;
			for (int below = 0; below <= lane; below++) {
				taken[below] = x;
			}
		}
		return lanes;
	}

	private static List<Tick> ticks(Years years) {
		int step = IntStream.of(1, 2, 5, 10, 20, 25, 50)
			.filter((each) -> (years.last() + 1 - years.first()) / each <= MOST_TICKS)
			.findFirst()
			.orElse(100);
		List<Tick> ticks = new ArrayList<>();
		for (int year = -Math.floorDiv(-years.first(), step) * step; year <= years.last() + 1; year += step) {
			ticks.add(new Tick(years.x(LocalDate.of(year, 1, 1)), year));
		}
		return ticks;
	}

	/**
	 * A year on the line.
	 *
	 * @param x where
	 * @param year which
	 */
	record Tick(int x, int year) {
	}

	/**
	 * The time that the case took.
	 *
	 * @param from where it begins
	 * @param to where it ends
	 * @param y the height of the line
	 * @param style {@code ended}, {@code going-on} or {@code end-unknown}
	 */
	record Stretch(int from, int to, int y, String style) {

		/** The corners of the arrow head of a case that still goes on. */
		public String arrow() {
			return this.to + "," + (this.y - 6) + " " + (this.to + 11) + "," + this.y + " " + this.to + ","
					+ (this.y + 6);
		}

	}

	/**
	 * An event on the line, with a flag that bears its number and date.
	 *
	 * @param x where
	 * @param y the height of the line
	 * @param flag the height of the flag
	 * @param number its number in the list
	 * @param date when, in few letters
	 * @param style {@code to-the-day} or {@code not-to-the-day}
	 */
	record Dot(int x, int y, int flag, int number, String date, String style) {
	}

	/** Whole years, laid along the line. */
	private record Years(int first, int last) {

		int x(LocalDate day) {
			long begin = LocalDate.of(this.first, 1, 1).toEpochDay();
			long end = LocalDate.of(this.last + 1, 1, 1).toEpochDay();
			return LEFT + (int) Math.round((RIGHT - LEFT) * (double) (day.toEpochDay() - begin) / (end - begin));
		}

		int middle(EdtfDate date) {
			return (x(date.firstDay()) + x(date.lastDay())) / 2;
		}

	}

}
