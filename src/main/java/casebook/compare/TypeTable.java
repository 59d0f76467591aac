package casebook.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import casebook.catalog.CaseLine;
import casebook.catalog.Citation;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.catalog.Typology;
import casebook.search.Snapshot;

/**
 * What a collection says in general of the values of one dimension, such as the table of
 * types in an essay. The typology declares which dimension and which rows.
 *
 * @param label what the table is called
 * @param dimension the dimension whose codes it describes
 * @param rows its rows
 * @param grounds code to where in the sources it is said
 */
record TypeTable(String label, Facet dimension, List<Row> rows, Map<String, List<Citation>> grounds) {

	/** Keeps its own copies. */
	TypeTable {
		rows = List.copyOf(rows);
		grounds = Map.copyOf(grounds);
	}

	/** The table of an edition; empty where the collection declares none. */
	static Optional<TypeTable> of(Snapshot snapshot) {
		return Optional.ofNullable(snapshot.texts().typology())
			.flatMap((typology) -> snapshot.vocabulary()
				.facet(typology.table().dimension())
				.map((dimension) -> of(typology, dimension)));
	}

	/** The code that stands for a case: its chief one, else its first. */
	Optional<String> code(CaseLine line) {
		return line.primary(this.dimension.key())
			.or(() -> line.marks(this.dimension.key()).findFirst())
			.map(Mark::code);
	}

	private static TypeTable of(Typology typology, Facet dimension) {
		return new TypeTable(typology.table().label(), dimension, typology.table().rows().stream().map((row) -> {
			Map<String, String> texts = new HashMap<>();
			typology.types()
				.forEach((type) -> Optional.ofNullable(type.said().get(row.key()))
					.ifPresent((text) -> texts.put(type.code(), text)));
			return new Row(row.label(), texts);
		}).toList(), typology.types().stream().collect(Collectors.toMap(Typology.Type::code, Typology.Type::sources)));
	}

	/**
	 * A row.
	 *
	 * @param label what it is about
	 * @param texts code to what is said of it
	 */
	record Row(String label, Map<String, String> texts) {

		/** Keeps its own copy. */
		Row {
			texts = Map.copyOf(texts);
		}

	}

}
