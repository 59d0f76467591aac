package casebook.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import casebook.receipt.Sha256;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/**
 * Tables on their way into a package: files in a temporary folder, so that one pass over
 * the cases fills all of them and memory does not grow. The folder goes when the spool is
 * closed.
 */
final class Spool implements AutoCloseable {

	private final Path folder;

	private final Map<String, Table> tables = new LinkedHashMap<>();

	/**
	 * Opens the files.
	 * @param declared the tables
	 * @param within where the temporary folder is made
	 */
	Spool(List<PackageTable> declared, Path within) throws IOException {
		this.folder = Files.createTempDirectory(within, "casebook-package");
		for (PackageTable table : declared) {
			this.tables.put(table.name(), new Table(table, this.folder.resolve(table.name() + ".csv")));
		}
	}

	/**
	 * Adds a row.
	 * @param table the name of the table
	 * @param cells one for each column; null for none
	 */
	void row(String table, @Nullable Object... cells) {
		table(table).row(cells);
	}

	/** Writes out what was added; no row can be added any more. */
	void end() throws IOException {
		for (Table table : this.tables.values()) {
			table.end();
		}
	}

	/** A table that has ended. */
	Table table(String name) {
		return Objects.requireNonNull(this.tables.get(name), name);
	}

	/** All tables, in the order of their declaration. */
	List<Table> tables() {
		return List.copyOf(this.tables.values());
	}

	@Override
	public void close() throws IOException {
		for (Table table : this.tables.values()) {
			table.end();
			Files.deleteIfExists(table.file);
		}
		Files.deleteIfExists(this.folder);
	}

	/** A table with its file. */
	static final class Table {

		private final PackageTable declared;

		private final Path file;

		private final Sha256 digest = new Sha256();

		private final CsvWriter csv;

		private int rows;

		private boolean ended;

		private Table(PackageTable declared, Path file) throws IOException {
			this.declared = declared;
			this.file = file;
			OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)),
					this.digest.digest());
			this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
			this.csv.writeRecord(declared.columns().stream().map(PackageTable.Column::name).toList());
		}

		private void row(@Nullable Object... cells) {
			if (cells.length != this.declared.columns().size()) {
				throw new IllegalStateException(cells.length + " cells for " + this.declared.name());
			}
			String[] texts = new String[cells.length];
			for (int i = 0; i < cells.length; i++) {
				texts[i] = Objects.toString(cells[i], "");
			}
			this.csv.writeRecord(texts);
			this.rows++;
		}

		private void end() throws IOException {
			if (!this.ended) {
				this.ended = true;
				this.csv.close();
			}
		}

		PackageTable declared() {
			return this.declared;
		}

		Path file() {
			return this.file;
		}

		int rows() {
			return this.rows;
		}

		long bytes() throws IOException {
			return Files.size(this.file);
		}

		String sha256() {
			return this.digest.hex();
		}

	}

}
