package casebook.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import casebook.catalog.ActorKind;
import casebook.catalog.Editorial;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an editorial text, which is kept whole as a document. Wherever it names a source,
 * a case, a concept, a facet or a status, there must be one.
 */
final class EditorialReader {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> WHOLE_FILES = List.of("typology", "sources");

	private final Map<String, Names> references;

	private final Codebook codebook;

	private final Known known;

	private final Names series;

	/**
	 * A reader.
	 * @param series what the data series may be named by in the coverage
	 */
	EditorialReader(Codebook codebook, Known known, Names series) {
		this.codebook = codebook;
		this.known = known;
		this.series = series;
		this.references = Map.of("source", known.sources(), "credited_to", known.sources(), "case", known.cases(),
				"dimension", codebook.facets(), "status", codebook.claimStatuses(), "bearing",
				Names.of("a bearing", List.of("supports", "contradicts", "qualifies")), "direction",
				Names.of("a direction", List.of("rising", "rising-slower", "falling", "not-falling")));
	}

	/**
	 * Reads a text.
	 * @param kind one of {@link Editorial#KINDS}
	 * @throws FaultFound at the first fault
	 */
	Editorial read(String kind, SeedNode root) {
		switch (kind) {
			case "coverage" -> root.entries().forEach(this::coverage);
			case "theses" -> theses(root);
			case "typology" -> typology(root);
			case "series" -> series(root);
			default -> walk(kind, "", root);
		}
		return new Editorial(kind, JSON.writeValueAsString(root.plain()));
	}

	private void series(SeedNode root) {
		walk("series", "", root);
		root.list("trends").forEach((trend) -> trend.find("series").ifPresent(this.series::check));
	}

	private void theses(SeedNode root) {
		Once once = new Once();
		for (SeedNode thesis : root.list()) {
			walk("theses", "[]", thesis);
			once.check(thesis.get("slug"), Forms.SLUG.check(thesis.get("slug")));
			this.known.concepts().checkAll(thesis, "concepts");
		}
	}

	/**
	 * The types are codes of the dimension that the table names, so that any collection
	 * may have a typology.
	 */
	private void typology(SeedNode root) {
		walk("typology", "", root);
		List<SeedNode> types = root.list("types");
		Optional<SeedNode> table = root.find("table");
		Names codes = this.codebook.codes(table.map((declared) -> declared.get("dimension").text()).orElse("type"));
		types.forEach((type) -> codes.check(type.get("code")));
		table.ifPresent((declared) -> {
			String member = keys("a key of the types", types).check(declared.get("member"));
			Names texts = keys("a text on the types",
					types.stream().flatMap((type) -> type.find(member).stream()).toList());
			declared.list("rows").forEach((row) -> texts.check(row.get("key")));
		});
		root.list("alternative_lenses").forEach(this::scheme);
	}

	/** A scheme by which the cases are coded tells apart what its dimension does. */
	private void scheme(SeedNode scheme) {
		scheme.find("dimension").ifPresent((dimension) -> {
			Names codes = this.codebook.codes(dimension.text());
			scheme.list("categories").forEach((category) -> codes.check(category.get("id")));
		});
	}

	private static Names keys(String kind, List<SeedNode> nodes) {
		return Names.of(kind,
				nodes.stream()
					.filter(SeedNode::isMapping)
					.flatMap((node) -> node.entries().keySet().stream())
					.distinct()
					.toList());
	}

	private void coverage(String source, SeedNode paragraphs) {
		this.known.sources().check(paragraphs, source);
		for (SeedNode paragraph : paragraphs.list()) {
			walk("coverage", "*[]", paragraph);
			paragraph.list("covered_by").forEach(this::checkCover);
		}
	}

	private void checkCover(SeedNode node) {
		String cover = node.text();
		int colon = cover.indexOf(':');
		String rest = cover.substring(colon + 1);
		switch (cover.substring(0, Math.max(colon, 0))) {
			case "concept" -> this.known.concepts().check(node, rest);
			case "series" -> this.series.check(node, rest);
			case "actor" -> checkActor(node, rest);
			default -> checkCase(node, cover);
		}
	}

	private void checkCase(SeedNode node, String cover) {
		if (!WHOLE_FILES.contains(cover)) {
			this.known.cases().check(node, cover);
		}
	}

	private void checkActor(SeedNode node, String key) {
		List<Names> kinds = List.of(ActorKind.values()).stream().map(this.known::actors).toList();
		if (kinds.stream().allMatch((names) -> names.known() && !names.names().contains(key))) {
			Names.of("an actor", kinds.stream().flatMap((names) -> names.names().stream()).toList()).check(node, key);
		}
	}

	private void walk(String kind, String place, SeedNode node) {
		EditorialShapes.check(kind, place, node);
		if (node.isMapping()) {
			node.entries().forEach((key, value) -> {
				Names names = this.references.get(key);
				if (names != null && !value.isNothing()) {
					names.check(value);
				}
				walk(kind, place.isEmpty() ? key : place + "." + key, value);
			});
		}
		else if (node.isList()) {
			node.list().forEach((item) -> walk(kind, place + "[]", item));
		}
	}

}
