package casebook.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.TimeScale;

/**
 * All cases in one drawing: each at the year in which it began, on the lane of its chief
 * value, stacked where several fall together.
 *
 * @param lanes the lanes from above
 * @param ticks the years written below
 * @param height how high the drawing is, in pixels
 * @param floor where the lowest lane ends, in pixels
 * @param name what is drawn, in words
 */
record Strip(List<Lane> lanes, List<TimeScale.Tick> ticks, int height, int floor, String name) {

	/** The height of a shape with its share of air, in pixels. */
	private static final int STEP = 10;

	/** The air above a lane, in which its name stands. */
	private static final int HEAD = 22;

	/** The room for the years. */
	private static final int FOOT = 22;

	/** The width of a shape, in per cent: as many fit side by side. */
	private static final double SLOT = 1;

	/**
	 * The most shapes above each other; where more cases fall together each shape stands
	 * for several.
	 */
	private static final int HIGHEST = 20;

	private static final int TICKS = 10;

	/** Draws all cases of an edition. */
	static Strip of(Snapshot snapshot) {
		return of(byBadge(snapshot), ListPage.scale(snapshot));
	}

	/** Draws cases, each list of them on a lane of its own. */
	static Strip of(Map<Key, List<CaseLine>> cases, TimeScale scale) {
		Map<Key, Map<Integer, List<CaseLine>>> slots = new LinkedHashMap<>();
		cases.forEach((key, lines) -> slots.put(key, slots(lines, scale)));
		int each = Math.max(1,
				(slots.values().stream().mapToInt(Strip::highest).max().orElse(0) + HIGHEST - 1) / HIGHEST);
		List<Lane> lanes = new ArrayList<>();
		int floor = 0;
		for (Map.Entry<Key, Map<Integer, List<CaseLine>>> lane : slots.entrySet()) {
			Lane drawn = lane(lane.getKey(), lane.getValue(), each, floor);
			lanes.add(drawn);
			floor = drawn.base();
		}
		String several = (each > 1) ? " Each shape stands for up to " + each + "." : "";
		String bend = scale.isBent() ? " The years before " + scale.bend() + " are drawn closer together." : "";
		return new Strip(List.copyOf(lanes), scale.ticks(TICKS), floor + FOOT, floor,
				"Every entry at the year in which it began." + several + bend);
	}

	/** The cases by badge, in the order of the facet; those without one last. */
	private static Map<Key, List<CaseLine>> byBadge(Snapshot snapshot) {
		Map<Key, List<CaseLine>> lanes = new LinkedHashMap<>();
		Badge.facet(snapshot.vocabulary())
			.ifPresent((facet) -> facet.codes()
				.forEach((code) -> lanes.put(new Key(code.label(), Badge.style(facet, code)), new ArrayList<>())));
		for (CaseLine line : snapshot.lines()) {
			Key key = Row.badge(snapshot, line)
				.map((badge) -> new Key(badge.label(), badge.style()))
				.orElse(new Key("Not coded", "type-other"));
			lanes.computeIfAbsent(key, (other) -> new ArrayList<>()).add(line);
		}
		return lanes;
	}

	private static Map<Integer, List<CaseLine>> slots(List<CaseLine> lines, TimeScale scale) {
		Map<Integer, List<CaseLine>> slots = new HashMap<>();
		lines.forEach((line) -> slots
			.computeIfAbsent((int) (scale.at(line.period().startYear()) / SLOT), (slot) -> new ArrayList<>())
			.add(line));
		return slots;
	}

	private static int highest(Map<Integer, List<CaseLine>> slots) {
		return slots.values().stream().mapToInt(List::size).max().orElse(0);
	}

	private static Lane lane(Key key, Map<Integer, List<CaseLine>> slots, int each, int top) {
		int base = top + HEAD + Math.max(1, (highest(slots) + each - 1) / each) * STEP;
		List<Dot> dots = new ArrayList<>();
		slots.forEach((slot, together) -> {
			for (int i = 0; i < together.size(); i += each) {
				dots.add(new Dot(TimeScale.percent((slot + 0.5) * SLOT), base - STEP / 2 - i / each * STEP - 1,
						title(together.subList(i, Math.min(together.size(), i + each)))));
			}
		});
		return new Lane(key.label(), key.style(), top + HEAD - 6, base, List.copyOf(dots));
	}

	private static String title(List<CaseLine> lines) {
		if (lines.size() == 1) {
			return lines.get(0).title() + ", " + lines.get(0).period().years();
		}
		IntSummaryStatistics began = lines.stream().mapToInt((line) -> line.period().startYear()).summaryStatistics();
		return lines.size() + " cases, begun " + began.getMin()
				+ ((began.getMin() == began.getMax()) ? "" : "\u2013" + began.getMax());
	}

	/**
	 * What tells lanes apart.
	 *
	 * @param label the value in words
	 * @param style the class that gives hue and shape
	 */
	record Key(String label, String style) {
	}

	/**
	 * The cases of one chief value.
	 *
	 * @param label the value in words
	 * @param style the class that gives the hue, and the name of the shape
	 * @param head where the label stands, in pixels
	 * @param base the line on which the shapes stand, in pixels
	 * @param dots a shape for each case
	 */
	record Lane(String label, String style, int head, int base, List<Dot> dots) {
	}

	/**
	 * A case.
	 *
	 * @param x where it stands across, in per cent
	 * @param y where it stands down, in pixels
	 * @param title its title and years
	 */
	record Dot(String x, int y, String title) {
	}

}
