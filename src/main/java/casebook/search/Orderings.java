package casebook.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;
import org.roaringbitmap.RoaringBitmap;

/**
 * For every order of a list the positions of all cases in that order: cases before
 * background entries, ties by slug in either direction.
 */
final class Orderings {

	private final Map<Ordering.Key, int[]> ascending = new EnumMap<>(Ordering.Key.class);

	private final Map<Ordering.Key, int[]> descending = new EnumMap<>(Ordering.Key.class);

	private Orderings() {
	}

	/** Sorts lines that stand by slug. */
	static Orderings of(List<CaseLine> lines, RoaringBitmap background) {
		Orderings orderings = new Orderings();
		Collator collator = collator();
		orderings.sort(Ordering.Key.TITLE, lines, background, (line) -> collator.getCollationKey(line.title()));
		orderings.sort(Ordering.Key.START, lines, background, Orderings::start);
		orderings.sort(Ordering.Key.END, lines, background, Orderings::end);
		orderings.sort(Ordering.Key.CLAIMS, lines, background, CaseLine::claims);
		return orderings;
	}

	/** The orders after an edit: what is new or changed is put in its place. */
	Orderings edited(Edit edit, RoaringBitmap background) {
		Orderings next = new Orderings();
		Collator collator = collator();
		next.insert(this, Ordering.Key.TITLE, edit, background,
				(Function<CaseLine, CollationKey>) (line) -> collator.getCollationKey(line.title()));
		next.insert(this, Ordering.Key.START, edit, background, Orderings::start);
		next.insert(this, Ordering.Key.END, edit, background, Orderings::end);
		next.insert(this, Ordering.Key.CLAIMS, edit, background, CaseLine::claims);
		return next;
	}

	int[] positions(Ordering ordering) {
		return positions(ordering.key(), ordering.descending());
	}

	private int[] positions(Ordering.Key key, boolean reversed) {
		return (reversed ? this.descending : this.ascending).getOrDefault(key, new int[0]);
	}

	private <T extends Comparable<? super T>> void sort(Ordering.Key key, List<CaseLine> lines,
			RoaringBitmap background, Function<CaseLine, T> by) {
		List<T> keys = lines.stream().map(by).toList();
		this.ascending.put(key, sorted(lines.size(), order(background, keys::get, false)));
		this.descending.put(key, sorted(lines.size(), order(background, keys::get, true)));
	}

	private <T extends Comparable<? super T>> void insert(Orderings before, Ordering.Key key, Edit edit,
			RoaringBitmap background, Function<CaseLine, T> by) {
		Function<Integer, T> keys = (position) -> by.apply(edit.after().get(position));
		this.ascending.put(key, inserted(before.positions(key, false), edit, order(background, keys, false)));
		this.descending.put(key, inserted(before.positions(key, true), edit, order(background, keys, true)));
	}

	private static <T extends Comparable<? super T>> Comparator<Integer> order(RoaringBitmap background,
			Function<Integer, T> keys, boolean reversed) {
		Comparator<Integer> byKey = Comparator.comparing(keys);
		return Comparator.comparing((Integer position) -> background.contains(position.intValue()))
			.thenComparing(reversed ? byKey.reversed() : byKey)
			.thenComparing(Comparator.naturalOrder());
	}

	private static int[] sorted(int size, Comparator<Integer> order) {
		return IntStream.range(0, size).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
	}

	private static int[] inserted(int[] before, Edit edit, Comparator<Integer> order) {
		int[] next = Arrays.copyOf(
				Arrays.stream(before).map(edit::moved).filter((position) -> position != Edit.NOWHERE).toArray(),
				edit.after().size());
		int size = next.length - edit.fresh().length;
		for (int position : edit.fresh()) {
			int place = place(next, size, position, order);
			System.arraycopy(next, place, next, place + 1, size - place);
			next[place] = position;
			size++;
		}
		return next;
	}

	private static int place(int[] positions, int size, int position, Comparator<Integer> order) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (order.compare(positions[middle], position) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static Collator collator() {
		return Collator.getInstance(Locale.ENGLISH);
	}

	private static EdtfDate start(CaseLine line) {
		return EdtfDate.parse(line.period().start());
	}

	private static EdtfDate end(CaseLine line) {
		String end = line.period().end();
		return (end == null || line.period().isOngoing()) ? new EdtfDate(line.lastYear(), 12, 31, false)
				: EdtfDate.parse(end);
	}

}
