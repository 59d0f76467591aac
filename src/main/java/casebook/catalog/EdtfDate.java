package casebook.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as exact as it is known: a year, a season, a month or a day, perhaps
 * approximate. Written as in EDTF level 1 (ISO 8601-2): {@code 1957}, {@code 1989-23}
 * (autumn), {@code 1957-07}, {@code 1957-07-01}, {@code 1957~}.
 *
 * @param year the year of the common era
 * @param month 1 to 12; 21 to 24 for spring, summer, autumn and winter; or null where
 * only the year is known
 * @param day 1 to 31, or null where only the month or season is known
 * @param approximate whether the date is marked as approximate
 */
public record EdtfDate(int year, @Nullable Integer month, @Nullable Integer day,
		boolean approximate) implements Comparable<EdtfDate> {

	/** What is allowed, in words for people. */
	public static final String ALLOWED = "a year (1957), a season (1989-21 to -24 for spring to winter), a month (1957-07) or a day (1957-07-01), with ~ behind it when approximate";

	private static final int SPRING = 21;

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?");

	private static final Comparator<EdtfDate> ORDER = Comparator.comparing(EdtfDate::firstDay)
		.thenComparing(EdtfDate::lastDay, Comparator.reverseOrder())
		.thenComparing(EdtfDate::approximate);

	/**
	 * Reads a date.
	 * @param text the date in EDTF
	 * @return the date
	 * @throws IllegalArgumentException if the text is no date of the forms above
	 */
	public static EdtfDate parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is not a date; allowed: " + ALLOWED);
		}
		EdtfDate date = new EdtfDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)),
				number(matcher.group(3)), matcher.group(4) != null);
		try {
			date.firstDay();
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + text + "' is not in the calendar; allowed: " + ALLOWED, ex);
		}
		return date;
	}

	/**
	 * Whether the month is a season: 21 for spring to 24 for winter, the months of the
	 * north standing for them.
	 */
	public boolean isSeason() {
		return this.month != null && this.month >= SPRING && this.day == null;
	}

	/** The first day that the date may mean. */
	public LocalDate firstDay() {
		return LocalDate.of(this.year, firstMonth(), (this.day != null) ? this.day : 1);
	}

	/** The last day that the date may mean. */
	public LocalDate lastDay() {
		if (this.month == null) {
			return LocalDate.of(this.year, 12, 31);
		}
		if (this.day != null) {
			return firstDay();
		}
		return YearMonth.of(this.year, firstMonth()).plusMonths(isSeason() ? 2 : 0).atEndOfMonth();
	}

	/**
	 * The order of the first days; where they are equal, the less exact date comes first.
	 */
	@Override
	public int compareTo(EdtfDate other) {
		return ORDER.compare(this, other);
	}

	/** The date in EDTF, as it was read. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(String.format("%04d", this.year));
		if (this.month != null) {
			text.append(String.format("-%02d", this.month));
		}
		if (this.day != null) {
			text.append(String.format("-%02d", this.day));
		}
		return text.append(this.approximate ? "~" : "").toString();
	}

	private int firstMonth() {
		if (this.month == null) {
			return 1;
		}
		return isSeason() ? (this.month - SPRING + 1) * 3 : this.month;
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

}
