package casebook.search;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * The positions that have a value. For counting they are laid out a second time, as plain
 * bits or, where they are few, as numbers: how long a count takes then does not depend on
 * how the positions of value and selection happen to be packed.
 */
final class ValueSet {

	static final ValueSet NONE = new ValueSet(new RoaringBitmap());

	private final RoaringBitmap positions;

	private volatile @Nullable Layout layout;

	ValueSet(RoaringBitmap positions) {
		this.positions = positions;
	}

	/** The positions; to be read only. */
	RoaringBitmap positions() {
		return this.positions;
	}

	/**
	 * How many of the positions are selected. Not to be asked before the set is complete.
	 * @param selected the selection as bits, 64 a number
	 */
	int countIn(long[] selected) {
		Layout laid = this.layout;
		if (laid == null) {
			laid = new Layout(this.positions);
			this.layout = laid;
		}
		return laid.countIn(selected);
	}

	/** A set of positions as bits, 64 a number. */
	static long[] bits(RoaringBitmap positions) {
		return BitSetUtil.bitsetOf(positions).toLongArray();
	}

	/** The positions as they are counted: either as bits or as numbers. */
	private static final class Layout {

		private final long[] bits;

		private final int[] few;

		Layout(RoaringBitmap positions) {
			int words = positions.isEmpty() ? 0 : positions.last() / Long.SIZE + 1;
			boolean isFew = positions.getCardinality() < words;
			this.bits = isFew ? new long[0] : ValueSet.bits(positions);
			this.few = isFew ? positions.toArray() : new int[0];
		}

		int countIn(long[] selected) {
			int count = 0;
			int words = Math.min(this.bits.length, selected.length);
			for (int i = 0; i < words; i++) {
				count += Long.bitCount(this.bits[i] & selected[i]);
			}
			for (int position : this.few) {
				int word = position / Long.SIZE;
				count += (word < selected.length) ? (int) (selected[word] >>> position & 1) : 0;
			}
			return count;
		}

	}

}
