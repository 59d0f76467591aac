package casebook.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;

/**
 * Where a date stands across a drawing, in per cent of its width. Where a few early cases
 * would leave most of the width empty, the years before a bend are drawn closer together.
 *
 * @param from the first year drawn
 * @param bend the year from which on the scale is even; {@code from} where it is even
 * throughout
 * @param end the last moment drawn, as a year with a fraction
 */
public record TimeScale(int from, int bend, double end) {

	/** The part of the width that the years before the bend get, in per cent. */
	private static final double EARLY = 14;

	/** The part of all cases that may begin before the bend. */
	private static final double FEW = 0.1;

	private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500);

	/**
	 * The scale on which cases are drawn.
	 * @param beginnings the years in which they begin
	 * @param now the last moment that can be known, which closes the scale
	 */
	public static TimeScale over(Collection<Integer> beginnings, Instant now) {
		double end = year(LocalDate.ofInstant(now, ZoneOffset.UTC));
		List<Integer> years = beginnings.stream().sorted().toList();
		int first = years.isEmpty() ? (int) end - 1 : Math.min(years.get(0), (int) end - 1);
		int bend = years.isEmpty() ? first : Math.floorDiv(years.get((int) (years.size() * FEW)), 10) * 10;
		return (bend - first > (end - first) / 3) ? new TimeScale(first, bend, end) : new TimeScale(first, first, end);
	}

	/**
	 * The scale on which cases are drawn with all their events, those before they began
	 * among them.
	 * @param now the last moment that can be known, which closes the scale
	 */
	public static TimeScale withEvents(Collection<CaseLine> lines, Instant now) {
		TimeScale scale = over(lines.stream().map((line) -> line.period().startYear()).toList(), now);
		int first = lines.stream()
			.flatMap((line) -> line.eventDates().stream())
			.mapToInt((date) -> EdtfDate.parse(date).firstDay().getYear())
			.min()
			.orElse(scale.from);
		return (first >= scale.from) ? scale : new TimeScale(first, scale.isBent() ? scale.bend : first, scale.end);
	}

	/** Whether the early years are drawn closer together. */
	public boolean isBent() {
		return this.bend > this.from;
	}

	/** Where a day stands, from 0 to 100; what lies outside stands at the edge. */
	public double at(LocalDate day) {
		return at(year(day));
	}

	/** Where a moment stands that is given as a year with a fraction, from 0 to 100. */
	public double at(double year) {
		double left = isBent() ? EARLY : 0;
		double place = (isBent() && year < this.bend) ? left * (year - this.from) / (this.bend - this.from)
				: left + (100 - left) * (year - this.bend) / (this.end - this.bend);
		return Math.max(0, Math.min(100, place));
	}

	/**
	 * Round years to write along the scale: on the even part at even steps, before a bend
	 * the full centuries for which there is room.
	 * @param most how many labels have room side by side
	 */
	public List<Tick> ticks(int most) {
		int step = STEPS.stream()
			.filter((years) -> (this.end - this.bend) / years <= most)
			.findFirst()
			.orElse((int) (this.end - this.bend) + 1);
		Deque<Integer> years = new ArrayDeque<>();
		for (int year = roundUp(this.bend, step); year <= this.end; year += step) {
			years.add(year);
		}
		for (int year = Math.floorDiv(this.bend, 100) * 100; year >= this.from; year -= 100) {
			if (years.isEmpty() || at(years.getFirst().doubleValue()) - at((double) year) >= 100.0 / most) {
				years.addFirst(year);
			}
		}
		return years.stream().map((year) -> Tick.at(year, at(year.doubleValue()))).toList();
	}

	/** A place or a length as SVG takes it: {@code 12.5%}. */
	public static String percent(double value) {
		return String.format(Locale.ROOT, "%.2f%%", value);
	}

	private static int roundUp(int year, int step) {
		return -Math.floorDiv(-year, step) * step;
	}

	/** A day as a year with a fraction. */
	private static double year(LocalDate day) {
		return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
	}

	/**
	 * A round year along the scale.
	 *
	 * @param year the year
	 * @param x where it stands, in per cent
	 * @param anchor which part of its label stands there, so that none is cut off at the
	 * edge: {@code start}, {@code middle} or {@code end}
	 */
	public record Tick(int year, String x, String anchor) {

		/** How near the edge a label would reach beyond it, in per cent. */
		private static final double EDGE = 2;

		/**
		 * A year where it stands.
		 * @param place from 0 to 100
		 */
		public static Tick at(int year, double place) {
			return new Tick(year, percent(place), (place < EDGE) ? "start" : (place > 100 - EDGE) ? "end" : "middle");
		}

	}

}
