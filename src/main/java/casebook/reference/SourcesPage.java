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
 * @param part which of them are on the page, in words; empty where all are
 * @param jumps the letters to go to, where the list is long
 * @param groups the sources of the page; by letter where the list is long
 * @param leaf the way to the other pages
 */
record SourcesPage(Frame frame, @Nullable String ignored, List<Link> founding, String words, String kind,
		List<Kind> kinds, String count, String part, List<Link> jumps, List<Group> groups, Leaf leaf) {

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
				asked.kind(), kinds(snapshot, asked), count + asked.inWords(), asked.part(), asked.jumps(),
				groups(snapshot, asked, uses), asked.leaf());
	}

	private static List<Group> groups(Snapshot snapshot, SourceList asked, SourceUses.Counted uses) {
		Map<Character, List<Row>> rows = new LinkedHashMap<>();
		asked.sources()
			.forEach((shelved) -> rows
				.computeIfAbsent(asked.jumps().isEmpty() ? ' ' : shelved.letter(), (letter) -> new ArrayList<>())
				.add(Row.of(snapshot, shelved.source(), uses.of(shelved.source().key()))));
		return rows.entrySet().stream().map((group) -> Group.of(group.getKey(), group.getValue())).toList();
	}

	private static List<Link> founding(Snapshot snapshot) {
		return Account.sources(snapshot)
			.stream()
			.flatMap((key) -> snapshot.source(key).stream())
			.map((source) -> new Link(source.reference(), SourceEntry.href(source.key())))
			.toList();
	}

	private static List<Kind> kinds(Snapshot snapshot, SourceList asked) {
		Map<String, Long> counts = new LinkedHashMap<>(SourceShelf.of(snapshot).kinds(asked.words()));
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		List<Kind> kinds = new ArrayList<>();
		kinds.add(Kind.of("", "All", all, asked));
		Long rest = counts.remove(SourceShelf.NO_KIND);
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.forEach((kind) -> kinds
				.add(Kind.of(kind.getKey(), SourceEntry.kind(kind.getKey()), kind.getValue(), asked)));
		if (rest != null) {
			kinds.add(Kind.of(SourceShelf.NO_KIND, "Kind not said", rest, asked));
		}
		return kinds;
	}

	/**
	 * A kind of source.
	 *
	 * @param label the kind in words
	 * @param count how many sources with the words asked for are of it
	 * @param chosen whether it is the one shown
	 * @param href the list of all of them that have the words asked for
	 */
	record Kind(String label, String count, boolean chosen, String href) {

		static Kind of(String key, String label, long count, SourceList asked) {
			Map<String, String> besides = new LinkedHashMap<>();
			besides.put("q", asked.words());
			besides.put("kind", key);
			return new Kind(label, Words.number((int) count), asked.kind().equals(key),
					new Leaf(Shelf.SOURCES, besides, 1, 1, 1).href());
		}

	}

	/**
	 * Sources that stand under one letter.
	 *
	 * @param id its place on the page
	 * @param heading the letter; empty in a short list, which has none
	 * @param rows the sources
	 */
	record Group(String id, String heading, List<Row> rows) {

		static Group of(char letter, List<Row> rows) {
			return new Group(id(letter), (letter == ' ') ? "" : heading(letter), List.copyOf(rows));
		}

		static String heading(char letter) {
			return (letter == '#') ? "0–9" : String.valueOf(letter);
		}

		static String id(char letter) {
			return "under-" + ((letter == '#') ? "0" : String.valueOf(Character.toLowerCase(letter)));
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
