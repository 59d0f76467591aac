package casebook.citation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;
import casebook.catalog.SourceName;
import casebook.search.Snapshot;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;

import org.springframework.stereotype.Component;

/**
 * Cases as references in text, set by a processor of the Citation Style Language. The
 * styles are those of citationstyles.org.
 */
@Component
public class ReferenceTexts {

	private static final int KEPT = 2000;

	private final List<TextStyle> styles = List.of(new TextStyle("APA", "apa"),
			new TextStyle("Chicago", "chicago-author-date"));

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

	/** An item in every style. */
	List<Reference> made(CslItem item) {
		CSLItemData data = data(item);
		return this.styles.stream().map((style) -> new Reference(style.label(), style.text(data))).toList();
	}

	private static CSLItemData data(CslItem item) {
		CSLItemDataBuilder builder = new CSLItemDataBuilder().id(item.key())
			.type(CSLType.fromString(item.type()))
			.title(item.title())
			.containerTitle(item.field("container-title"))
			.edition(item.field("edition"))
			.publisher(item.field("publisher"))
			.URL(item.field("URL"));
		if (item.issued() != null) {
			EdtfDate date = EdtfDate.parse(item.issued());
			builder.issued(
					new CSLDateBuilder()
						.dateParts(Stream.of(date.year(), date.isSeason() ? null : date.month(), date.day())
							.filter(Objects::nonNull)
							.mapToInt(Integer::intValue)
							.toArray())
						.build());
		}
		if (!item.editors().isEmpty()) {
			builder.editor(item.editors().stream().map(ReferenceTexts::name).toArray(CSLName[]::new));
		}
		return builder.build();
	}

	private static CSLName name(SourceName name) {
		return new CSLNameBuilder().family(name.family())
			.given(name.given())
			.suffix(name.suffix())
			.literal(name.literal())
			.build();
	}

	/**
	 * A reference.
	 *
	 * @param style the name of the style
	 * @param text the reference in it
	 */
	public record Reference(String style, String text) {
	}

}
