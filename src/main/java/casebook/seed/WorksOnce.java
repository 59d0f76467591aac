package casebook.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sees to it that a work stands once among the sources: no two have the same DOI or the
 * same URL. Parts of a work, or several works that are read in one place, may, if each
 * says which it is.
 */
final class WorksOnce {

	private static final List<String> PARTS = List.of("page", "section", "chapter-number", "number", "volume",
			"version");

	private final Map<String, List<Work>> works = new HashMap<>();

	/**
	 * Takes note of a source.
	 * @throws FaultFound if one before has its DOI or URL and is not told apart from it
	 */
	void check(String key, SeedNode node) {
		for (String field : List.of("DOI", "URL")) {
			node.find(field).ifPresent((value) -> check(new Work(key, node), value));
		}
	}

	private void check(Work work, SeedNode value) {
		List<Work> there = this.works.computeIfAbsent(place(value.text()), (place) -> new ArrayList<>());
		for (Work other : there) {
			if (!other.key.equals(work.key) && !other.isToldApartFrom(work)) {
				throw value.fault("'" + value.text() + "' is the DOI or URL of " + other.key
						+ " already; keep one of the two and name the key of the other in its formerly, or say in both"
						+ " which part each is, by another " + String.join(", ", PARTS.subList(0, PARTS.size() - 1))
						+ " or " + PARTS.get(PARTS.size() - 1));
			}
		}
		there.add(work);
	}

	/** A DOI without what resolves it, in small letters; a URL without what may vary. */
	private static String place(String text) {
		String bare = text.strip()
			.replaceFirst("(?i)^(doi:|https?://)", "")
			.replaceFirst("(?i)^(dx\\.)?doi\\.org/", "");
		if (bare.startsWith("10.")) {
			return bare.toLowerCase(Locale.ROOT);
		}
		int slash = bare.indexOf('/');
		String host = ((slash < 0) ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT)
			.replaceFirst("^www\\.", "");
		return (host + ((slash < 0) ? "" : bare.substring(slash))).replaceFirst("/+$", "");
	}

	/**
	 * A source that was noted.
	 *
	 * @param key its key
	 * @param node what the file says of it
	 */
	private record Work(String key, SeedNode node) {

		/** Whether both say which part they are, and not the same. */
		boolean isToldApartFrom(Work other) {
			return PARTS.stream().anyMatch((part) -> {
				String own = this.node.optionalText(part);
				String others = other.node.optionalText(part);
				return own != null && others != null && !own.equals(others);
			});
		}

	}

}
