package casebook.search;

import java.util.Arrays;

import org.roaringbitmap.RoaringBitmap;

/** The cases that a text matches, by their position in the snapshot, and how well. */
final class TextMatches {

	/**
	 * How many bits a position takes, and the score of a match, which is never negative.
	 */
	private static final int BITS = 31;

	private final RoaringBitmap cases;

	private final float[] scores;

	private final boolean relaxed;

	private final TextQuery query;

	/**
	 * Takes what a search gathered.
	 * @param cases the positions
	 * @param scores how well each position matches; 0 for those that do not
	 * @param relaxed whether the cases have only some of the words
	 * @param query what was asked
	 */
	TextMatches(RoaringBitmap cases, float[] scores, boolean relaxed, TextQuery query) {
		this.query = query;
		this.relaxed = relaxed;
		this.cases = cases;
		this.scores = scores;
	}

	RoaringBitmap cases() {
		return this.cases;
	}

	/** What was asked. */
	TextQuery query() {
		return this.query;
	}

	/** Whether no case has enough of the words, so that these have only some. */
	boolean isRelaxed() {
		return this.relaxed;
	}

	/**
	 * Some of the matching positions in order, equally good ones by slug.
	 * @param some which; others are left out
	 * @param last those that stand behind all others
	 * @param reversed whether the worst comes first
	 */
	int[] best(RoaringBitmap some, RoaringBitmap last, boolean reversed) {
		int[] positions = some.toArray();
		long[] ranked = new long[positions.length];
		for (int i = 0; i < positions.length; i++) {
			int score = Float.floatToIntBits(this.scores[positions[i]]);
			long rank = reversed ? score : Integer.MAX_VALUE - score;
			long group = last.contains(positions[i]) ? 1 : 0;
			ranked[i] = (group << (2 * BITS)) | (rank << BITS) | positions[i];
		}
		Arrays.sort(ranked);
		return Arrays.stream(ranked).mapToInt((rank) -> (int) (rank & Integer.MAX_VALUE)).toArray();
	}

}
