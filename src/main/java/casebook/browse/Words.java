package casebook.browse;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import casebook.catalog.Facet;
import casebook.catalog.Origin;

/**
 * Small turns of English that pages need: numbers with their noun, lists, first lines.
 */
public final class Words {

	/** What a first line must have, so that it does not end behind an abbreviation. */
	private static final int SHORT = 60;

	private Words() {
	}

	/** A number with its noun: {@code 1 case}, {@code 12 cases}. */
	public static String counted(int number, String noun) {
		return number(number) + " " + ((number == 1) ? noun : noun + "s");
	}

	/** A number as people read it: {@code 1,161}. */
	public static String number(int number) {
		return String.format(Locale.ENGLISH, "%,d", number);
	}

	/** Names in a row: {@code A, B and C}. */
	public static String all(List<String> names) {
		return (names.size() < 2) ? String.join("", names)
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
	}

	/** The first of several names in a row: {@code A, B and 7 more}. */
	public static String first(List<String> names, int most) {
		return (names.size() <= most) ? all(names)
				: String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
	}

	/**
	 * The first of several names in a row, as many as fit in a line and one at least.
	 * @param names the names
	 * @param most how many at most
	 * @param length how many letters the names may have together
	 */
	static String fitting(List<String> names, int most, int length) {
		int fit = 0;
		int letters = 0;
		while (fit < Math.min(most, names.size()) && (fit == 0 || letters + names.get(fit).length() <= length)) {
			letters += names.get(fit).length() + 2;
			fit++;
		}
		return first(names, fit);
	}

	/**
	 * A label inside a sentence: with a small first letter, unless it begins with an
	 * abbreviation.
	 */
	public static String small(String label) {
		boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
		return (label.isEmpty() || abbreviated) ? label
				: label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
	}

	/** The label of a value among others: small, unless it is the name of an actor. */
	public static String among(Facet facet, String label) {
		return (facet.origin() == Origin.PARTICIPANT) ? label : small(label);
	}

	/** The first sentence of a paragraph, or the first few where they are very short. */
	public static String firstSentence(String paragraph) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(paragraph);
		int end = sentences.next();
		while (end != BreakIterator.DONE && end < SHORT) {
			end = sentences.next();
		}
		return (end == BreakIterator.DONE) ? paragraph.strip() : paragraph.substring(0, end).strip();
	}

}
