package casebook.reference;

import casebook.site.Shelf;
import java.util.Collections;
import java.util.List;

import casebook.browse.Link;
import casebook.browse.SideBySide;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Concept;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One term of the field.
 *
 * @param frame what surrounds it
 * @param term the term
 * @param definition what it means
 * @param standing how the definition stands, in words
 * @param note a remark, or null
 * @param also other words for it, in a row; empty for none
 * @param grounds what the definition rests on
 * @param codes the codes that stand for it
 * @param cases the cases that show it, each with why
 * @param comparison those cases side by side, or null where they are too few or too many
 * @param mentions the cases that have the very words, and those of which only a source
 * has them
 * @param theses what is argued with it
 * @param neighbours concepts that one of the same cases shows
 */
record ConceptPage(Frame frame, String term, String definition, String standing, @Nullable String note, String also,
		List<Cited> grounds, List<ConceptCode> codes, List<Illustration> cases, @Nullable String comparison,
		List<Link> mentions, List<Argued> theses, List<Link> neighbours) {

	static ConceptPage of(Snapshot snapshot, Concept concept, Visit visit) {
		Frame frame = new Frame(concept.term(), Words.firstSentence(concept.definition()), Section.REFERENCE,
				visit.canonical(Shelf.concept(concept.slug())), snapshot.edition(), snapshot.collection());
		List<CaseLine> lines = concept.illustratedBy()
			.stream()
			.flatMap((slug) -> snapshot.line(slug).stream())
			.toList();
		CaseQuery shown = CaseQuery.everything(snapshot.axes())
			.picking(lines.stream().map(CaseLine::slug).sorted().toList());
		return new ConceptPage(frame, concept.term(), concept.definition(),
				snapshot.vocabulary().terms().claimStatusLabel(concept.status()), concept.note(),
				Words.all(concept.also()), Cited.of(snapshot, concept.sources()), ConceptCode.of(snapshot, concept),
				lines.stream().map((line) -> Illustration.of(snapshot, concept, line)).toList(),
				lines.isEmpty() ? null : SideBySide.href(snapshot.select(shown)).orElse(null),
				Mentions.of(snapshot, concept), Argued.with(snapshot, concept.slug()), neighbours(snapshot, concept));
	}

	private static List<Link> neighbours(Snapshot snapshot, Concept concept) {
		return ConceptsPage.links(snapshot, (other) -> !other.slug().equals(concept.slug())
				&& !Collections.disjoint(other.illustratedBy(), concept.illustratedBy()));
	}

}
