package casebook.search;

import java.util.List;

/**
 * The part of a case that answers a text best.
 *
 * @param where which part of the record it is from, in words
 * @param segments the passage, piece by piece
 */
public record Passage(String where, List<Segment> segments) {

	/** Keeps its own copy. */
	public Passage {
		segments = List.copyOf(segments);
	}

	/**
	 * A piece of a passage.
	 *
	 * @param text plain text, not escaped
	 * @param marked whether it is what was looked for
	 */
	public record Segment(String text, boolean marked) {
	}

}
