package casebook.reference;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.browse.Link;
import casebook.browse.SourceEntry;
import casebook.browse.Words;
import casebook.catalog.Source;
import casebook.catalog.SourceUses;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The bibliography.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param founding the documents of which the collection says paragraph by paragraph what
 * it took up
 * @param words the words looked for; empty for none
 * @param kind the kind asked for; empty for all
 * @param kinds the kinds to choose from
 * @param count how many sources there are, in words
 * @param rows the sources of the page
 * @param leaf the way to the other pages
 */
record SourcesPage(Frame frame, @Nullable String ignored, List<Link> founding, String words, String kind,
		List<Kind> kinds, String count, List<Row> rows, Leaf leaf) {

	/**
	 * Sets the bibliography.
	 * @param asked what is asked for
	 * @param uses how much rests on the sources of the page
	 */
	static SourcesPage of(Snapshot snapshot, SourceList asked, SourceUses.Counted uses, Visit visit) {
		String count = Words.counted(asked.total(), "source");
		Frame frame = new Frame((asked.leaf().page() == 1) ? "Sources" : "Sources, page " + asked.leaf().page(),
				"The works on which the cases rest, each with what it supports.", Section.REFERENCE,
				visit.canonical(asked.leaf().href()), snapshot.edition(), snapshot.collection());
		return new SourcesPage(frame, asked.ignored(),
				(asked.isWhole() && asked.leaf().page() == 1) ? founding(snapshot) : List.of(), asked.words(),
				asked.kind(), kinds(snapshot, asked), count + asked.inWords(),
				asked.sources().stream().map((source) -> Row.of(snapshot, source, uses.of(source.key()))).toList(),
				asked.leaf());
	}

	private static List<Link> founding(Snapshot snapshot) {
		return Account.sources(snapshot)
			.stream()
			.flatMap((key) -> snapshot.source(key).stream())
			.map((source) -> new Link(source.reference(), SourceEntry.href(source.key())))
			.toList();
	}

	private static List<Kind> kinds(Snapshot snapshot, SourceList asked) {
		List<Kind> kinds = new ArrayList<>();
		kinds.add(Kind.of("", "All", snapshot.sources().size(), asked));
		SourceShelf.of(snapshot).kinds().forEach((key, sources) -> {
			if (!key.equals(SourceShelf.NO_KIND)) {
				kinds.add(Kind.of(key, SourceEntry.kind(key), sources, asked));
			}
		});
		Long rest = SourceShelf.of(snapshot).kinds().get(SourceShelf.NO_KIND);
		if (rest != null) {
			kinds.add(Kind.of(SourceShelf.NO_KIND, "Kind not said", rest, asked));
		}
		return kinds;
	}

	/**
	 * A kind of source.
	 *
	 * @param label the kind in words
	 * @param count how many sources are of it
	 * @param chosen whether it is the one shown
	 * @param href the list of all of them
	 */
	record Kind(String label, String count, boolean chosen, String href) {

		static Kind of(String key, String label, long count, SourceList asked) {
			Map<String, String> besides = new LinkedHashMap<>();
			besides.put("kind", key);
			return new Kind(label, Words.number((int) count), asked.kind().equals(key),
					new Leaf(Shelf.SOURCES, besides, 1, 1, 1).href());
		}

	}

	/**
	 * A source.
	 *
	 * @param entry how a bibliography sets it
	 * @param supports what it supports, in words
	 */
	record Row(SourceEntry entry, String supports) {

		static Row of(Snapshot snapshot, Source source, SourceUses.Count count) {
			return new Row(SourceEntry.of(source), Supports.inWords(snapshot, source.key(), count));
		}

	}

}
