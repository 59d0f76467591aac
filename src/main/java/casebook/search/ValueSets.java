package casebook.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.roaringbitmap.RoaringBitmap;

/** For values of facets the set of positions that have them. */
final class ValueSets {

	private final Map<String, Map<String, ValueSet>> byFacet = new HashMap<>();

	void add(String facet, String value, int position) {
		this.byFacet.computeIfAbsent(facet, (key) -> new HashMap<>())
			.computeIfAbsent(value, (key) -> new ValueSet(new RoaringBitmap()))
			.positions()
			.add(position);
	}

	void optimize() {
		this.byFacet.values().forEach((values) -> values.values().forEach((set) -> set.positions().runOptimize()));
	}

	/** The positions that have a value; to be read only. */
	RoaringBitmap of(String facet, String value) {
		return set(facet, value).positions();
	}

	/** The same, ready to be counted. */
	ValueSet set(String facet, String value) {
		return this.byFacet.getOrDefault(facet, Map.of()).getOrDefault(value, ValueSet.NONE);
	}

	/** The values of a facet that some position has. */
	Set<String> values(String facet) {
		return this.byFacet.getOrDefault(facet, Map.of()).keySet();
	}

	/** These sets as they are after an edit; sets that it does not touch are shared. */
	ValueSets edited(Edit edit, ValueSets fresh) {
		ValueSets next = new ValueSets();
		this.byFacet.forEach((facet, values) -> values
			.forEach((value, set) -> next.put(facet, value, edited(set, edit, fresh.of(facet, value)))));
		fresh.byFacet.forEach((facet, values) -> values.forEach((value, set) -> {
			if (next.of(facet, value).isEmpty()) {
				next.put(facet, value, set);
			}
		}));
		return next;
	}

	private void put(String facet, String value, ValueSet set) {
		if (!set.positions().isEmpty()) {
			this.byFacet.computeIfAbsent(facet, (key) -> new HashMap<>()).put(value, set);
		}
	}

	@SuppressWarnings("ReferenceEquality")
	private static ValueSet edited(ValueSet set, Edit edit, RoaringBitmap fresh) {
		RoaringBitmap moved = edit.moved(set.positions());
		if (fresh.isEmpty()) {
			return (moved == set.positions()) ? set : new ValueSet(moved);
		}
		return new ValueSet(RoaringBitmap.or(moved, fresh));
	}

}
