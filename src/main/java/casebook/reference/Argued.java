package casebook.reference;

import java.util.List;
import java.util.function.Predicate;

import casebook.catalog.Citation;
import casebook.catalog.Thesis;
import casebook.search.Snapshot;
import casebook.site.Shelf;

/**
 * Something that is argued with a concept or a source.
 *
 * @param title what, in a few words
 * @param href its page
 * @param statement what, in a sentence or two
 */
record Argued(String title, String href, String statement) {

	/** What is argued with a concept. */
	static List<Argued> with(Snapshot snapshot, String concept) {
		return all(snapshot, (thesis) -> thesis.concepts().contains(concept));
	}

	/** What a source argues. */
	static List<Argued> heldBy(Snapshot snapshot, String source) {
		return all(snapshot, (thesis) -> cites(thesis.heldBy(), source));
	}

	/** What a source argues against, or qualifies. */
	static List<Argued> opposedBy(Snapshot snapshot, String source) {
		return all(snapshot, (thesis) -> cites(thesis.opposedOrQualifiedBy(), source));
	}

	private static boolean cites(List<Citation> citations, String source) {
		return citations.stream().anyMatch((citation) -> citation.source().equals(source));
	}

	private static List<Argued> all(Snapshot snapshot, Predicate<Thesis> wanted) {
		return snapshot.texts()
			.theses()
			.stream()
			.filter(wanted)
			.map((thesis) -> new Argued(thesis.title(), Shelf.argument(thesis.slug()), thesis.statement()))
			.toList();
	}

}
