package casebook.reference;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.List;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Code;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.catalog.Term;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Corrections;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * How the collection is made, and how far to trust it.
 *
 * @param frame what surrounds it
 * @param about what the collection says of itself
 * @param chapters what it says of how it was made
 * @param grounds how many codings there are on which basis
 * @param claims how many claims there are, and how many sources dispute, in words
 * @param standings how a claim may stand
 * @param agreement how far two readings agree, or null where nothing is known of it
 * @param gaps combinations that no case has
 * @param series the figure of the founding documents, or null
 * @param corrections where to send corrections and proposals, or null
 */
record AboutPage(Frame frame, List<String> about, List<Chapter> chapters, Grounds grounds, String claims,
		List<Term> standings, @Nullable Agreement agreement, List<Gaps> gaps, @Nullable Link series,
		@Nullable Corrections corrections) {

	static AboutPage of(Snapshot snapshot, Visit visit) {
		Collection collection = snapshot.collection();
		Frame frame = new Frame("How it is made",
				"How the cases were chosen, coded and read a second time, and what is " + "missing: how far to trust "
						+ collection.title() + ".",
				Section.REFERENCE, visit.canonical(Shelf.ABOUT), snapshot.edition(), collection);
		return new AboutPage(frame, collection.about(),
				collection.making().stream().map((chapter) -> Chapter.of(snapshot, chapter)).toList(),
				Grounds.of(snapshot), claims(snapshot), snapshot.vocabulary().terms().claimStatuses(),
				Agreement.of(snapshot).orElse(null),
				collection.crossings().stream().map((crossing) -> Gaps.of(snapshot, crossing)).toList(),
				SeriesPage.figure(snapshot),
				Corrections.of(collection, "A correction or proposal for " + collection.title()).orElse(null));
	}

	private static String claims(Snapshot snapshot) {
		int claims = snapshot.lines().stream().mapToInt(CaseLine::claims).sum();
		int disputed = snapshot.lines().stream().mapToInt(CaseLine::disputedClaims).sum();
		return Words.counted(claims, "claim") + ((disputed == 0) ? ", none of them disputed."
				: ", of which sources dispute " + Words.number(disputed) + ".");
	}

	/**
	 * A chapter.
	 *
	 * @param heading what it is about
	 * @param paragraphs what is said
	 * @param tables facets that show it, with the number of cases of each value
	 */
	record Chapter(String heading, List<String> paragraphs, List<Table> tables) {

		static Chapter of(Snapshot snapshot, Collection.Chapter chapter) {
			return new Chapter(chapter.heading(), chapter.paragraphs(),
					chapter.facets()
						.stream()
						.flatMap((key) -> snapshot.vocabulary().facet(key).stream())
						.map((facet) -> Table.of(snapshot, facet))
						.toList());
		}

	}

	/**
	 * The values of a facet.
	 *
	 * @param label the facet
	 * @param values its values
	 */
	record Table(String label, List<Value> values) {

		static Table of(Snapshot snapshot, Facet facet) {
			List<Value> values = new ArrayList<>();
			for (Code code : facet.codes()) {
				CaseQuery query = CaseQuery.everything(snapshot.axes()).choosing(facet.key(), code.key());
				values.add(new Value(code.label(), code.definition(), snapshot.select(query).count().inWords(),
						query.href("/cases")));
			}
			return new Table(facet.label(), values);
		}

	}

	/**
	 * A value of a facet.
	 *
	 * @param label the value
	 * @param definition when it applies, or null
	 * @param cases how many entries have it, in words
	 * @param href the list of them
	 */
	record Value(String label, @Nullable String definition, String cases, String href) {
	}

}
