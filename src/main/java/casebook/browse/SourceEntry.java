package casebook.browse;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Source;
import casebook.catalog.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * A source as a bibliography sets it.
 *
 * @param key the key of the source
 * @param authors authors, or editors where there are none, the family name of the first
 * in front; empty for neither
 * @param title the title
 * @param container the journal, book or site that it is part of; empty for none
 * @param details volume, pages, publisher and date; empty for none
 * @param link where it can be read, or null
 * @param kind what sort of witness it is, in words; empty where that is not said
 * @param note a remark of the editors, or null
 */
public record SourceEntry(String key, String authors, String title, String container, String details,
		@Nullable String link, String kind, @Nullable String note) {

	/** The entry of a source. */
	public static SourceEntry of(Source source) {
		String authors = names(source.authors());
		String editors = names(source.editors());
		return new SourceEntry(source.key(), authors.isEmpty() && !editors.isEmpty() ? editors + " (ed.)" : authors,
				source.title(), source.fields().getOrDefault("container-title", ""), details(source), source.link(),
				kind(source.kind()), sentence(source.note()));
	}

	/** A kind of source in words; empty for none. */
	public static String kind(@Nullable String key) {
		return capitalised(Objects.requireNonNullElse(key, "").replace('-', ' '));
	}

	/** Where the page of the source is. */
	public String href() {
		return href(this.key);
	}

	/** Where the page of a source is. */
	public static String href(String key) {
		return Shelf.source(key);
	}

	private static String details(Source source) {
		Map<String, String> fields = source.fields();
		String issue = fields.containsKey("issue") ? " (" + fields.get("issue") + ")" : "";
		String volume = fields.getOrDefault("volume", "") + issue;
		return Stream
			.of(volume.strip(), number(fields.getOrDefault("number", "")), fields.getOrDefault("page", ""),
					fields.getOrDefault("publisher", ""), fields.getOrDefault("publisher-place", ""),
					(source.issued() != null) ? CaseDates.ofSource(source.issued()) : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String names(List<SourceName> names) {
		if (names.isEmpty()) {
			return "";
		}
		List<String> all = new ArrayList<>(names.stream().map(SourceName::inFull).toList());
		all.set(0, inverted(names.get(0)));
		String last = all.remove(all.size() - 1);
		if (all.isEmpty()) {
			return last;
		}
		boolean comma = all.size() > 1 || names.get(0).given() != null;
		return String.join(", ", all) + (comma ? ", " : " ") + (last.startsWith("and ") ? "" : "and ") + last;
	}

	private static String inverted(SourceName name) {
		return Stream.of(name.shortForm(), name.given(), name.suffix())
			.flatMap(Stream::ofNullable)
			.collect(Collectors.joining(", "));
	}

	/** A bare number says what it is; "S/RES/2231 (2015)" does so by itself. */
	private static String number(String number) {
		return number.matches("\\d+") ? "no. " + number : number;
	}

	private static @Nullable String sentence(@Nullable String note) {
		return (note == null) ? null : capitalised(note) + (note.matches("(?s).*[.?!)]\\s*") ? "" : ".");
	}

	private static String capitalised(String words) {
		return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
