package casebook.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The order of a list.
 *
 * @param key by what
 * @param descending whether reversed; ties stand by slug all the same
 */
public record Ordering(Key key, boolean descending) {

	/** The order when none is asked for: by beginning, oldest first. */
	public static final Ordering DEFAULT = new Ordering(Key.START, false);

	/** The order when text is looked for: the best match first. */
	public static final Ordering RELEVANCE = new Ordering(Key.RELEVANCE, false);

	/** What a list can be ordered by. */
	public enum Key {

		/** The title, as a reader of English looks it up. */
		TITLE,

		/** The day on which the case began, as far as it is known. */
		START,

		/** The day on which it ended; cases still going on stand last. */
		END,

		/** The number of claims in the record. */
		CLAIMS,

		/**
		 * How well a case answers the text that is looked for; only where there is any.
		 */
		RELEVANCE

	}

	/**
	 * Reads an order as the parameter {@code sort} writes it; empty if there is no such
	 * order.
	 */
	public static Optional<Ordering> parse(String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return Arrays.stream(Key.values())
			.filter((key) -> key.name().toLowerCase(Locale.ROOT).equals(name))
			.map((key) -> new Ordering(key, descending))
			.findFirst();
	}

	/** Every spelling that {@link #parse} knows. */
	public static List<String> allowed() {
		return Arrays.stream(Key.values())
			.map((key) -> key.name().toLowerCase(Locale.ROOT))
			.flatMap((name) -> List.of(name, "-" + name).stream())
			.toList();
	}

	/** The order as the parameter {@code sort} writes it. */
	@Override
	public String toString() {
		return (this.descending ? "-" : "") + this.key.name().toLowerCase(Locale.ROOT);
	}

}
