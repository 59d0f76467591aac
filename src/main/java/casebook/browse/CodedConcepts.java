package casebook.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Concept;
import casebook.search.Snapshot;
import casebook.site.Shelf;

/**
 * The concepts that a code of the vocabulary stands for, by that code. The codebook and
 * the pages of facets lead from a code to them.
 *
 * @param byCode code, written {@code facet:code}, to the pages of its concepts
 */
public record CodedConcepts(Map<String, List<Link>> byCode) {

	/** The concepts of an edition. */
	public static CodedConcepts of(Snapshot snapshot) {
		return snapshot.derived(CodedConcepts.class, CodedConcepts::make);
	}

	/** The concepts that a code stands for; none for most codes. */
	public List<Link> of(String facet, String code) {
		return this.byCode.getOrDefault(facet + ":" + code, List.of());
	}

	private static CodedConcepts make(Snapshot snapshot) {
		Map<String, List<Link>> byCode = new HashMap<>();
		for (Concept concept : snapshot.concepts()) {
			Link link = new Link(concept.term(), Shelf.concept(concept.slug()));
			concept.codes().forEach((code) -> byCode.computeIfAbsent(code, (key) -> new ArrayList<>()).add(link));
		}
		return new CodedConcepts(byCode);
	}

}
