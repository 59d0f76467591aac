package casebook.reference;

import java.util.List;

import casebook.catalog.Term;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The codebook: every facet with its codes, in the groups of the vocabulary.
 *
 * @param frame what surrounds it
 * @param bases on what a coding may rest
 * @param counted what the numbers count, in words; null where there are no background
 * entries
 * @param method how the second reading was made; null where there was none
 * @param groups the facets
 */
record CodebookPage(Frame frame, List<Term> bases, @Nullable String counted, @Nullable String method,
		List<Group> groups) {

	static CodebookPage of(Snapshot snapshot, Visit visit) {
		EntryCount count = snapshot.count(snapshot.lines());
		Agreement agreement = Agreement.of(snapshot).orElse(null);
		return new CodebookPage(
				Frames.of(snapshot, "Codebook",
						"Every facet and code with question, definition, rule, and the number of cases that have it.",
						Shelf.CODEBOOK, visit),
				snapshot.vocabulary().terms().bases(), (count.background() > 0) ? count.inWords() : null,
				(agreement != null) ? agreement.method() : null,
				snapshot.vocabulary()
					.groups()
					.stream()
					.map((group) -> new Group(group.label(),
							group.facets()
								.stream()
								.flatMap((facet) -> snapshot.axes().axis(facet.key()).stream())
								.map((axis) -> CodebookEntry.of(snapshot, axis, agreement))
								.toList()))
					.toList());
	}

	/**
	 * Facets under one heading.
	 *
	 * @param label the heading
	 * @param entries the facets
	 */
	record Group(String label, List<CodebookEntry> entries) {

		/** The identity of its heading. */
		public String id() {
			return "group-" + this.entries.get(0).id();
		}

	}

}
