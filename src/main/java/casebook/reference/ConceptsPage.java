package casebook.reference;

import casebook.site.Shelf;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import casebook.browse.Words;
import casebook.browse.Link;
import casebook.catalog.Concept;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;

/**
 * All terms of the field.
 *
 * @param frame what surrounds it
 * @param count how many there are, in words
 * @param concepts the terms, in the order of the alphabet
 */
record ConceptsPage(Frame frame, String count, List<Entry> concepts) {

	static ConceptsPage of(Snapshot snapshot, Visit visit) {
		String count = Words.counted(snapshot.concepts().size(), "concept");
		Frame frame = new Frame("Concepts",
				count + ": terms of the field, what is meant by them, and the cases that show them.", Section.REFERENCE,
				visit.canonical(Shelf.CONCEPTS), snapshot.edition(), snapshot.collection());
		return new ConceptsPage(frame, count,
				snapshot.concepts().stream().sorted(byTerm()).map((concept) -> Entry.of(snapshot, concept)).toList());
	}

	/** The pages of some concepts, by their terms. */
	static List<Link> links(Snapshot snapshot, Predicate<Concept> wanted) {
		return snapshot.concepts()
			.stream()
			.filter(wanted)
			.sorted(byTerm())
			.map((concept) -> new Link(concept.term(), Shelf.concept(concept.slug())))
			.toList();
	}

	private static Comparator<Concept> byTerm() {
		return Comparator.comparing(ConceptsPage::plain, Collator.getInstance(Locale.ENGLISH));
	}

	/** A term without the marks of a quotation. */
	static String plain(Concept concept) {
		return concept.term().replaceAll("[\"“”]", "");
	}

	/**
	 * A term.
	 *
	 * @param term the term
	 * @param href its page
	 * @param definition what it means
	 * @param cases how many cases show it, in words; empty for none
	 */
	record Entry(String term, String href, String definition, String cases) {

		static Entry of(Snapshot snapshot, Concept concept) {
			EntryCount shown = snapshot
				.count(concept.illustratedBy().stream().flatMap((slug) -> snapshot.line(slug).stream()).toList());
			return new Entry(concept.term(), Shelf.concept(concept.slug()), concept.definition(),
					shown.isEmpty() ? "" : "Shown by " + shown.inWords());
		}

	}

}
