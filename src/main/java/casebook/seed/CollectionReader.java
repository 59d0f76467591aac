package casebook.seed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import casebook.catalog.ActorKind;
import casebook.catalog.Code;
import casebook.catalog.Collection;
import casebook.catalog.Collection.Briefing;
import casebook.catalog.Collection.Chapter;
import casebook.catalog.Collection.Comparison;
import casebook.catalog.Collection.Crossing;
import casebook.catalog.Collection.Explanation;
import casebook.catalog.Collection.Precedents;
import casebook.catalog.Collection.Publication;
import casebook.catalog.Collection.WayIn;
import casebook.catalog.Collection.Weight;
import casebook.catalog.Exercise;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.SourceName;

/**
 * Reads {@code collection.yaml}. Ways in, crossings and explanations may only ask for
 * facets and values that exist, so that none of them leads to an error.
 */
final class CollectionReader {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private static final Names PLACEHOLDERS = Names.of("filled in here",
			List.of("{cases}", "{background}", "{from}", "{to}"));

	private static final Pattern WEIGHT = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

	private static final int FEWEST = 2;

	private static final int MOST = 6;

	private final Codebook codebook;

	private final Known known;

	CollectionReader(Codebook codebook, Known known) {
		this.codebook = codebook;
		this.known = known;
	}

	/**
	 * Reads the collection.
	 * @throws FaultFound at the first fault
	 */
	Collection read(SeedNode root) {
		root.only("id", "title", "version", "licence", "headline", "lead", "ways_in", "comparisons", "crossings",
				"explanations", "likeness", "precedents", "brief", "making", "exercise", "about", "publication",
				"corrections");
		Matcher placeholders = PLACEHOLDER.matcher(root.text("lead"));
		while (placeholders.find()) {
			PLACEHOLDERS.check(root.get("lead"), placeholders.group());
		}
		List<Weight> likeness = likeness(root);
		return new Collection(Forms.SLUG.check(root.get("id")), root.text("title"), root.text("version"),
				root.text("headline"), root.text("lead"), root.list("ways_in").stream().map(this::wayIn).toList(),
				root.list("comparisons").stream().map(this::comparison).toList(),
				root.list("crossings").stream().map(this::crossing).toList(),
				root.list("explanations").stream().map(this::explanation).toList(), likeness,
				root.find("precedents").map((node) -> precedents(node, likeness)).orElse(null),
				root.find("brief").map(this::briefing).orElse(null),
				root.list("making").stream().map(this::chapter).toList(),
				root.find("exercise")
					.map((node) -> new ExerciseReader(this.codebook, this.known).read(node))
					.orElse(Exercise.NONE),
				root.texts("about"), root.text("licence"),
				root.find("publication").map(CollectionReader::publication).orElse(null),
				Forms.CONTACT.checkIfAny(root, "corrections"));
	}

	private static Publication publication(SeedNode node) {
		node.only("publisher", "editors");
		String publisher = node.optionalText("publisher");
		List<SourceName> editors = SourceReader.names(node, "editors");
		if (publisher == null && editors.isEmpty()) {
			throw node.fault("names neither a publisher nor editors");
		}
		return new Publication(publisher, editors);
	}

	private WayIn wayIn(SeedNode node) {
		node.only("label", "note", "query");
		return new WayIn(node.text("label"), node.optionalText("note"), query(node.get("query")));
	}

	private Crossing crossing(SeedNode node) {
		node.only("label", "note", "rows", "columns", "query");
		return new Crossing(node.text("label"), node.optionalText("note"),
				this.codebook.facets().check(node.get("rows")), this.codebook.facets().check(node.get("columns")),
				node.find("query").map(this::query).orElse(null));
	}

	private Explanation explanation(SeedNode node) {
		node.only("label", "note", "conditions", "explain", "query");
		List<SeedNode> conditions = node.get("conditions").list();
		if (conditions.size() < FEWEST || conditions.size() > MOST) {
			throw node.get("conditions").fault("needs " + FEWEST + " to " + MOST + ", not " + conditions.size());
		}
		Once once = new Once();
		once.check(node.get("explain"), value(node.get("explain")));
		conditions.forEach((condition) -> once.check(condition, value(condition)));
		return new Explanation(node.text("label"), node.optionalText("note"),
				conditions.stream().map(SeedNode::text).toList(), node.text("explain"),
				node.find("query").map(this::query).orElse(null));
	}

	private List<Weight> likeness(SeedNode root) {
		Once once = new Once();
		return root.list("likeness").stream().map((node) -> {
			node.only("facet", "weight");
			String facet = this.codebook.facets().check(node.get("facet"));
			once.check(node.get("facet"), facet);
			return new Weight(facet, weight(node.get("weight")));
		}).toList();
	}

