package casebook.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.catalog.Citation;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.search.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a collection says in general of the values of one dimension, such as the table of
 * types in an essay. The typology declares which dimension, which member of its types and
 * which rows.
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
		return snapshot.editorial("typology")
			.map(JsonMapper.shared()::readTree)
			.filter((typology) -> typology.has("table"))
			.flatMap((typology) -> snapshot.vocabulary()
				.facet(typology.get("table").path("dimension").asString())
				.map((dimension) -> of(typology, dimension)));
	}

	/** The code that stands for a case: its chief one, else its first. */
	Optional<String> code(CaseLine line) {
		return line.primary(this.dimension.key())
			.or(() -> line.marks(this.dimension.key()).findFirst())
			.map(Mark::code);
	}

	private static TypeTable of(JsonNode typology, Facet dimension) {
		JsonNode table = typology.get("table");
		String member = table.path("member").asString();
		List<Row> rows = new ArrayList<>();
		table.path("rows").forEach((row) -> {
			Map<String, String> texts = new HashMap<>();
			String key = row.path("key").asString();
			typology.path("types").forEach((type) -> {
				if (type.path(member).path(key).isString()) {
					texts.put(type.path("code").asString(), type.path(member).path(key).asString());
				}
			});
			rows.add(new Row(row.path("label").asString(), texts));
		});
		Map<String, List<Citation>> grounds = new HashMap<>();
		typology.path("types")
			.forEach((type) -> grounds.put(type.path("code").asString(), citations(type.path(member).path("sources"))));
		return new TypeTable(table.path("label").asString(), dimension, rows, grounds);
	}

	private static List<Citation> citations(JsonNode sources) {
		List<Citation> citations = new ArrayList<>();
		sources.forEach((source) -> citations.add(new Citation(source.path("source").asString(),
				source.has("locator") ? source.path("locator").asString() : null)));
		return List.copyOf(citations);
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
