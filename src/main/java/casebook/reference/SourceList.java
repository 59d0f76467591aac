package casebook.reference;

import casebook.site.Shelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.browse.Link;
import casebook.browse.SourceEntry;
import casebook.browse.Words;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What is asked of the bibliography, and what answers.
 *
 * @param words the words looked for; empty for none
 * @param kind the kind asked for; empty for all
 * @param ignored what was asked and means nothing here, in words; or null
 * @param total how many sources answer
 * @param sources those of the page
 * @param jumps the letters of a long list, each with its place; empty for a short one
 * @param leaf the page
 */
record SourceList(String words, String kind, @Nullable String ignored, int total, List<SourceShelf.Shelved> sources,
		List<Link> jumps, Leaf leaf) {

	private static final int SIZE = 50;

	/** A list of more has letters to go to. */
	private static final int LONG = 100;

	private static final int LONGEST = 400;

	private static final List<String> UNDERSTOOD = List.of("q", "kind", "page");

	/**
	 * Reads what is asked.
	 * @throws RefusedParameter if a value is none
	 */
	static SourceList read(Snapshot snapshot, MultiValueMap<String, String> given) {
		Parameters parameters = new Parameters(given);
		String words = parameters.one("q").orElse("");
		words = words.substring(0, Math.min(words.length(), LONGEST));
		String kind = parameters.one("kind").orElse("");
		SourceShelf shelf = SourceShelf.of(snapshot);
		if (!kind.isEmpty() && !shelf.kinds().containsKey(kind)) {
			throw RefusedParameter.value("kind", kind, List.copyOf(shelf.kinds().keySet()));
		}
		List<SourceShelf.Shelved> found = shelf.matching(kind, words);
		Map<String, String> besides = new LinkedHashMap<>();
		besides.put("q", words);
		besides.put("kind", kind);
		Leaf leaf = Leaf.of(Shelf.SOURCES, besides, Leaf.asked(parameters), found.size(), SIZE);
		return new SourceList(words, kind, ignored(parameters, UNDERSTOOD), found.size(), leaf.of(found),
				jumps(found, leaf), leaf);
	}

	private static List<Link> jumps(List<SourceShelf.Shelved> found, Leaf leaf) {
		if (found.size() <= LONG) {
			return List.of();
		}
		Map<Character, Integer> pages = new LinkedHashMap<>();
		for (int i = 0; i < found.size(); i++) {
			pages.putIfAbsent(found.get(i).letter(), i / SIZE + 1);
		}
		return pages.entrySet()
			.stream()
			.map((letter) -> new Link(SourcesPage.Group.heading(letter.getKey()),
					leaf.href(letter.getValue()) + "#" + SourcesPage.Group.id(letter.getKey())))
			.toList();
	}

	/** Which of the sources are on the page, in words; empty where all are. */
	String part() {
		return this.leaf.isNeeded() ? this.leaf.inWords(this.total) : "";
	}

	/** What was asked and means nothing, in words; or null. */
	static @Nullable String ignored(Parameters parameters, List<String> understood) {
		List<String> names = parameters.besides(understood);
		return names.isEmpty() ? null : "Left out, since it means nothing here: " + Words.all(names) + ".";
	}

	/** Whether nothing limits the list. */
	boolean isWhole() {
		return this.words.isEmpty() && this.kind.isEmpty();
	}

	/** What limits the list, as it follows the number of sources. */
	String inWords() {
		String of = this.kind.isEmpty() ? "" : this.kind.equals(SourceShelf.NO_KIND) ? " whose kind is not said"
				: " of the kind “" + Words.small(SourceEntry.kind(this.kind)) + "”";
		return of + (this.words.isEmpty() ? "" : " with “" + this.words + "”");
	}

}
