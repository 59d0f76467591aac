package casebook.reference;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Concept;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account of a founding document: of each paragraph, which records hold what it says.
 *
 * @param sections the sections of the document
 */
record Account(List<Section> sections) {

	private static final List<String> KINDS = List.of("", "actor", "concept", "series");

	/** The keys of the documents that the collection gives account of. */
	static List<String> sources(Snapshot snapshot) {
		return List.copyOf(coverage(snapshot).propertyNames());
	}

	/** The account of a source; empty where the collection gives none. */
	static Optional<Account> of(Snapshot snapshot, String source) {
		JsonNode paragraphs = coverage(snapshot).path(source);
		if (!paragraphs.isArray()) {
			return Optional.empty();
		}
		List<Section> sections = new ArrayList<>();
		paragraphs.forEach((node) -> {
			String title = node.path("section").asString();
			if (sections.isEmpty() || !sections.get(sections.size() - 1).title().equals(title)) {
				sections.add(new Section(title, new ArrayList<>()));
			}
			sections.get(sections.size() - 1).paragraphs().add(paragraph(snapshot, node));
		});
		return Optional.of(new Account(List.copyOf(sections)));
	}

	/** How many paragraphs it has. */
	int paragraphs() {
		return this.sections.stream().mapToInt((section) -> section.paragraphs().size()).sum();
	}

	/**
	 * How many of the paragraphs are taken up, and which are not and why, in words: "2 of
	 * its 3 paragraphs are taken up. The other is: Preface ¶1 (byline)."
	 */
	public String inWords() {
		List<String> left = this.sections.stream()
			.flatMap((section) -> section.paragraphs()
				.stream()
				.filter((paragraph) -> paragraph.records().isEmpty())
				.map((paragraph) -> section.title() + " " + paragraph.number()
						+ (paragraph.note().isEmpty() ? "" : " (" + paragraph.note() + ")")))
			.toList();
		if (left.isEmpty()) {
			return (paragraphs() == 1) ? "Its one paragraph is taken up."
					: "All of its " + paragraphs() + " paragraphs are taken up.";
		}
		return (paragraphs() - left.size()) + " of its " + Words.counted(paragraphs(), "paragraph")
				+ " are taken up. Not taken up: " + String.join("; ", left) + ".";
	}

	private static JsonNode coverage(Snapshot snapshot) {
		return JsonMapper.shared().readTree(snapshot.editorial("coverage").orElse("{}"));
	}

	private static Paragraph paragraph(Snapshot snapshot, JsonNode node) {
		List<Link> records = node.path("covered_by")
			.valueStream()
			.map(JsonNode::asString)
			.sorted(Comparator.comparingInt(Account::rank)
				.thenComparing((cover) -> Folded.of(record(snapshot, cover).label())))
			.map((cover) -> record(snapshot, cover))
			.distinct()
			.toList();
		return new Paragraph("¶" + node.path("paragraph").asString(), records, node.path("note").asString(""));
	}

	/** Cases stand in front of actors, these in front of concepts and the rest. */
	private static int rank(String cover) {
		if (cover.equals("typology") || cover.equals("sources")) {
			return KINDS.size();
		}
		int colon = cover.indexOf(':');
		return KINDS.indexOf((colon < 0) ? "" : cover.substring(0, colon));
	}

	private static Link record(Snapshot snapshot, String cover) {
		int colon = cover.indexOf(':');
		String key = cover.substring(colon + 1);
		return switch (cover.substring(0, Math.max(colon, 0))) {
			case "concept" -> new Link(concept(snapshot, key), Shelf.concept(key));
			case "actor" -> actor(snapshot, key);
			case "series" -> Optional.ofNullable(SeriesPage.figure(snapshot)).orElse(new Link(key, ""));
			default -> other(snapshot, key);
		};
	}

	private static String concept(Snapshot snapshot, String key) {
		return snapshot.concepts()
			.stream()
			.filter((concept) -> concept.slug().equals(key))
			.map(Concept::term)
			.findFirst()
			.orElse(key);
	}

	private static Link actor(Snapshot snapshot, String key) {
		return snapshot.actor(key)
			.map((actor) -> new Link(actor.name(), ActorAddress.of(actor.kind(), key)))
			.orElse(new Link(key, ""));
	}

	private static Link other(Snapshot snapshot, String key) {
		return switch (key) {
			case "typology" -> new Link("the table of types", (snapshot.texts().typology() != null) ? Shelf.TYPES : "");
			case "sources" -> new Link("the bibliography", Shelf.SOURCES);
			default -> snapshot.line(snapshot.currentSlug(key))
				.map((line) -> new Link(line.title(), "/cases/" + line.slug()))
				.orElse(new Link(key, ""));
		};
	}

	/**
	 * A section of a document.
	 *
	 * @param title its heading
	 * @param paragraphs its paragraphs
	 */
	record Section(String title, List<Paragraph> paragraphs) {
	}

	/**
	 * A paragraph of a document.
	 *
	 * @param number its number within the section
	 * @param records what holds what it says; a link without address is a name
	 * @param note why nothing does; empty for no remark
	 */
	record Paragraph(String number, List<Link> records, String note) {
	}

}