	private static double weight(SeedNode node) {
		if (!WEIGHT.matcher(node.text()).matches() || Double.parseDouble(node.text()) == 0) {
			throw node.fault("'" + node.text() + "' is not a number above 0, such as 2 or 0.5");
		}
		return Double.parseDouble(node.text());
	}

	private Precedents precedents(SeedNode node, List<Weight> likeness) {
		node.only("situation", "outcome", "went_badly");
		List<String> weighed = likeness.stream()
			.map(Weight::facet)
			.filter((key) -> this.codebook.facet(key).filter((facet) -> facet.codes().isEmpty()).isEmpty())
			.toList();
		List<String> situation = Names.of("a facet with codes that likeness weighs", weighed)
			.checkAll(node, "situation");
		if (situation.isEmpty()) {
			throw node.faultBelow("situation", "names no facet");
		}
		Once once = new Once();
		node.list("went_badly").forEach((value) -> once.check(value, value(value)));
		return new Precedents(situation, this.codebook.facets().checkAll(node, "outcome"), node.texts("went_badly"));
	}

	private Briefing briefing(SeedNode node) {
		node.only("sections", "conditions");
		List<Briefing.Heading> sections = node.list("sections").stream().map(this::heading).toList();
		if (sections.isEmpty()) {
			throw node.faultBelow("sections", "has no section");
		}
		return new Briefing(sections, this.codebook.facets().checkAll(node, "conditions"));
	}

	private Briefing.Heading heading(SeedNode node) {
		node.only("label", "facets");
		List<String> facets = this.codebook.facets().checkAll(node, "facets");
		if (facets.isEmpty()) {
			throw node.faultBelow("facets", "names no facet");
		}
		return new Briefing.Heading(node.text("label"), facets);
	}

	private Chapter chapter(SeedNode node) {
		node.only("heading", "paragraphs", "facets");
		node.get("paragraphs");
		return new Chapter(node.text("heading"), node.texts("paragraphs"),
				this.codebook.facets().checkAll(node, "facets"));
	}

	/** A value of a facet, written {@code facet:code}; a gap is none. */
	private String value(SeedNode node) {
		List<String> pair = Codebook.pair(node);
		this.codebook.facets().check(node, pair.get(0));
		this.codebook.facet(pair.get(0)).ifPresent((facet) -> substantive(facet).check(node, pair.get(1)));
		return node.text();
	}

	private String query(SeedNode query) {
		for (String part : query.text().split("&", -1)) {
			checkPart(query, part);
		}
		return query.text();
	}

	private void checkPart(SeedNode query, String part) {
		String[] pair = part.split("=", -1);
		if (pair.length != 2) {
			throw query.fault("'" + part + "' is not of the form facet=code");
		}
		String value = URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
		if (pair[0].equals("from") || pair[0].equals("to")) {
			checkYear(query, value);
			return;
		}
		this.codebook.facets().check(query, pair[0]);
		this.codebook.facet(pair[0]).ifPresent((facet) -> values(facet).check(query, value));
	}

	private static void checkYear(SeedNode query, String value) {
		if (!value.matches("\\d{4}")) {
			throw query.fault("'" + value + "' is not a year");
		}
	}

	/** What may be asked of a facet: its codes, "not coded" and "does not apply". */
	private Names values(Facet facet) {
		if (facet.origin() == Origin.PARTICIPANT) {
			return this.known.actors(ActorKind.of(facet.key()));
		}
		List<String> values = new ArrayList<>(substantive(facet).names());
		Optional.of("-").filter((value) -> facet.isGrounded()).ifPresent(values::add);
		Optional.of("na").filter((value) -> facet.applies() != null).ifPresent(values::add);
		return Names.of("a code of " + facet.key(), values);
	}

	private Names substantive(Facet facet) {
		return (facet.origin() == Origin.PARTICIPANT) ? this.known.actors(ActorKind.of(facet.key()))
				: Names.of("a code of " + facet.key(), facet.codes().stream().map(Code::key).toList());
	}

	private Comparison comparison(SeedNode node) {
		node.only("cases", "labels", "note");
		List<String> cases = this.known.cases().checkAll(node, "cases");
		if (cases.size() < FEWEST || cases.size() > MOST) {
			throw node.fault("sets " + FEWEST + " to " + MOST + " cases side by side, not " + cases.size());
		}
		List<String> labels = node.get("labels").list().stream().map(SeedNode::text).toList();
		if (labels.size() != cases.size()) {
			throw node.get("labels").fault("has " + labels.size() + " labels for " + cases.size() + " cases");
		}
		return new Comparison(cases, labels, node.text("note"));
	}

}
