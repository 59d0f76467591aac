package casebook.catalog;

import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * When a case took place.
 *
 * @param start when it began, in EDTF
 * @param end when it ended, in EDTF; {@value #ONGOING} while it goes on; null where the
 * end is not known
 */
public record Period(String start, @Nullable String end) {

	/** The end of a case that is still going on, as EDTF writes it. */
	public static final String ONGOING = "..";

	/**
	 * Checks both dates.
	 * @throws IllegalArgumentException if a date cannot be read or the end lies before
	 * the start
	 */
	public Period {
		EdtfDate first = EdtfDate.parse(start);
		if (end != null && !end.equals(ONGOING) && EdtfDate.parse(end).lastDay().isBefore(first.firstDay())) {
			throw new IllegalArgumentException("the end " + end + " lies before the start " + start);
		}
	}

	/** Whether the case is still going on. */
	public boolean isOngoing() {
		return ONGOING.equals(this.end);
	}

	/** Whether either date is marked as approximate. */
	public boolean isApproximate() {
		return this.start.endsWith("~") || (this.end != null && this.end.endsWith("~"));
	}

	/** The year in which the case began. */
	public int startYear() {
		return Integer.parseInt(this.start, 0, 4, 10);
	}

	/**
	 * The year in which the case ended; empty while it goes on and where the end is not
	 * known.
	 */
	public OptionalInt endYear() {
		return (this.end == null || isOngoing()) ? OptionalInt.empty()
				: OptionalInt.of(EdtfDate.parse(this.end).year());
	}

	/**
	 * The years in words for people: {@code 1957–1961}, {@code since 1955}, {@code 2022},
	 * {@code about 1960–1963}.
	 */
	public String years() {
		String about = isApproximate() ? "about " : "";
		if (isOngoing()) {
			return about.isEmpty() ? "since " + startYear() : "since about " + startYear();
		}
		OptionalInt last = endYear();
		if (last.isEmpty()) {
			return about.isEmpty() ? "from " + startYear() : "from about " + startYear();
		}
		return about + ((last.getAsInt() == startYear()) ? String.valueOf(startYear())
				: startYear() + "\u2013" + last.getAsInt());
	}

}
