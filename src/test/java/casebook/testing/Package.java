package casebook.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An office file, opened: a zip of XML parts.
 *
 * @param parts the parts by name, in order
 */
public record Package(Map<String, byte[]> parts) {

	/** Opens a file. */
	public static Package of(byte[] file) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Package(parts);
	}

	/** The names of the parts. */
	public Set<String> names() {
		return this.parts.keySet();
	}

	/** A part, parsed. */
	public Document part(String name) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(this.parts.get(name)), "UTF-8", "", Parser.xmlParser());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
