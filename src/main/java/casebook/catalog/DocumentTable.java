package casebook.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table whose rows are documents with a key and a few columns beside them. Writing
 * compares documents and touches only the rows that differ.
 */
final class DocumentTable {

	private final JdbcTemplate jdbc;

	private final String table;

	private final String key;

	private final List<String> columns;

	DocumentTable(JdbcTemplate jdbc, String table, String key, String... columns) {
		this.jdbc = jdbc;
		this.table = table;
		this.key = key;
		this.columns = List.of(columns);
	}

	/**
	 * Writes all rows.
	 * @param rows the rows that there are to be
	 * @return the rows that were new or changed, and the keys of rows that are no longer
	 * among them
	 */
	Difference write(List<Row> rows) {
		Map<String, String> held = new HashMap<>();
		this.jdbc.queryForList("select " + this.key + ", document from " + this.table)
			.forEach((row) -> held.put((String) row.get(this.key), (String) row.get("document")));
		List<Row> changed = rows.stream().filter((row) -> !row.document().equals(held.get(row.key()))).toList();
		Map<Boolean, List<Object[]>> known = changed.stream()
			.collect(Collectors.partitioningBy((row) -> held.containsKey(row.key()),
					Collectors.mapping(Row::parameters, Collectors.toList())));
		this.jdbc.batchUpdate(update(), known.getOrDefault(true, List.of()));
		this.jdbc.batchUpdate(insert(), known.getOrDefault(false, List.of()));
		Set<String> gone = new TreeSet<>(held.keySet());
		rows.forEach((row) -> gone.remove(row.key()));
		return new Difference(changed, gone);
	}

	/**
	 * Deletes rows that nothing refers to.
	 * @param keys the rows
	 * @param referring columns that may refer to them, as {@code table.column}
	 * @return the keys of the rows that are gone
	 */
	List<String> deleteUnused(Set<String> keys, String... referring) {
		String unused = Arrays.stream(referring)
			.map((column) -> column.split("\\."))
			.map((name) -> " and not exists (select 1 from " + name[0] + " r where r." + name[1] + " = " + this.table
					+ "." + this.key + ")")
			.collect(Collectors.joining());
		List<String> gone = new ArrayList<>();
		for (String each : keys) {
			if (this.jdbc.update("delete from " + this.table + " where " + this.key + " = ?" + unused, each) > 0) {
				gone.add(each);
			}
		}
		return gone;
	}

	private String update() {
		return "update " + this.table + " set "
				+ this.columns.stream().map((column) -> column + " = ?, ").collect(Collectors.joining())
				+ "document = ? where " + this.key + " = ?";
	}

	private String insert() {
		return "insert into " + this.table + " (" + String.join(", ", this.columns) + ", document, " + this.key
				+ ") values (" + "?, ".repeat(this.columns.size()) + "?, ?)";
	}

	/**
	 * A row.
	 *
	 * @param key its key
	 * @param columns the values beside the document, in the order of the table's columns
	 * @param document the document
	 */
	record Row(String key, List<@Nullable Object> columns, String document) {

		Object[] parameters() {
			List<@Nullable Object> all = new ArrayList<>(this.columns);
			all.add(this.document);
			all.add(this.key);
			return all.toArray();
		}

	}

	/**
	 * What writing did.
	 *
	 * @param changed the rows that were new or changed
	 * @param gone the keys of rows that are still held but were not among those written
	 */
	record Difference(List<Row> changed, Set<String> gone) {
	}

}
