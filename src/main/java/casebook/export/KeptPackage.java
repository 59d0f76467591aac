package casebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import casebook.catalog.Release;
import casebook.catalog.Releases;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The package of a release, opened for reading its tables row by row. */
final class KeptPackage implements AutoCloseable {

	private final Path file;

	private final ZipFile zip;

	private KeptPackage(Path file, ZipFile zip) {
		this.file = file;
		this.zip = zip;
	}

	/** Opens the package of a release; it lies in a temporary file until it is closed. */
	static KeptPackage open(Releases releases, Release release) throws IOException {
		Path file = Files.createTempFile("casebook-kept", ".zip");
		try {
			try (OutputStream out = Files.newOutputStream(file)) {
				releases.write(release, out);
			}
			return new KeptPackage(file, new ZipFile(file.toFile()));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	/**
	 * The rows of a table, which the reader closes; none where the package has no such
	 * table.
	 */
	CsvReader<NamedCsvRecord> rows(String table) throws IOException {
		ZipEntry entry = this.zip.getEntry("data/" + table + ".csv");
		return (entry == null) ? CsvReader.builder().ofNamedCsvRecord("")
				: CsvReader.builder()
					.ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(this.zip.getInputStream(entry)),
							StandardCharsets.UTF_8));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
		Files.deleteIfExists(this.file);
	}

}
