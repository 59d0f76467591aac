package casebook.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.catalog.Source;
import casebook.catalog.SourceName;

/** Reads {@code sources.yaml}: works by key, in the terms of CSL-JSON 1.0.2. */
final class SourceReader {

	private static final Names TYPES = Names.of("a type of CSL",
			List.of("article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
					"chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
					"entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case",
					"legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
					"paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
					"post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
					"standard", "thesis", "treaty", "webpage"));

	private static final Names KINDS = Names.of("a kind of source",
			List.of("scholarly", "official-or-organisation", "press", "encyclopaedia", "copy-or-aggregator"));

	private static final List<String> FIELDS = List.of("DOI", "ISBN", "ISSN", "PMID", "URL", "archive",
			"archive_location", "authority", "chapter-number", "collection-number", "collection-title",
			"container-title", "edition", "event-place", "event-title", "genre", "issue", "jurisdiction", "language",
			"medium", "number", "number-of-pages", "page", "publisher", "publisher-place", "section", "status",
			"version", "volume");

	private static final String[] KEYS = Stream
		.concat(Stream.of("formerly", "type", "title", "author", "editor", "issued", "note", "source_kind"),
				FIELDS.stream())
		.toArray(String[]::new);

	private SourceReader() {
	}

	/**
	 * Reads the sources.
	 * @throws FaultFound at the first fault
	 */
	static List<Source> read(SeedNode root) {
		List<Source> sources = new ArrayList<>();
		Formers formers = new Formers("key", "a source", root.entries().keySet());
		WorksOnce works = new WorksOnce();
		root.entries().forEach((key, node) -> {
			sources.add(source(key, node));
			node.list("formerly").forEach((former) -> formers.check(former, key));
			works.check(key, node);
		});
		return sources;
	}

	private static Source source(String key, SeedNode node) {
		if (!key.matches("[a-z0-9-]+")) {
			throw node.fault("'" + key + "' is not a slug: small letters, digits and hyphens");
		}
		node.only(KEYS);
		node.list("formerly").forEach(Forms.SLUG::check);
		Map<String, String> fields = new LinkedHashMap<>();
		FIELDS.forEach((field) -> node.find(field).ifPresent((value) -> fields.put(field, value.text())));
		return new Source(key, TYPES.check(node.get("type")), node.find("source_kind").map(KINDS::check).orElse(null),
				node.text("title"), names(node, "author"), names(node, "editor"),
				node.find("issued").map(Forms::date).orElse(null), node.optionalText("note"), fields,
				node.texts("formerly"));
	}

	/** The names in a list, each a person's parts or one literal. */
	static List<SourceName> names(SeedNode source, String key) {
		return source.list(key).stream().map(SourceReader::name).toList();
	}

	private static SourceName name(SeedNode node) {
		node.only("family", "given", "suffix", "literal");
		if (node.find("family").isPresent() == node.find("literal").isPresent()) {
			throw node.fault("needs either a family name or a literal one");
		}
		return new SourceName(node.optionalText("family"), node.optionalText("given"), node.optionalText("suffix"),
				node.optionalText("literal"));
	}

}
