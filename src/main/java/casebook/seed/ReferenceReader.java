package casebook.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Concept;
import org.jspecify.annotations.Nullable;

/** Reads {@code actors.yaml} and {@code concepts.yaml}. */
final class ReferenceReader {

	private static final Names KINDS = Names.of("a kind of actor",
			List.of(ActorKind.ORGANISATION.key(), ActorKind.PERSON.key()));

	private final Codebook codebook;

	private final Known known;

	ReferenceReader(Codebook codebook, Known known) {
		this.codebook = codebook;
		this.known = known;
	}

	/**
	 * Reads organisations and people, then states.
	 * @throws FaultFound at the first fault
	 */
	List<Actor> actors(SeedNode root) {
		root.only("actors", "countries");
		Once once = new Once();
		List<Actor> actors = new ArrayList<>();
		for (SeedNode node : root.list("actors")) {
			actors.add(actor(node));
			once(node, once, "slug", "wikidata", "ror");
		}
		for (SeedNode node : root.list("countries")) {
			actors.add(country(node));
			once(node, once, "iso3", "iso4", "wikidata");
		}
		return actors;
	}

	/** What stands for one actor alone; states may share a number, as COW has it. */
	private static void once(SeedNode node, Once once, String... keys) {
		for (String key : keys) {
			node.find(key).ifPresent((value) -> once.check(value, value.text()));
		}
	}

	private Actor actor(SeedNode node) {
		ActorKind kind = ActorKind.of(KINDS.check(node.get("kind")));
		String begun = (kind == ActorKind.PERSON) ? "born" : "founded";
		String ended = (kind == ActorKind.PERSON) ? "died" : "dissolved";
		List<String> keys = new ArrayList<>(List.of("slug", "kind", "name", "sort", "also_known_as", begun, ended,
				"confidence", "predecessor", "successor", "wikidata", "note", "sources"));
		if (kind == ActorKind.ORGANISATION) {
			keys.add("ror");
		}
		node.only(keys.toArray(String[]::new));
		return new Actor(Forms.SLUG.check(node.get("slug")), kind, node.text("name"), sort(node), aliases(node), false,
				date(node, begun), date(node, ended), confidence(node, begun, ended), node.texts("predecessor"),
				node.optionalText("successor"), null, null, Forms.WIKIDATA.checkIfAny(node, "wikidata"), ror(node),
				node.optionalText("note"), this.known.citations(node, "sources"));
	}

	private Actor country(SeedNode node) {
		node.only("iso3", "name", "also_known_as", "predecessor", "former", "iso4", "cow", "wikidata", "note",
				"sources");
		return new Actor(Forms.ISO3.check(node.get("iso3")), ActorKind.COUNTRY, node.text("name"), null, aliases(node),
				node.flag("former"), null, null, null, node.texts("predecessor"), null, iso4(node),
				Forms.COW.checkIfAny(node, "cow"), Forms.WIKIDATA.checkIfAny(node, "wikidata"), null,
				node.optionalText("note"), this.known.citations(node, "sources"));
	}

	/** The name as it stands in lists, which has no word that the name does not have. */
	private static @Nullable String sort(SeedNode node) {
		SeedNode sort = node.entries().get("sort");
		if (sort == null) {
			return null;
		}
		List<String> words = words(node.text("name"));
		words(sort.text()).stream().filter((word) -> !words.contains(word)).findFirst().ifPresent((word) -> {
			throw sort.fault("'" + word + "' is not a word of the name");
		});
		return sort.text();
	}

	private static List<String> words(String name) {
		return List.of(name.split("[\\s,]+"));
	}

	/** Other names, each of them once and none of them the name. */
	private static List<String> aliases(SeedNode node) {
		Once once = new Once();
		for (SeedNode alias : node.list("also_known_as")) {
			if (alias.text().equals(node.text("name"))) {
				throw alias.fault("'" + alias.text() + "' is the name itself");
			}
			once.check(alias, alias.text());
		}
		return node.texts("also_known_as");
	}

	private static @Nullable String iso4(SeedNode node) {
		String iso4 = Forms.ISO4.checkIfAny(node, "iso4");
		if (iso4 != null && !node.flag("former")) {
			throw node.get("iso4").fault("is only for states with former: true");
		}
		return iso4;
	}

	private static @Nullable String ror(SeedNode node) {
		String ror = Forms.ROR.checkIfAny(node, "ror");
		if (ror != null && !RorChecksum.holds(ror)) {
			throw node.get("ror").fault("'" + ror + "' has a slip in it: its last two digits do not fit the others");
		}
		return ror;
	}

	private static @Nullable String date(SeedNode node, String key) {
		return node.find(key).map(Forms::date).orElse(null);
	}

	private @Nullable String confidence(SeedNode node, String begun, String ended) {
		boolean dated = node.find(begun).isPresent() || node.find(ended).isPresent();
		if (!dated) {
			node.find("confidence").ifPresent((confidence) -> {
				throw confidence.fault("says how sure the years are, and there are none");
			});
			return null;
		}
		return this.codebook.confidences().check(node.get("confidence"));
	}

	/**
	 * Reads the concepts.
	 * @throws FaultFound at the first fault
	 */
	List<Concept> concepts(SeedNode root) {
		root.only("concepts");
		Map<String, Concept> concepts = new LinkedHashMap<>();
		for (SeedNode node : root.get("concepts").list()) {
			Concept concept = concept(node);
			if (concepts.put(concept.slug(), concept) != null) {
				throw node.get("slug").fault("'" + concept.slug() + "' stands twice in the list");
			}
		}
		return List.copyOf(concepts.values());
	}

	private Concept concept(SeedNode node) {
		node.only("slug", "term", "definition", "status", "sources", "illustrated_by", "note", "also", "codes");
		return new Concept(Forms.SLUG.check(node.get("slug")), node.text("term"), node.text("definition"),
				this.codebook.claimStatuses().check(node.get("status")), this.known.citations(node, "sources"),
				this.known.cases().checkAll(node, "illustrated_by"), node.optionalText("note"), node.texts("also"),
				codes(node));
	}

	private List<String> codes(SeedNode node) {
		Once once = new Once();
		return node.list("codes").stream().map((code) -> {
			once.check(code, this.codebook.code(code));
			return code.text();
		}).toList();
	}

}
