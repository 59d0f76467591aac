package casebook.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import casebook.catalog.CaseLine;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * What lies between the lines of two editions, in positions: where each line that stayed
 * as it was stands now, and which lines are new or changed. Lists of lines stand by slug.
 */
final class Edit {

	/** The new position of a line that is gone or changed. */
	static final int NOWHERE = -1;

	private final List<CaseLine> before;

	private final List<CaseLine> after;

	private final int[] moved;

	private final int[] fresh;

	private final boolean inPlace;

	private final RoaringBitmap replaced = new RoaringBitmap();

	private Edit(List<CaseLine> before, List<CaseLine> after, int[] moved, int[] fresh) {
		this.before = before;
		this.after = after;
		this.moved = moved;
		this.fresh = fresh;
		boolean stays = before.size() == after.size();
		for (int position = 0; position < moved.length; position++) {
			if (moved[position] == NOWHERE) {
				this.replaced.add(position);
				stays &= position < after.size() && before.get(position).slug().equals(after.get(position).slug());
			}
			else {
				stays &= moved[position] == position;
			}
		}
		this.inPlace = stays;
	}

	/**
	 * Compares two lists of lines. Lines that stayed as they were are the same objects.
	 */
	@SuppressWarnings("ReferenceEquality")
	static Edit between(List<CaseLine> before, List<CaseLine> after) {
		int[] moved = new int[before.size()];
		Arrays.fill(moved, NOWHERE);
		IntStream.Builder fresh = IntStream.builder();
		int old = 0;
		for (int position = 0; position < after.size(); position++) {
			CaseLine line = after.get(position);
			while (old < before.size() && before.get(old).slug().compareTo(line.slug()) < 0) {
				old++;
			}
			if (old < before.size() && before.get(old) == line) {
				moved[old] = position;
			}
			else {
				fresh.add(position);
			}
		}
		return new Edit(before, after, moved, fresh.build().toArray());
	}

	/** How many lines are gone, new or changed. */
	int size() {
		return this.fresh.length + this.replaced.getCardinality();
	}

	/** Whether the same slugs stand at the same positions. */
	boolean isInPlace() {
		return this.inPlace;
	}

	/** The old lines that are gone or changed. */
	List<CaseLine> replaced() {
		return Arrays.stream(this.replaced.toArray()).mapToObj(this.before::get).toList();
	}

	/** The new positions of lines that are new or changed, ascending. */
	int[] fresh() {
		return this.fresh.clone();
	}

	List<CaseLine> after() {
		return this.after;
	}

	/** The new position of a line that stayed as it was; {@link #NOWHERE} for others. */
	int moved(int position) {
		return this.moved[position];
	}

	/**
	 * A set of old positions as new ones, without lines that are gone or changed. The
	 * very set where nothing in it changes.
	 */
	RoaringBitmap moved(RoaringBitmap positions) {
		if (this.inPlace) {
			return RoaringBitmap.intersects(positions, this.replaced) ? RoaringBitmap.andNot(positions, this.replaced)
					: positions;
		}
		RoaringBitmapWriter<RoaringBitmap> next = RoaringBitmapWriter.writer().get();
		positions.forEach((int position) -> {
			if (this.moved[position] != NOWHERE) {
				next.add(this.moved[position]);
			}
		});
		return next.get();
	}

}
