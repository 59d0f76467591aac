package casebook.browse;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.search.Passage;
import casebook.search.Passage.Segment;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the list says of a case: the first sentence of its summary or, where
 * words are looked for, the passage that answers them best.
 *
 * @param where which part of the record answers, in words; empty where nothing is looked
 * for
 * @param segments the text, piece by piece
 */
record Gist(String where, List<Segment> segments) {

	/** What is left to match where no passage does. */
	private static final String TITLE = "in the title";

	/** How many letters two short lines have. */
	private static final int SEEN = 120;

	/** How many letters may stand before what is marked, so that it is seen. */
	private static final int BEFORE = 60;

	/** What the case was. */
	static Gist of(CaseLine line) {
		return new Gist("", summary(line));
	}

	/**
	 * How the case answers the words that are looked for.
	 * @param line the case
	 * @param passage what answers best, or null where only the title does
	 */
	static Gist of(CaseLine line, @Nullable Passage passage) {
		return (passage != null) ? new Gist(passage.where(), fromMarks(passage.segments()))
				: new Gist(TITLE, summary(line));
	}

	private static List<Segment> summary(CaseLine line) {
		return List.of(new Segment(Words.firstSentence(line.summary()), false));
	}

	/**
	 * A passage from shortly before the place where most is marked on, since a row of the
	 * list shows two lines only.
	 */
	static List<Segment> fromMarks(List<Segment> segments) {
		int from = densest(segments);
		int room = BEFORE;
		while (from > 0 && segments.get(from - 1).text().length() <= room) {
			from--;
			room -= segments.get(from).text().length();
		}
		if (from == 0) {
			return segments;
		}
		Segment cut = segments.get(from - 1);
		int word = cut.marked() ? -1 : cut.text().indexOf(' ', cut.text().length() - room);
		List<Segment> shortened = new ArrayList<>();
		shortened.add(new Segment("\u2026 " + ((word < 0) ? "" : cut.text().substring(word + 1)), false));
		shortened.addAll(segments.subList(from, segments.size()));
		return List.copyOf(shortened);
	}

	/** The marked segment that most others follow closely; the first of equals. */
	private static int densest(List<Segment> segments) {
		int densest = 0;
		long most = 0;
		for (int i = 0; i < segments.size(); i++) {
			long near = segments.get(i).marked() ? near(segments.subList(i, segments.size())) : 0;
			if (near > most) {
				most = near;
				densest = i;
			}
		}
		return densest;
	}

	/** How many marked segments are seen from the first one on, itself included. */
	private static long near(List<Segment> segments) {
		int end = 0;
		long marked = 0;
		for (Segment segment : segments) {
			end += segment.text().length();
			if (end > SEEN) {
				break;
			}
			marked += segment.marked() ? 1 : 0;
		}
		return Math.max(1, marked);
	}

}
