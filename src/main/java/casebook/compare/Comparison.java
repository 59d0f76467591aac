package casebook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.Snapshot;

/**
 * Cases compared facet by facet, as the vocabulary declares them.
 *
 * @param cases the cases, the one that began first in front
 * @param groups the facets, in the groups of the vocabulary
 */
record Comparison(List<CaseLine> cases, List<Group> groups) {

	/** Keeps its own copies. */
	Comparison {
		cases = List.copyOf(cases);
		groups = List.copyOf(groups);
	}

	/** Compares cases in every facet of an edition. */
	static Comparison of(Snapshot snapshot, List<CaseLine> cases) {
		return new Comparison(cases,
				snapshot.vocabulary()
					.groups()
					.stream()
					.map((group) -> new Group(group.label(),
							group.facets().stream().map((facet) -> row(snapshot, facet, cases)).toList()))
					.toList());
	}

	/** The same without the rows in which all cases have the same. */
	Comparison differences() {
		return new Comparison(this.cases,
				this.groups.stream()
					.map((group) -> new Group(group.label(),
							group.rows().stream().filter((row) -> row.sameness() != Sameness.SAME).toList()))
					.filter((group) -> !group.rows().isEmpty())
					.toList());
	}

	/** All rows in order. */
	Stream<Row> rows() {
		return this.groups.stream().flatMap((group) -> group.rows().stream());
	}

	/** The rows of which this is true. */
	List<Row> rows(Sameness sameness) {
		return rows().filter((row) -> row.sameness() == sameness).toList();
	}

	private static Row row(Snapshot snapshot, Facet facet, List<CaseLine> cases) {
		Axis axis = snapshot.axes().axis(facet.key()).orElseThrow();
		Map<String, Integer> places = new LinkedHashMap<>();
		axis.values().forEach((value) -> places.put(value.key(), places.size()));
		Map<String, Integer> having = new LinkedHashMap<>();
		List<List<String>> keys = cases.stream()
			.map((line) -> snapshot.values(facet, line).stream().distinct().toList())
			.toList();
		keys.forEach((values) -> values.forEach((value) -> having.merge(value, 1, Integer::sum)));
		Comparator<Value> sharedFirst = Comparator.comparing(Value::cases, Comparator.reverseOrder())
			.thenComparing((value) -> places.getOrDefault(value.value().key(), places.size()));
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < cases.size(); i++) {
			List<Value> values = keys.get(i)
				.stream()
				.map((key) -> new Value(axis.value(key).orElseGet(() -> new AxisValue(key, key, key)),
						having.getOrDefault(key, 1)))
				.sorted(sharedFirst)
				.toList();
			cells.add(new Cell(cases.get(i), values));
		}
		return new Row(facet, Sameness.of(cells.stream().map(Cell::keys).toList()), cells);
	}

	/**
	 * Facets under one heading.
	 *
	 * @param label the heading
	 * @param rows the facets compared
	 */
	record Group(String label, List<Row> rows) {

		/** Keeps its own copy. */
		Group {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * A facet in which cases are compared.
	 *
	 * @param facet the facet
	 * @param sameness how far they agree
	 * @param cells what each case has, in the order of the cases
	 */
	record Row(Facet facet, Sameness sameness, List<Cell> cells) {

		/** Keeps its own copy. */
		Row {
			cells = List.copyOf(cells);
		}

		/** The values that two cases at least have, in the order of the facet. */
		List<AxisValue> shared() {
			return this.cells.stream()
				.flatMap((cell) -> cell.values().stream())
				.filter(Value::isShared)
				.map(Value::value)
				.distinct()
				.toList();
		}

	}

	/**
	 * What a case has in a facet.
	 *
	 * @param line the case
	 * @param values its values, those shared by most cases first; "not coded" and "does
	 * not apply" are values too
	 */
	record Cell(CaseLine line, List<Value> values) {

		/** Keeps its own copy. */
		Cell {
			values = List.copyOf(values);
		}

		/** The keys of what can be compared; empty where there is nothing. */
		Set<String> keys() {
			Set<String> keys = new HashSet<>();
			this.values.stream()
				.filter((value) -> !value.value().isGap())
				.forEach((value) -> keys.add(value.value().key()));
			return keys;
		}

	}

	/**
	 * A value that a case has.
	 *
	 * @param value the value
	 * @param cases how many of the cases have it
	 */
	record Value(AxisValue value, int cases) {

		/** Whether another case has it too; that two are not coded is nothing shared. */
		boolean isShared() {
			return this.cases > 1 && !this.value.isGap();
		}

	}

}
