package casebook.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.catalog.Mark;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * For every value of every facet the set of cases that have it, by their position in the
 * snapshot; for values that rest on codings also by the basis of the coding. Never
 * changed once built.
 */
final class Bitmaps {

	private static final RoaringBitmap NONE = new RoaringBitmap();

	private final Map<String, Map<String, RoaringBitmap>> byValue = new HashMap<>();

	private final Map<String, Map<String, Map<String, RoaringBitmap>>> byBasis = new HashMap<>();

	Bitmaps(Axes axes, List<CaseLine> lines) {
		axes.all().forEach((axis) -> {
			for (int i = 0; i < lines.size(); i++) {
				add(axis, lines.get(i), i);
			}
		});
		this.byValue.values().forEach((values) -> values.values().forEach(RoaringBitmap::runOptimize));
	}

	private void add(Axis axis, CaseLine line, int position) {
		String facet = axis.facet().key();
		for (String value : CaseValues.of(axis.facet(), line)) {
			this.byValue.computeIfAbsent(facet, (key) -> new HashMap<>())
				.computeIfAbsent(value, (key) -> new RoaringBitmap())
				.add(position);
		}
		for (Mark mark : CaseValues.ground(axis.facet(), line)) {
			this.byBasis.computeIfAbsent(facet, (key) -> new HashMap<>())
				.computeIfAbsent(mark.basis(), (key) -> new HashMap<>())
				.computeIfAbsent(mark.code(), (key) -> new RoaringBitmap())
				.add(position);
		}
	}

	/** The cases that have a value, on any ground. */
	RoaringBitmap cases(String facet, String value) {
		return this.byValue.getOrDefault(facet, Map.of()).getOrDefault(value, NONE);
	}

	/**
	 * The cases that have a value.
	 * @param facet the facet
	 * @param value the value
	 * @param bases what it must rest on; empty for any ground. Gaps rest on nothing and
	 * are not asked.
	 */
	RoaringBitmap cases(String facet, AxisValue value, List<String> bases) {
		if (bases.isEmpty() || value.isGap()) {
			return cases(facet, value.key());
		}
		Map<String, Map<String, RoaringBitmap>> grounds = this.byBasis.getOrDefault(facet, Map.of());
		return FastAggregation.or(bases.stream()
			.map((basis) -> grounds.getOrDefault(basis, Map.of()).getOrDefault(value.key(), NONE))
			.toArray(RoaringBitmap[]::new));
	}

}
