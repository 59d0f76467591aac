package casebook.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.ActorKind;
import casebook.catalog.Facet;
import casebook.catalog.Listing;
import casebook.catalog.Origin;
import casebook.catalog.RelationKind;
import casebook.catalog.Term;
import casebook.catalog.Terms;

/**
 * Reads the closed lists of the vocabulary beside its facets, and what a line of the list
 * of cases shows.
 */
final class TermsReader {

	private final DeclaredFacets facets;

	private TermsReader(DeclaredFacets facets) {
		this.facets = facets;
	}

	/**
	 * Reads the lists.
	 * @param root the vocabulary
	 * @param facets its facets
	 * @throws FaultFound at the first fault
	 */
	static Terms read(SeedNode root, DeclaredFacets facets) {
		SeedNode participant = root.get("participant").only("kinds", "country_roles");
		Names.of("a kind of participants", Arrays.stream(ActorKind.values()).map(ActorKind::key).toList())
			.checkAll(participant, "kinds");
		return new Terms(bases(root), distinct(root, "confidence"), terms(root.get("claim_status")),
				distinct(participant, "country_roles"), relationKinds(root.get("relation_kinds")),
				new TermsReader(facets).listing(root));
	}

	private static List<Term> bases(SeedNode root) {
		List<Term> bases = terms(root.get("basis"));
		if (bases.stream().noneMatch((basis) -> basis.key().equals(CodingReader.OWN_READING))) {
			throw root.get("basis")
				.fault("lacks '" + CodingReader.OWN_READING
						+ "', the editors' own reading, which alone may go without a source");
		}
		return bases;
	}

	private static List<Term> terms(SeedNode list) {
		Once once = new Once();
		List<Term> terms = new ArrayList<>();
		for (SeedNode node : list.list()) {
			node.only("key", "label", "definition");
			String key = Forms.CODE.check(node.get("key"));
			once.check(node.get("key"), key);
			terms.add(new Term(key, node.text("label"), node.optionalText("definition")));
		}
		return terms;
	}

	private static List<String> distinct(SeedNode owner, String key) {
		Once once = new Once();
		List<SeedNode> items = owner.get(key).list();
		items.forEach((item) -> once.check(item, Forms.CODE.check(item)));
		return items.stream().map(SeedNode::text).toList();
	}

	private static List<RelationKind> relationKinds(SeedNode list) {
		Once once = new Once();
		List<RelationKind> kinds = new ArrayList<>();
		for (SeedNode node : list.list()) {
			node.only("key", "label", "inverse", "inverse_label");
			String key = Forms.CODE.check(node.get("key"));
			String inverse = Forms.CODE.check(node.get("inverse"));
			once.check(node.get("key"), key);
			if (!inverse.equals(key)) {
				once.check(node.get("inverse"), inverse);
			}
			kinds.add(new RelationKind(key, node.text("label"), inverse, node.text("inverse_label")));
		}
		return kinds;
	}

	private Listing listing(SeedNode root) {
		if (root.find("listing").isEmpty()) {
			return new Listing(null, Map.of(), List.of(), Map.of());
		}
		SeedNode listing = root.get("listing").only("badge", "caveat", "outcome", "background");
		listing.find("badge").ifPresent(this::checkBadge);
		return new Listing(listing.optionalText("badge"), codes(listing, "caveat"),
				dimensions().checkAll(listing, "outcome"), codes(listing, "background"));
	}

	private void checkBadge(SeedNode node) {
		this.facets
			.names("a facet of which a case has one value",
					(facet) -> !facet.multiple() && facet.origin() != Origin.PARTICIPANT)
			.check(node);
	}

	private Map<String, List<String>> codes(SeedNode listing, String key) {
		Map<String, List<String>> codes = new LinkedHashMap<>();
		listing.find(key).ifPresent((node) -> node.entries().forEach((dimension, value) -> {
			dimensions().check(value, dimension);
			codes.put(dimension, this.facets.codes(dimension).checkAll(node, dimension));
		}));
		return codes;
	}

	private Names dimensions() {
		return this.facets.names("a dimension", Facet::isDimension);
	}

}
