package casebook.reference;

import java.util.ArrayList;
import java.util.List;

import casebook.browse.Link;
import casebook.catalog.CaseLine;
import casebook.catalog.Concept;
import casebook.search.CaseQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;

/**
 * Finds the cases that speak of a concept by its very words, and tells them from those of
 * which only a source has them, in its title or as an author.
 */
final class Mentions {

	/** The most cases that a link can name one by one. */
	private static final int LINKED = 50;

	private Mentions() {
	}

	/** Links to the cases, each with their number; none where there are no such cases. */
	static List<Link> of(Snapshot snapshot, Concept concept) {
		CaseQuery query = CaseQuery.everything(snapshot.axes()).searching("\"" + ConceptsPage.plain(concept) + "\"");
		Selection selection = snapshot.select(query);
		if (selection.isRelaxed()) {
			return List.of();
		}
		List<CaseLine> own = selection.inOwnWords();
		List<CaseLine> others = new ArrayList<>(selection.rows().toList());
		others.removeAll(own);
		List<Link> links = new ArrayList<>();
		if (!own.isEmpty()) {
			links.add(link(snapshot, query, "The very words: ", own));
		}
		if (!others.isEmpty()) {
			links.add(link(snapshot, query, "Only in the title or author of a source: ", others));
		}
		return List.copyOf(links);
	}

	/** Too many to be named one by one are linked as all that the words are found in. */
	private static Link link(Snapshot snapshot, CaseQuery query, String label, List<CaseLine> lines) {
		boolean few = lines.size() <= LINKED && lines.size() < snapshot.select(query).total();
		CaseQuery these = few ? query.picking(lines.stream().map(CaseLine::slug).sorted().toList()) : query;
		return new Link(label + snapshot.count(lines).inWords(), these.href("/cases"));
	}

}
