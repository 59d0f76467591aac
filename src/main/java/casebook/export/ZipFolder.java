package casebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import casebook.receipt.Sha256;

/**
 * A package as it is written: every file bears the same time, whatever the clock and the
 * time zone, and the checksums of all come last.
 */
final class ZipFolder {

	private static final int BUFFER = 64 * 1024;

	private final ZipOutputStream zip;

	private final LocalDateTime time;

	private final Map<String, String> sums = new TreeMap<>();

	ZipFolder(OutputStream out, Instant time) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
	}

	void add(String name, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Sha256 digest = new Sha256();
		digest.update(bytes, 0, bytes.length);
		begin(name);
		this.zip.write(bytes);
		this.zip.closeEntry();
		this.sums.put(name, digest.hex());
	}

	void add(String name, Path file) throws IOException {
		Sha256 digest = new Sha256();
		byte[] buffer = new byte[BUFFER];
		begin(name);
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
				this.zip.write(buffer, 0, read);
			}
		}
		this.zip.closeEntry();
		this.sums.put(name, digest.hex());
	}

	/**
	 * Adds the checksums, as {@code sha256sum --check} reads them, and ends the package.
	 */
	void finish() throws IOException {
		StringBuilder text = new StringBuilder();
		this.sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
		add("SHA256SUMS", text.toString());
		this.zip.finish();
	}

	private void begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.time);
		this.zip.putNextEntry(entry);
	}

}
