package casebook.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import casebook.catalog.CaseLine;
import casebook.search.Snapshot;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Cases as references in text, set by a processor of the Citation Style Language. The
 * styles are those of citationstyles.org.
 */
@Component
public class ReferenceTexts {

	private static final List<Style> STYLES = List.of(new Style("APA", "apa"),
			new Style("Chicago", "chicago-author-date"));

	private static final int KEPT = 2000;

	private final Cache<String, List<Reference>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

	/**
	 * A case in every style.
	 * @param line the case
	 * @param snapshot the edition
	 * @param address the address of its page; left out unless it is absolute
	 */
	public List<Reference> of(CaseLine line, Snapshot snapshot, String address) {
		return Objects
			.requireNonNull(this.kept.get(snapshot.edition().fingerprint() + " " + line.slug() + " " + address,
					(key) -> made(CslItem.of(line, snapshot, address))));
	}

	private static List<Reference> made(CslItem item) {
		CSLItemData data = data(item);
		return STYLES.stream().map((style) -> new Reference(style.label(), text(style.name(), data))).toList();
	}

	private static String text(String style, CSLItemData item) {
		try {
			return CSL.makeAdhocBibliography(style, "text", item).makeString().strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the style " + style + " cannot be read", ex);
		}
	}

	private static CSLItemData data(CslItem item) {
		CSLItemDataBuilder builder = new CSLItemDataBuilder().id(item.key())
			.type(CSLType.fromString(item.type()))
			.title(item.title())
			.containerTitle(item.field("container-title"))
			.version(item.field("version"));
		@Nullable String address = item.field("URL");
		if (address != null) {
			builder.URL(address);
		}
		if (item.issued() != null) {
			String[] parts = item.issued().split("-", 3);
			builder.issued(new CSLDateBuilder()
				.dateParts(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
				.build());
		}
		return builder.build();
	}

	/**
	 * A reference.
	 *
	 * @param style the name of the style
	 * @param text the reference in it
	 */
	public record Reference(String style, String text) {
	}

	/**
	 * A style.
	 *
	 * @param label what people call it
	 * @param name what its file is called
	 */
	private record Style(String label, String name) {
	}

}
