package casebook.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is said of the values of one dimension: the scheme that the collection is built on
 * with its wordings, and other schemes beside it.
 *
 * @param scheme the scheme
 * @param types its types, in the order of the collection
 * @param rules how types are given
 * @param others other schemes
 * @param table which of the texts stand in a table of types
 */
public record Typology(Scheme scheme, List<Type> types, List<String> rules, List<Other> others, Table table) {

	/** Keeps its own copies. */
	public Typology {
		types = List.copyOf(types);
		rules = List.copyOf(rules);
		others = List.copyOf(others);
	}

	/**
	 * Reads the document.
	 * @return the typology; empty where it declares no table, so that nobody knows which
	 * dimension its types are values of
	 */
	static Optional<Typology> of(JsonNode document) {
		if (!document.has("table")) {
			return Optional.empty();
		}
		Table table = Table.of(document.path("table"));
		return Optional.of(new Typology(Scheme.of(document.path("scheme")),
				Texts.list(document.path("types"), (type) -> Type.of(type, table.member())),
				Texts.strings(document.path("rules")), Texts.list(document.path("alternative_lenses"), Other::of),
				table));
	}

	/** The type with a code; empty where there is none. */
	public Optional<Type> type(String code) {
		return this.types.stream().filter((type) -> type.code().equals(code)).findFirst();
	}

	/**
	 * Where a scheme comes from.
	 *
	 * @param id its key in addresses
	 * @param name its name
	 * @param origin where it comes from
	 * @param notes remarks on it
	 * @param sources the ground
	 */
	public record Scheme(String id, String name, String origin, List<String> notes, List<Citation> sources) {

		static Scheme of(JsonNode node) {
			List<String> notes = new ArrayList<>();
			Optional.ofNullable(Texts.optional(node, "ordering_note")).ifPresent(notes::add);
			Optional.ofNullable(Texts.optional(node, "meeting_venue_note")).ifPresent(notes::add);
			return new Scheme(node.path("id").asString(), node.path("name").asString(), node.path("origin").asString(),
					List.copyOf(notes), Texts.citations(node.path("sources")));
		}

	}

	/**
	 * A type.
	 *
	 * @param code the code of the dimension
	 * @param name its name
	 * @param number the number that the author of the table gives it, or null
	 * @param wording how it was first worded, or null
	 * @param said what the table says of it, by the key of the text
	 * @param examples the cases that the table names
	 * @param sources where the table stands
	 * @param departure where the table departs from the first wording, or null
	 */
	public record Type(String code, String name, @Nullable String number, @Nullable Wording wording,
			Map<String, String> said, List<String> examples, List<Citation> sources, @Nullable String departure) {

		/** Keeps its own copy. */
		public Type {
			said = Map.copyOf(said);
		}

		static Type of(JsonNode node, String member) {
			JsonNode texts = node.path(member);
			Map<String, String> said = new HashMap<>();
			texts.properties().forEach((text) -> {
				if (text.getValue().isString()) {
					said.put(text.getKey(), text.getValue().asString());
				}
			});
			return new Type(node.path("code").asString(), node.path("name").asString(),
					Texts.optional(node, "bae_number"),
					node.has("wording_2010") ? Wording.of(node.path("wording_2010")) : null, said,
					Texts.strings(texts.path("example_cases")), Texts.citations(texts.path("sources")),
					Texts.optional(node, "difference_from_2010"));
		}

	}

	/**
	 * How a type was first worded.
	 *
	 * @param text the words
	 * @param status how sure it is that these are the words: a claim status
	 * @param sources where they stand
	 * @param note a remark, or null
	 */
	public record Wording(String text, String status, List<Citation> sources, @Nullable String note) {

		static Wording of(JsonNode node) {
			return new Wording(node.path("text").asString(), node.path("status").asString(),
					Texts.citations(node.path("sources")), Texts.optional(node, "note"));
		}

	}

	/**
	 * The table of types.
	 *
	 * @param label what it is called
	 * @param dimension the key of the dimension whose codes the types are
	 * @param member the key under which each type has the texts
	 * @param author whose table and numbers these are, or null
	 * @param first what the first wording is called, or null
	 * @param rows its rows
	 */
	public record Table(String label, String dimension, String member, @Nullable String author, @Nullable String first,
			List<Row> rows) {

		static Table of(JsonNode node) {
			return new Table(node.path("label").asString(), node.path("dimension").asString(),
					node.path("member").asString(), Texts.optional(node, "author"), Texts.optional(node, "first"),
					Texts.list(node.path("rows"),
							(row) -> new Row(row.path("key").asString(), row.path("label").asString())));
		}

	}

	/**
	 * A row of the table.
	 *
	 * @param key the key of the text
	 * @param label what people read
	 */
	public record Row(String key, String label) {
	}

	/**
	 * Another scheme.
	 *
	 * @param id its key in addresses
	 * @param name its name
	 * @param dimension the dimension on which the cases are coded by it; null where they
	 * are not
	 * @param categories what it tells apart
	 * @param remarks why it was made and what is said of it
	 * @param features what it stresses
	 * @param status how sure this description is: a claim status
	 * @param statusNote what is not sure, or null
	 * @param sources the ground
	 */
	public record Other(String id, String name, @Nullable String dimension, List<Category> categories,
			List<String> remarks, List<String> features, String status, @Nullable String statusNote,
			List<Citation> sources) {

		static Other of(JsonNode node) {
			List<String> remarks = new ArrayList<>();
			for (String key : List.of("motive", "note", "critique")) {
				Optional.ofNullable(Texts.optional(node, key)).ifPresent(remarks::add);
			}
			return new Other(node.path("id").asString(), node.path("name").asString(),
					Texts.optional(node, "dimension"), Texts.list(node.path("categories"), Category::of),
					List.copyOf(remarks), Texts.strings(node.path("stated_features")), node.path("status").asString(),
					Texts.optional(node, "status_note"), Texts.citations(node.path("sources")));
		}

	}

	/**
	 * What a scheme tells apart from the rest.
	 *
	 * @param code its key, which is a code of the dimension where the cases are coded; or
	 * null
	 * @param label its name
	 * @param note what it covers, or null
	 */
	public record Category(@Nullable String code, String label, @Nullable String note) {

		static Category of(JsonNode node) {
			return new Category(Texts.optional(node, "id"), node.path("label").asString(),
					Texts.optional(node, "note"));
		}

	}

}
