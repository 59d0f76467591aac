package casebook.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Relation;

/**
 * What only all cases together show: links written twice, and former slugs that are still
 * in use.
 */
final class CrossChecks {

	private final Map<String, String> links = new HashMap<>();

	private final Formers formers;

	CrossChecks(Names cases) {
		this.formers = new Formers("slug", "a case", cases.names());
	}

	/**
	 * Checks a case against those checked before it.
	 * @param root its file
	 * @param caseFile what the file says
	 * @throws FaultFound at the first fault
	 */
	void check(SeedNode root, CaseFile caseFile) {
		String slug = caseFile.record().slug();
		List<SeedNode> relations = root.list("relations");
		for (int i = 0; i < relations.size(); i++) {
			checkLink(relations.get(i), slug, caseFile.record().relations().get(i));
		}
		for (SeedNode former : root.list("formerly")) {
			this.formers.check(former, slug);
		}
	}

	private void checkLink(SeedNode node, String slug, Relation relation) {
		boolean inOrder = slug.compareTo(relation.to()) < 0;
		String link = relation.kind() + " " + (inOrder ? slug : relation.to()) + " " + (inOrder ? relation.to() : slug);
		String other = this.links.put(link, slug);
		if (other != null) {
			throw node.fault("is written in the file of " + other + " already; write a link once, in one direction");
		}
	}

}
