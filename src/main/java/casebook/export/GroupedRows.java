package casebook.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, those of one case at a time. A table that belongs to no case is
 * one group.
 */
final class GroupedRows implements AutoCloseable {

	private final Compared table;

	private final CsvReader<NamedCsvRecord> reader;

	private final Iterator<NamedCsvRecord> rows;

	private @Nullable NamedCsvRecord next;

	GroupedRows(Compared table, CsvReader<NamedCsvRecord> reader) {
		this.table = table;
		this.reader = reader;
		this.rows = reader.iterator();
		advance();
	}

	/** The case of the next group; null at the end. */
	@Nullable String group() {
		return (this.next != null) ? groupOf(this.next) : null;
	}

	/** Takes the next group: key of a row to its cells. */
	Map<String, Map<String, String>> take() {
		Map<String, Map<String, String>> taken = new LinkedHashMap<>();
		String group = group();
		while (this.next != null && groupOf(this.next).equals(group)) {
			Map<String, String> cells = this.next.getFieldsAsMap();
			String key = keyOf(cells);
			String unique = key;
			for (int again = 2; taken.containsKey(unique); again++) {
				unique = key + " #" + again;
			}
			taken.put(unique, cells);
			advance();
		}
		return taken;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	private String groupOf(NamedCsvRecord row) {
		return (this.table.group() != null) ? row.getField(this.table.group()) : "";
	}

	private String keyOf(Map<String, String> cells) {
		List<String> keys = this.table.keys();
		return keys.stream().map((key) -> cells.getOrDefault(key, "")).collect(Collectors.joining(" / "));
	}

	private void advance() {
		this.next = this.rows.hasNext() ? this.rows.next() : null;
	}

}
