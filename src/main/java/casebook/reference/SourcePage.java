package casebook.reference;

import java.util.List;
import java.util.Map;

import casebook.browse.Link;
import casebook.browse.SourceEntry;
import casebook.browse.Words;
import casebook.catalog.CaseRecord;
import casebook.catalog.Source;
import casebook.catalog.SourceUses;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One source, and what rests on it.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param entry how a bibliography sets it
 * @param reference the source in one line
 * @param supports what it supports, in words
 * @param account what of it is taken up, paragraph by paragraph, or null
 * @param cases the cases of the page that cite it
 * @param leaf the way to the other pages
 * @param part which of the cases are on the page, in words; empty where all are
 * @param pages the pages of the shelf whose text rests on it
 * @param concepts the concepts whose definition rests on it
 * @param theses what it argues
 * @param opposed what it argues against, or qualifies
 * @param actors the actors whose entry rests on it
 * @param list the list of the cases that cite it, or null where they are too many for an
 * address
 */
record SourcePage(Frame frame, @Nullable String ignored, SourceEntry entry, String reference, String supports,
		@Nullable Account account, List<CitingCase> cases, Leaf leaf, String part, List<Link> pages,
		List<Link> concepts, List<Argued> theses, List<Argued> opposed, List<Link> actors, @Nullable String list) {

	/** How many cases a page has. */
	static final int SIZE = 25;

	/** So many cases may be named by one address. */
	private static final int NAMED = 50;

	/**
	 * What the page of a source is asked, and what answers.
	 *
	 * @param source the source
	 * @param ignored what was asked and means nothing here, in words; or null
	 * @param leaf the page of the list of cases
	 * @param citing the cases that cite it
	 * @param records those of the page, in full
	 */
	record Asked(Source source, @Nullable String ignored, Leaf leaf, SourceUses.Citing citing,
			List<CaseRecord> records) {
	}

	static SourcePage of(Snapshot snapshot, Asked asked, Visit visit) {
		Source source = asked.source();
		boolean first = asked.leaf().page() == 1;
		String title = source.reference() + ", " + source.key() + (first ? "" : ", page " + asked.leaf().page());
		String supports = Supports.inWords(snapshot, source.key(), asked.citing().count());
		Frame frame = new Frame(title, source.title() + ". " + supports + ".", Section.REFERENCE,
				visit.canonical(asked.leaf().href()), snapshot.edition(), snapshot.collection());
		return new SourcePage(frame, asked.ignored(), SourceEntry.of(source), source.reference(), supports,
				first ? Account.of(snapshot, source.key()).orElse(null) : null,
				asked.records().stream().map((record) -> CitingCase.of(snapshot, record, source.key())).toList(),
				asked.leaf(), asked.leaf().isNeeded() ? asked.leaf().inWords(asked.citing().slugs().size()) : "",
				Supports.pages(snapshot, source.key()), Supports.concepts(snapshot, source.key()),
				Argued.heldBy(snapshot, source.key()), Argued.opposedBy(snapshot, source.key()),
				Supports.actors(snapshot, source.key()), list(snapshot, asked.citing().slugs()));
	}

	/** How many paragraphs the account has, in words. */
	public String paragraphs() {
		return (this.account == null) ? "" : Words.counted(this.account.paragraphs(), "paragraph");
	}

	/** The page of a list of cases, which needs no other parameter. */
	static Leaf leaf(String key, int page, int cases) {
		return Leaf.of(SourceEntry.href(key), Map.of(), page, cases, SIZE);
	}

	private static @Nullable String list(Snapshot snapshot, List<String> slugs) {
		return (slugs.isEmpty() || slugs.size() > NAMED) ? null
				: CaseQuery.everything(snapshot.axes()).picking(slugs).href("/cases");
	}

}
