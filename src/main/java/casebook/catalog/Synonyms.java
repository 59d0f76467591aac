package casebook.catalog;

import java.util.List;

/**
 * What the field calls by several names. Search reads a word as all of its synonyms.
 *
 * @param same names of one thing: whoever types one finds all
 * @param also names that point to others without being the same: whoever types the first
 * finds the others too
 */
public record Synonyms(List<List<String>> same, List<Pointer> also) {

	/** No synonyms. */
	public static final Synonyms NONE = new Synonyms(List.of(), List.of());

	/** Keeps its own copies. */
	public Synonyms {
		same = same.stream().map(List::copyOf).toList();
		also = List.copyOf(also);
	}

	/**
	 * A name that points to others.
	 *
	 * @param from what is typed
	 * @param to what is found too
	 */
	public record Pointer(String from, List<String> to) {

		/** Keeps its own copy. */
		public Pointer {
			to = List.copyOf(to);
		}

	}

}
