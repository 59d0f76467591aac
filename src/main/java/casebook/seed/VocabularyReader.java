package casebook.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import casebook.catalog.Facet;
import casebook.catalog.FacetGroup;
import casebook.catalog.Vocabulary;

/** Reads {@code vocabulary.yaml}: every facet stands in exactly one group. */
final class VocabularyReader {

	private VocabularyReader() {
	}

	/**
	 * Reads the vocabulary.
	 * @throws FaultFound at the first fault
	 */
	static Vocabulary read(SeedNode root) {
		root.only("groups", "dimensions", "derived", "basis", "confidence", "claim_status", "participants",
				"participant", "relation_kinds", "listing");
		DeclaredFacets facets = FacetReader.read(root);
		return new Vocabulary(groups(root, facets), TermsReader.read(root, facets));
	}

	private static List<FacetGroup> groups(SeedNode root, DeclaredFacets facets) {
		Set<String> grouped = new HashSet<>();
		List<FacetGroup> groups = new ArrayList<>();
		for (SeedNode node : root.get("groups").list()) {
			node.only("label", "facets");
			groups.add(new FacetGroup(node.text("label"), members(node, facets, grouped)));
		}
		for (Facet facet : facets.all()) {
			if (!grouped.contains(facet.key())) {
				throw facets.place(facet).fault("'" + facet.key() + "' stands in no group; add it to one of groups");
			}
		}
		return groups;
	}

	private static List<Facet> members(SeedNode group, DeclaredFacets facets, Set<String> grouped) {
		List<Facet> members = new ArrayList<>();
		Names declared = facets.names("a facet of this vocabulary", (facet) -> true);
		for (SeedNode node : group.get("facets").list()) {
			Facet facet = facets.facet(declared.check(node));
			if (!grouped.add(facet.key())) {
				throw node.fault("'" + facet.key() + "' stands in a group already");
			}
			members.add(facet);
		}
		return members;
	}

}
