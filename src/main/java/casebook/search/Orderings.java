package casebook.search;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;

/**
 * For every order of a list the positions of all cases in that order. Ties stand by slug,
 * in either direction.
 */
final class Orderings {

	private final Map<Ordering.Key, int[]> ascending = new EnumMap<>(Ordering.Key.class);

	private final Map<Ordering.Key, int[]> descending = new EnumMap<>(Ordering.Key.class);

	/** Sorts lines that stand by slug. */
	Orderings(List<CaseLine> lines) {
		Collator collator = Collator.getInstance(Locale.ENGLISH);
		put(Ordering.Key.TITLE, lines.stream().map((line) -> collator.getCollationKey(line.title())).toList());
		put(Ordering.Key.START, lines.stream().map((line) -> EdtfDate.parse(line.period().start())).toList());
		put(Ordering.Key.END, lines.stream().map(Orderings::end).toList());
		put(Ordering.Key.CLAIMS, lines.stream().map(CaseLine::claims).toList());
	}

	int[] positions(Ordering ordering) {
		int[] positions = (ordering.descending() ? this.descending : this.ascending).get(ordering.key());
		return (positions != null) ? positions : new int[0];
	}

	private <T extends Comparable<? super T>> void put(Ordering.Key key, List<T> by) {
		Comparator<Integer> order = Comparator.comparing(by::get);
		this.ascending.put(key, sorted(by.size(), order));
		this.descending.put(key, sorted(by.size(), Collections.reverseOrder(order)));
	}

	private static int[] sorted(int size, Comparator<Integer> order) {
		return IntStream.range(0, size).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
	}

	private static EdtfDate end(CaseLine line) {
		String end = line.period().end();
		return (end == null || line.period().isOngoing()) ? new EdtfDate(line.lastYear(), 12, 31, false)
				: EdtfDate.parse(end);
	}

}
