package casebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a data package as its descriptor declares it. Columns are declared one after
 * the other while the package is prepared.
 */
final class PackageTable {

	private final String name;

	private final String description;

	private final List<Column> columns = new ArrayList<>();

	private final List<String> key;

	private final List<Reference> references = new ArrayList<>();

	private PackageTable(String name, String description, List<String> key) {
		this.name = name;
		this.description = description;
		this.key = key;
	}

	/**
	 * A table without columns yet.
	 * @param name its name, also that of its file
	 * @param description what a row is
	 * @param key the columns that tell rows apart
	 */
	static PackageTable of(String name, String description, String... key) {
		return new PackageTable(name, description, List.of(key));
	}

	/** With a column that every row fills. */
	PackageTable always(String column, String type, String meaning) {
		return with(new Column(column, type, meaning, true, List.of()));
	}

	/** With a column that may be empty. */
	PackageTable perhaps(String column, String type, String meaning) {
		return with(new Column(column, type, meaning, false, List.of()));
	}

	/** With a column whose values are those of a closed list. */
	PackageTable oneOf(String column, String meaning, List<String> allowed) {
		return with(new Column(column, "string", meaning, true, allowed));
	}

	/** With columns that name a row of another table. */
	PackageTable refers(List<String> from, String table, List<String> to) {
		this.references.add(new Reference(from, table, to));
		return this;
	}

	String name() {
		return this.name;
	}

	String description() {
		return this.description;
	}

	List<Column> columns() {
		return this.columns;
	}

	/** Where it stands in the package. */
	String path() {
		return "data/" + this.name + ".csv";
	}

	/** As a table schema. */
	Map<String, Object> schema() {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", this.columns.stream().map(Column::field).toList());
		schema.put("missingValues", List.of(""));
		schema.put("primaryKey", this.key);
		if (!this.references.isEmpty()) {
			schema.put("foreignKeys", this.references.stream().map(Reference::foreignKey).toList());
		}
		return schema;
	}

	private PackageTable with(Column column) {
		this.columns.add(column);
		return this;
	}

	/**
	 * A column.
	 *
	 * @param name its name
	 * @param type its type, as table schemas call it
	 * @param meaning what stands in it
	 * @param filled whether every row has a value
	 * @param allowed the values it may have; empty for any
	 */
	record Column(String name, String type, String meaning, boolean filled, List<String> allowed) {

		private Map<String, Object> field() {
			Map<String, Object> field = new LinkedHashMap<>();
			field.put("name", this.name);
			field.put("type", this.type);
			field.put("description", this.meaning);
			Map<String, Object> constraints = new LinkedHashMap<>();
			if (this.filled) {
				constraints.put("required", true);
			}
			if (!this.allowed.isEmpty()) {
				constraints.put("enum", this.allowed);
			}
			if (!constraints.isEmpty()) {
				field.put("constraints", constraints);
			}
			return field;
		}

	}

	private record Reference(List<String> from, String table, List<String> to) {

		private Map<String, Object> foreignKey() {
			Map<String, Object> target = new LinkedHashMap<>();
			target.put("resource", this.table);
			target.put("fields", this.to);
			Map<String, Object> key = new LinkedHashMap<>();
			key.put("fields", this.from);
			key.put("reference", target);
			return key;
		}

	}

}
