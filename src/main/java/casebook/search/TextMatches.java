package casebook.search;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.roaringbitmap.RoaringBitmap;

/** The cases that a text matches, by their position in the snapshot, and how well. */
final class TextMatches {

	private final RoaringBitmap cases;

	private final float[] scores;

	private final boolean relaxed;

	/**
	 * Takes what a search gathered.
	 * @param cases the positions
	 * @param scores how well each position matches; 0 for those that do not
	 * @param relaxed whether the cases have only some of the words
	 */
	TextMatches(RoaringBitmap cases, float[] scores, boolean relaxed) {
		this.relaxed = relaxed;
		this.cases = cases;
		this.scores = scores;
	}

	RoaringBitmap cases() {
		return this.cases;
	}

	/** Whether no case has enough of the words, so that these have only some. */
	boolean isRelaxed() {
		return this.relaxed;
	}

	/**
	 * The matching positions in order; equally good ones by slug.
	 * @param reversed whether the worst comes first
	 */
	int[] best(boolean reversed) {
		float sign = reversed ? 1 : -1;
		return IntStream.of(this.cases.toArray())
			.boxed()
			.sorted(Comparator.comparingDouble((Integer position) -> sign * this.scores[position]))
			.mapToInt(Integer::intValue)
			.toArray();
	}

}
