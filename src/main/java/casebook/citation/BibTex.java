package casebook.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import casebook.catalog.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries for BibLaTeX (its manual, chapter 2) in UTF-8. What LaTeX would take for
 * a command is escaped; titles stand in double braces, so that no style changes their
 * capitals.
 */
final class BibTex {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article-journal", "article"),
			Map.entry("article-magazine", "article"), Map.entry("article-newspaper", "article"),
			Map.entry("bill", "legislation"), Map.entry("book", "book"), Map.entry("chapter", "incollection"),
			Map.entry("collection", "collection"), Map.entry("entry-encyclopedia", "inreference"),
			Map.entry("legal_case", "jurisdiction"), Map.entry("legislation", "legislation"),
			Map.entry("paper-conference", "inproceedings"), Map.entry("post-weblog", "online"),
			Map.entry("regulation", "legislation"), Map.entry("report", "report"), Map.entry("thesis", "thesis"),
			Map.entry("treaty", "legal"), Map.entry("webpage", "online"));

	/** Where the title of the containing work stands, by entry type. */
	private static final Map<String, String> CONTAINERS = Map.of("article", "journaltitle", "incollection", "booktitle",
			"inproceedings", "booktitle", "inreference", "booktitle", "online", "organization");

	/** What BibLaTeX calls the languages that sources are in, by their tags. */
	private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("da", "danish"),
			Map.entry("de", "german"), Map.entry("en", "english"), Map.entry("es", "spanish"),
			Map.entry("fi", "finnish"), Map.entry("fr", "french"), Map.entry("it", "italian"), Map.entry("nl", "dutch"),
			Map.entry("no", "norwegian"), Map.entry("pl", "polish"), Map.entry("pt", "portuguese"),
			Map.entry("ru", "russian"), Map.entry("sv", "swedish"));

	/** The other fields, in the order in which they are written. */
	private static final Map<String, String> FIELDS = fields();

	private static final Map<Character, String> ESCAPED = Map.of('&', "\\&", '%', "\\%", '$', "\\$", '#', "\\#", '_',
			"\\_", '{', "\\{", '}', "\\}", '~', "\\textasciitilde{}", '^', "\\textasciicircum{}", '\\',
			"\\textbackslash{}");

	private BibTex() {
	}

	private static Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("volume", "volume");
		fields.put("issue", "number");
		fields.put("number", "number");
		fields.put("page", "pages");
		fields.put("publisher", "publisher");
		fields.put("publisher-place", "location");
		fields.put("edition", "edition");
		fields.put("version", "version");
		fields.put("ISBN", "isbn");
		fields.put("language", "langid");
		fields.put("note", "note");
		return fields;
	}

	/** One entry, with its line end. */
	static String entry(CslItem item) {
		String type = TYPES.getOrDefault(item.type(), "misc");
		Map<String, String> fields = new LinkedHashMap<>();
		put(fields, "author", names(item.authors()));
		put(fields, "editor", names(item.editors()));
		fields.put("title", "{" + escape(item.title()) + "}");
		put(fields, CONTAINERS.getOrDefault(type, "howpublished"), escape(item.field("container-title")));
		put(fields, "date", item.issued());
		FIELDS.forEach((variable, field) -> put(fields, named(type, field), escape(value(item, variable))));
		if (type.equals("report") || type.equals("thesis")) {
			fields.put("type", type.equals("report") ? "Report" : "Thesis");
		}
		put(fields, "doi", verbatim(item.field("DOI")));
		put(fields, "url", verbatim(item.field("URL")));
		return fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = {" + field.getValue() + "}")
			.collect(Collectors.joining(",\n", "@" + type + "{" + item.key() + ",\n", "\n}\n"));
	}

	private static @Nullable String value(CslItem item, String variable) {
		String value = item.field(variable);
		if (value == null) {
			return null;
		}
		return switch (variable) {
			case "page" -> value.replaceAll("(\\d)\\s*[-\u2013]\\s*(\\d)", "$1--$2");
			case "language" -> LANGUAGES.get(value.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
			default -> value;
		};
	}

	/** Reports and theses have an institution, pages on the web an organisation. */
	private static String named(String type, String field) {
		if (!field.equals("publisher")) {
			return field;
		}
		return switch (type) {
			case "report", "thesis" -> "institution";
			case "online", "misc" -> "organization";
			default -> field;
		};
	}

	private static void put(Map<String, String> fields, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			fields.putIfAbsent(name, value);
		}
	}

	private static String names(List<SourceName> names) {
		return names.stream().map(BibTex::name).collect(Collectors.joining(" and "));
	}

	private static String name(SourceName name) {
		if (name.literal() != null) {
			return name.literal().equals("and others") ? "others" : "{" + escape(name.literal()) + "}";
		}
		String family = "{" + escape(Objects.requireNonNullElse(name.family(), "")) + "}";
		String suffix = (name.suffix() != null) ? ", " + escape(name.suffix()) : "";
		return family + suffix + ((name.given() != null) ? ", " + escape(name.given()) : "");
	}

	/** Text as LaTeX sets it; null stays null. */
	static @Nullable String escape(@Nullable String text) {
		return (text == null) ? null
				: text.strip()
					.chars()
					.mapToObj((character) -> ESCAPED.getOrDefault((char) character,
							Character.isWhitespace(character) ? " " : String.valueOf((char) character)))
					.collect(Collectors.joining());
	}

	/** An address as it is; only what would end the field is percent-encoded. */
	private static @Nullable String verbatim(@Nullable String address) {
		return (address == null) ? null
				: address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
	}

}
