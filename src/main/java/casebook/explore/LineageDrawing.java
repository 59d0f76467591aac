package casebook.explore;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.RelationKind;
import casebook.search.Snapshot;
import casebook.site.Badge;

/**
 * A chain as an ordered graph, in pixels: cases from left to right by their beginning, an
 * arrow for each link.
 *
 * @param name what is drawn, in words
 * @param width how wide it is
 * @param height how high it is
 * @param boxes the cases
 * @param arrows the links
 */
record LineageDrawing(String name, int width, int height, List<Box> boxes, List<Arrow> arrows) {

	static final int BOX_WIDTH = 166;

	static final int BOX_HEIGHT = 76;

	private static final int COLUMN = BOX_WIDTH + 43;

	private static final int ROW = BOX_HEIGHT + 16;

	private static final int EDGE = 4;

	private static final int LETTERS = 24;

	private static final int LINES = 3;

	/**
	 * Draws a chain.
	 * @param snapshot the edition
	 * @param chain the chain
	 * @param wanted the slugs of the cases that were asked for
	 */
	static LineageDrawing of(Snapshot snapshot, Chain chain, Set<String> wanted) {
		LineageLayout layout = new LineageLayout(chain);
		List<RelationKind> kinds = Chain.kinds(snapshot);
		return new LineageDrawing(
				"Graph of " + snapshot.count(chain.cases()).inWords()
						+ " from left to right by their beginning, with an arrow"
						+ " for each link; the list below says the same.",
				layout.width() * COLUMN - (COLUMN - BOX_WIDTH) + 2 * EDGE,
				layout.height() * ROW - (ROW - BOX_HEIGHT) + 2 * EDGE,
				chain.cases()
					.stream()
					.map((line) -> Box.of(snapshot, line, layout.place(line.slug()), wanted.contains(line.slug())))
					.toList(),
				chain.links().stream().map((link) -> Arrow.of(link, layout, kinds)).toList());
	}

	private static int x(LineageLayout.Place place) {
		return EDGE + place.column() * COLUMN;
	}

	private static int y(LineageLayout.Place place) {
		return EDGE + place.row() * ROW;
	}

	/** The class of the line of a kind of link, by its place in the vocabulary. */
	static String style(List<RelationKind> kinds, String key) {
		List<String> keys = kinds.stream().map(RelationKind::key).toList();
		return "kind-" + (1 + Math.max(0, keys.indexOf(key)) % 4);
	}

	/**
	 * A case.
	 *
	 * @param x its left side
	 * @param y its upper side
	 * @param lines its title in three lines at most
	 * @param years when
	 * @param style the class that gives the hue
	 * @param wanted whether it was asked for
	 */
	record Box(int x, int y, List<String> lines, String years, String style, boolean wanted) {

		static Box of(Snapshot snapshot, CaseLine line, LineageLayout.Place place, boolean wanted) {
			String style = Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line))
				.map(Badge::style)
				.orElse("type-other");
			return new Box(LineageDrawing.x(place), LineageDrawing.y(place), wrapped(line.title()),
					line.period().years(), style, wanted);
		}

		/** Three lines; what does not fit is in the list. */
		private static List<String> wrapped(String title) {
			BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
			breaks.setText(title);
			List<String> lines = new ArrayList<>();
			int from = 0;
			while (from < title.length() && lines.size() < LINES) {
				int end = (title.length() - from <= LETTERS) ? title.length() : breaks.preceding(from + LETTERS + 1);
				if (end <= from) {
					end = Math.min(title.length(), from + LETTERS);
				}
				lines.add(title.substring(from, end).strip());
				from = end;
			}
			if (from < title.length()) {
				lines.set(LINES - 1, lines.get(LINES - 1) + "\u2026");
			}
			return List.copyOf(lines);
		}

	}

	/**
	 * A link.
	 *
	 * @param path its line
	 * @param head the corners of its head
	 * @param style the class of its kind
	 */
	record Arrow(String path, String head, String style) {

		private static final int HEAD = 9;

		static Arrow of(CaseLink link, LineageLayout layout, List<RelationKind> kinds) {
			LineageLayout.Place from = layout.place(link.from());
			LineageLayout.Place to = layout.place(link.to());
			boolean onward = from.column() < to.column();
			LineageLayout.Place left = onward ? from : to;
			LineageLayout.Place right = onward ? to : from;
			int x = LineageDrawing.x(left) + BOX_WIDTH + (onward ? 0 : HEAD);
			int y = middle(left);
			StringBuilder path = new StringBuilder("M" + x + " " + y);
			for (LineageLayout.Place passed : layout.way(link)) {
				path.append(curve(x, y, LineageDrawing.x(passed), middle(passed)));
				x = LineageDrawing.x(passed) + BOX_WIDTH;
				y = middle(passed);
				path.append("L").append(x).append(' ').append(y);
			}
			int end = LineageDrawing.x(right) - (onward ? HEAD : 0);
			path.append(curve(x, y, end, middle(right)));
			return new Arrow(path.toString(),
					onward ? head(LineageDrawing.x(right), middle(right), -HEAD)
							: head(LineageDrawing.x(left) + BOX_WIDTH, middle(left), HEAD),
					LineageDrawing.style(kinds, link.kind()));
		}

		private static int middle(LineageLayout.Place place) {
			return LineageDrawing.y(place) + BOX_HEIGHT / 2;
		}

		private static String curve(int x, int y, int toX, int toY) {
			int half = (x + toX) / 2;
			return "C" + half + " " + y + " " + half + " " + toY + " " + toX + " " + toY;
		}

		private static String head(int x, int y, int length) {
			return x + "," + y + " " + (x + length) + "," + (y - 5) + " " + (x + length) + "," + (y + 5);
		}

	}

}
