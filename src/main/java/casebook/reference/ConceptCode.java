package casebook.reference;

import java.util.List;
import java.util.Optional;

import casebook.browse.Words;
import casebook.catalog.Code;
import casebook.catalog.Concept;
import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A code of the vocabulary that stands for a concept.
 *
 * @param label facet and code: {@code Track: track 2}
 * @param codebook its place in the codebook
 * @param counted how many cases and background entries have it, in words
 * @param list the list of them; null where there is none
 */
record ConceptCode(String label, String codebook, String counted, @Nullable String list) {

	/** The codes that stand for a concept, in the order in which it names them. */
	static List<ConceptCode> of(Snapshot snapshot, Concept concept) {
		return concept.codes().stream().flatMap((code) -> of(snapshot, code).stream()).toList();
	}

	/** A code of which the vocabulary knows nothing any more has none. */
	private static Optional<ConceptCode> of(Snapshot snapshot, String written) {
		int colon = written.indexOf(':');
		return snapshot.vocabulary()
			.facet(written.substring(0, colon))
			.flatMap((facet) -> facet.code(written.substring(colon + 1)).map((code) -> of(snapshot, facet, code)));
	}

	private static ConceptCode of(Snapshot snapshot, Facet facet, Code code) {
		CaseQuery query = CaseQuery.everything(snapshot.axes()).choosing(facet.key(), code.key());
		EntryCount count = snapshot.select(query).count();
		return new ConceptCode(facet.label() + ": " + Words.small(code.label()), Shelf.code(facet.key(), code.key()),
				count.inWords(), count.isEmpty() ? null : query.href("/cases"));
	}

}
