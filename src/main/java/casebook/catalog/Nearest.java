package casebook.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the names that somebody may have meant. Errors name them. */
public final class Nearest {

	private static final int WITHIN = 8;

	private Nearest() {
	}

	/**
	 * The names nearest to what was given, by edit distance; names that begin with it or
	 * contain it come first.
	 * @param given what was given
	 * @param names the names that exist
	 * @param most how many at most
	 * @return the nearest first; empty where nothing is near
	 */
	public static List<String> to(String given, Collection<String> names, int most) {
		String wanted = given.toLowerCase(Locale.ROOT);
		LevenshteinDistance distance = new LevenshteinDistance(WITHIN);
		return names.stream()
			.map((name) -> new Scored(name, score(wanted, name.toLowerCase(Locale.ROOT), distance)))
			.filter((scored) -> scored.score() <= Math.min(WITHIN, (wanted.length() + 1) / 2))
			.sorted(Comparator.comparingInt(Scored::score).thenComparing(Scored::name))
			.limit(most)
			.map(Scored::name)
			.toList();
	}

	private static int score(String wanted, String name, LevenshteinDistance distance) {
		if (wanted.length() > 2 && name.contains(wanted)) {
			return 1;
		}
		int edits = distance.apply(wanted, name);
		return (edits < 0 || edits >= wanted.length()) ? Integer.MAX_VALUE : edits;
	}

	private record Scored(String name, int score) {
	}

}
