package casebook.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.search.Axis;
import casebook.search.FacetValue;
import casebook.search.Ordering;
import casebook.search.Selection;
import casebook.search.Snapshot;

/**
 * Cases as members of crisp sets, in the form that the R package QCA takes: a row for
 * each case, 1 for in, 0 for out, blank where that is not known. Names of columns are
 * capital letters, digits and underscores, which R leaves as they are.
 *
 * @param columns the name of the column of each set, the outcome last
 */
record CrispSets(Map<FacetValue, String> columns) {

	static CrispSets of(List<FacetValue> conditions, FacetValue outcome) {
		Map<FacetValue, String> columns = new LinkedHashMap<>();
		Stream.concat(conditions.stream(), Stream.of(outcome)).forEach((set) -> {
			String name = name(set);
			String free = name;
			for (int i = 2; columns.containsValue(free); i++) {
				free = name + "_" + i;
			}
			columns.put(set, free);
		});
		return new CrispSets(columns);
	}

	/** The name of the column of a set. */
	String column(FacetValue set) {
		return this.columns.getOrDefault(set, "");
	}

	/** The table, the header first. */
	List<List<String>> records(Snapshot snapshot, Selection selection) {
		List<List<String>> records = new ArrayList<>();
		records.add(Stream.concat(Stream.of("CASE"), this.columns.values().stream()).toList());
		snapshot.select(selection.query().orderedBy(Ordering.DEFAULT))
			.rows()
			.forEach(
					(line) -> records.add(Stream
						.concat(Stream.of(line.slug()),
								this.columns.keySet().stream().map((set) -> membership(snapshot, line, set)))
						.toList()));
		return records;
	}

	private static String membership(Snapshot snapshot, CaseLine line, FacetValue set) {
		List<String> values = snapshot.values(set.facet(), line);
		if (values.contains(Axis.NOT_CODED) || values.contains(Axis.DOES_NOT_APPLY)) {
			return "";
		}
		return values.contains(set.value().key()) ? "1" : "0";
	}

	private static String name(FacetValue set) {
		return (set.facet().key() + "_" + set.value().key()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
	}

}
