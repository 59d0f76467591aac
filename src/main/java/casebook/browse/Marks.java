package casebook.browse;

import java.util.List;
import java.util.stream.IntStream;

import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Badge;

/**
 * The cases of a small selection as a row of marks, one each, in the order of the values
 * that badges show.
 *
 * @param marks the marks; none where they are too many to be taken in, or where no case
 * has a badge
 */
record Marks(List<Mark> marks) {

	private static final int MOST = 24;

	private static final int STEP = 11;

	private static final String NO_BADGE = "type-other";

	/** Keeps its own copy. */
	Marks {
		marks = List.copyOf(marks);
	}

	static Marks of(Snapshot snapshot, Selection selection) {
		List<String> styles = (selection.total() > MOST) ? List.of()
				: selection.rows()
					.map((line) -> Row.badge(snapshot, line).map(Badge::style).orElse(NO_BADGE))
					.sorted()
					.toList();
		if (styles.stream().allMatch(NO_BADGE::equals)) {
			return new Marks(List.of());
		}
		return new Marks(IntStream.range(0, styles.size())
			.mapToObj((at) -> new Mark(styles.get(at), STEP / 2 + 1 + STEP * at))
			.toList());
	}

	/**
	 * A case.
	 *
	 * @param style the class that gives hue and shape
	 * @param x where it stands
	 */
	record Mark(String style, int x) {
	}

}
