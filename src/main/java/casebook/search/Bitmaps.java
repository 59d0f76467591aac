package casebook.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * For every value of every facet the set of cases that have it, by their position in the
 * snapshot; for values that rest on codings also by the basis of the coding. Never
 * changed once built.
 */
final class Bitmaps {

	private final List<Facet> facets;

	private final ValueSets byValue;

	private final Map<String, ValueSets> byBasis;

	private Bitmaps(List<Facet> facets, ValueSets byValue, Map<String, ValueSets> byBasis) {
		this.facets = facets;
		this.byValue = byValue;
		this.byBasis = byBasis;
	}

	/** The sets of all lines. */
	static Bitmaps of(List<Facet> facets, List<CaseLine> lines) {
		Bitmaps bitmaps = of(facets, lines, IntStream.range(0, lines.size()).toArray());
		bitmaps.byValue.optimize();
		return bitmaps;
	}

	private static Bitmaps of(List<Facet> facets, List<CaseLine> lines, int[] positions) {
		Bitmaps bitmaps = new Bitmaps(facets, new ValueSets(), new HashMap<>());
		facets.forEach((facet) -> {
			for (int position : positions) {
				bitmaps.add(facet, lines.get(position), position);
			}
		});
		return bitmaps;
	}

	private void add(Facet facet, CaseLine line, int position) {
		for (String value : CaseValues.of(facet, line)) {
			this.byValue.add(facet.key(), value, position);
		}
		for (Mark mark : CaseValues.ground(facet, line)) {
			this.byBasis.computeIfAbsent(mark.basis(), (key) -> new ValueSets())
				.add(facet.key(), mark.code(), position);
		}
	}

	/** The sets after an edit. */
	Bitmaps edited(Edit edit) {
		Bitmaps fresh = of(this.facets, edit.after(), edit.fresh());
		Map<String, ValueSets> grounds = new HashMap<>();
		Set<String> bases = new TreeSet<>(this.byBasis.keySet());
		bases.addAll(fresh.byBasis.keySet());
		bases.forEach((basis) -> grounds.put(basis, basis(basis).edited(edit, fresh.basis(basis))));
		return new Bitmaps(this.facets, this.byValue.edited(edit, fresh.byValue), grounds);
	}

	/** The values of a facet that some case has. */
	Set<String> values(String facet) {
		return this.byValue.values(facet);
	}

	/** The cases that have a value, on any ground. */
	RoaringBitmap cases(String facet, String value) {
		return this.byValue.of(facet, value);
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
		return FastAggregation
			.or(bases.stream().map((basis) -> basis(basis).of(facet, value.key())).toArray(RoaringBitmap[]::new));
	}

	/**
	 * How many cases of a selection have a value.
	 * @param facet the facet
	 * @param value the value
	 * @param bases what it must rest on, as above
	 * @param selected the selection, as {@link ValueSet#bits} lays it out
	 */
	int count(String facet, AxisValue value, List<String> bases, long[] selected) {
		ValueSet set = (bases.isEmpty() || value.isGap()) ? this.byValue.set(facet, value.key())
				: new ValueSet(cases(facet, value, bases));
		return set.countIn(selected);
	}

	private ValueSets basis(String basis) {
		return this.byBasis.getOrDefault(basis, new ValueSets());
	}

}
