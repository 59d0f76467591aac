package casebook.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import casebook.browse.CaseDates;
import casebook.catalog.Edition;
import casebook.search.Snapshot;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes briefs as a Word file (ECMA-376, docx): a package of a few XML parts, each of
 * them a template as a page is one. Equal briefs make equal bytes.
 */
final class WordFile {

	/** The parts of the package, in order, and their templates. */
	private static final Map<String, String> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("[Content_Types].xml", "content-types");
		PARTS.put("_rels/.rels", "package-links");
		PARTS.put("docProps/core.xml", "properties");
		PARTS.put("word/document.xml", "document");
		PARTS.put("word/_rels/document.xml.rels", "document-links");
		PARTS.put("word/styles.xml", "styles");
		PARTS.put("word/settings.xml", "settings");
		PARTS.put("word/footer.xml", "footer");
	}

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	WordFile() {
		ClassLoaderTemplateResolver parts = new ClassLoaderTemplateResolver(WordFile.class.getClassLoader());
		parts.setPrefix("templates/brief/word/");
		parts.setSuffix(".xml");
		parts.setTemplateMode(TemplateMode.XML);
		parts.setCharacterEncoding(StandardCharsets.UTF_8.name());
		this.engine.setTemplateResolver(parts);
	}

	/** The bytes of the file. */
	byte[] of(Contents contents, Snapshot snapshot) {
		Edition edition = snapshot.edition();
		Context context = new Context(Locale.ENGLISH, Map.of("file", contents, "edition", edition, "collection",
				snapshot.collection(), "day", CaseDates.inWords(edition.madeAt())));
		LocalDateTime time = LocalDateTime.ofInstant(edition.madeAt(), ZoneOffset.UTC);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : PARTS.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(time);
				zip.putNextEntry(entry);
				zip.write(this.engine.process(part.getValue(), context).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * What a file holds.
	 *
	 * @param title its title
	 * @param sheets the briefs
	 */
	record Contents(String title, List<Brief> sheets) {

		/** Keeps its own copy. */
		Contents {
			sheets = List.copyOf(sheets);
		}

	}

}
