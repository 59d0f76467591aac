package casebook.browse;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

import casebook.catalog.EdtfDate;
import casebook.catalog.Period;

/** Says dates in words, exactly as far as they are known. */
public final class CaseDates {

	private static final Map<Integer, String> SEASONS = Map.of(21, "spring", 22, "summer", 23, "autumn", 24, "winter");

	private CaseDates() {
	}

	/**
	 * A date in words: {@code 14 July 2015}, {@code July 1957}, {@code 1955},
	 * {@code about 1960}.
	 * @param edtf the date in EDTF
	 */
	public static String inWords(String edtf) {
		return inWords(EdtfDate.parse(edtf), TextStyle.FULL);
	}

	/** The day of a moment, in UTC, in words. */
	public static String inWords(Instant moment) {
		return inWords(moment.atOffset(ZoneOffset.UTC).toLocalDate().toString());
	}

	/** A date in few letters, for drawings: {@code 14 Jul 2015}. */
	static String inShort(EdtfDate date) {
		return inWords(date, TextStyle.SHORT);
	}

	/**
	 * A date in words, or the text as it stands where it is none: sources have dates of
	 * more kinds than cases do.
	 */
	static String ofSource(String issued) {
		try {
			return inWords(issued);
		}
		catch (IllegalArgumentException ex) {
			return issued;
		}
	}

	/**
	 * A period in words: {@code 1 July 1957 to 23 June 1961},
	 * {@code from 1955, still going on}.
	 */
	static String inWords(Period period) {
		String start = inWords(period.start());
		if (period.isOngoing()) {
			return "from " + start + ", still going on";
		}
		if (period.end() == null) {
			return "from " + start + "; the end is not known";
		}
		return period.end().equals(period.start()) ? start : start + " to " + inWords(period.end());
	}

	private static String inWords(EdtfDate date, TextStyle style) {
		StringBuilder words = new StringBuilder(date.approximate() ? "about " : "");
		if (date.day() != null) {
			words.append(date.day()).append(' ');
		}
		Integer month = date.month();
		if (month != null) {
			words.append(date.isSeason() ? SEASONS.get(month) : Month.of(month).getDisplayName(style, Locale.ENGLISH))
				.append(' ');
		}
		return words.append(date.year()).toString();
	}

}
