package casebook.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Concept;
import casebook.catalog.Contents;
import casebook.catalog.Origin;
import casebook.site.ActorAddress;
import casebook.site.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Everything that has a name - cases, actors, concepts, values of dimensions - sorted by
 * each word of each name, so that what begins with a few letters is found by two binary
 * searches. Held by one snapshot.
 */
final class Suggestions {

	private static final int MOST = 10;

	/** The rank of actors, before that of concepts. */
	private static final int OWN_PAGE = 1;

	/**
	 * How many names that begin with the letters are looked at: a single letter may begin
	 * thousands.
	 */
	private static final int LOOKED_AT = 400;

	private static final char LAST = '\uffff';

	private static final TextAnalysis ANALYSIS = TextAnalysis.plain();

	/** By words; of a case no two entries have the same. */
	private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::words)
		.thenComparing((entry) -> entry.suggestion().href());

	private final Entry[] cases;

	private final Entry[] others;

	private Suggestions(Entry[] cases, Entry[] others) {
		this.cases = cases;
		this.others = others;
	}

	/** Everything that has a name in an edition. */
	static Suggestions of(Contents contents, Axes axes) {
		return new Suggestions(sorted(contents.lines().stream().flatMap(Suggestions::named)), others(contents, axes));
	}

	/**
	 * The same after an edit.
	 * @param edit the edit
	 * @param contents what is served now
	 * @param axes the facets, if their values are others than before; else null
	 */
	Suggestions edited(Edit edit, Contents contents, @Nullable Axes axes) {
		Entry[] gone = sorted(edit.replaced().stream().flatMap(Suggestions::named));
		Entry[] fresh = sorted(Arrays.stream(edit.fresh()).mapToObj(edit.after()::get).flatMap(Suggestions::named));
		return new Suggestions(with(without(this.cases, gone), fresh),
				(axes != null) ? others(contents, axes) : this.others);
	}

	/** Sorted entries without some of them, which are sorted too. */
	private static Entry[] without(Entry[] all, Entry[] gone) {
		Entry[] kept = new Entry[all.length - gone.length];
		int from = 0;
		int to = 0;
		for (Entry entry : gone) {
			int at = Arrays.binarySearch(all, entry, ORDER);
			System.arraycopy(all, from, kept, to, at - from);
			to += at - from;
			from = at + 1;
		}
		System.arraycopy(all, from, kept, to, all.length - from);
		return kept;
	}

	/** Sorted entries and others, sorted and none of them among the first, as one. */
	private static Entry[] with(Entry[] all, Entry[] fresh) {
		Entry[] joined = new Entry[all.length + fresh.length];
		int from = 0;
		int to = 0;
		for (Entry entry : fresh) {
			int at = -Arrays.binarySearch(all, entry, ORDER) - 1;
			System.arraycopy(all, from, joined, to, at - from);
			to += at - from;
			joined[to++] = entry;
			from = at;
		}
		System.arraycopy(all, from, joined, to, all.length - from);
		return joined;
	}

	private static Stream<Entry> named(CaseLine line) {
		return entries(line.title(), 0, new Suggestion(line.title(), "case", "/cases/" + line.slug()));
	}

	private static Stream<Entry> named(Actor actor) {
		Suggestion page = new Suggestion(actor.name(), kind(actor.kind()), ActorAddress.of(actor.kind(), actor.key()));
		return Stream.concat(Stream.of(actor.name()), actor.alsoKnownAs().stream())
			.flatMap((name) -> entries(name, OWN_PAGE, page));
	}

	private static Stream<Entry> named(Concept concept) {
		Suggestion page = new Suggestion(concept.term(), "concept", Shelf.concept(concept.slug()));
		return Stream.concat(Stream.of(concept.term()), concept.also().stream())
			.flatMap((name) -> entries(name, OWN_PAGE + 1, page));
	}

	private static Entry[] others(Contents contents, Axes axes) {
		CaseQuery everything = CaseQuery.everything(axes);
		Stream<Entry> values = axes.all()
			.filter((axis) -> axis.facet().origin() != Origin.PARTICIPANT)
			.flatMap((axis) -> axis.substantive()
				.stream()
				.flatMap((value) -> entries(value.label(), 3, new Suggestion(value.label(), small(axis.facet().label()),
						everything.choosing(axis.facet().key(), value.key()).href("/cases")))));
		List<Entry> named = Stream
			.of(contents.actors().stream().flatMap(Suggestions::named),
					contents.concepts().stream().flatMap(Suggestions::named), values)
			.flatMap(Function.identity())
			.toList();
		Set<String> known = named.stream()
			.filter((entry) -> entry.word() == 0)
			.map(Entry::words)
			.collect(Collectors.toSet());
		Stream<Entry> synonyms = contents.synonyms()
			.same()
			.stream()
			.flatMap(List::stream)
			.filter((name) -> !known.contains(String.join(" ", ANALYSIS.words(name))))
			.flatMap((name) -> entries(name, 4,
					new Suggestion(name, "words", everything.searching(name).href("/cases"))));
		return sorted(Stream.concat(named.stream(), synonyms));
	}

	private static Entry[] sorted(Stream<Entry> entries) {
		return entries.sorted(ORDER).toArray(Entry[]::new);
	}

	/**
	 * What begins with what was typed, or has a word that does: ten at most, whole names
	 * first.
	 */
	List<Suggestion> of(String typed) {
		String wanted = String.join(" ", ANALYSIS.words(typed));
		if (wanted.isEmpty()) {
			return List.of();
		}
		Set<Suggestion> found = new LinkedHashSet<>();
		Stream.of(this.cases, this.others)
			.flatMap((entries) -> beginning(entries, wanted))
			.sorted(Comparator.comparingInt((Entry entry) -> entry.word() == 0 ? 0 : 1)
				.thenComparingInt(Entry::rank)
				.thenComparingInt((entry) -> entry.suggestion().label().length())
				.thenComparing(Entry::words))
			.forEach((entry) -> found.add(entry.suggestion()));
		return found.stream().limit(MOST).toList();
	}

	/**
	 * The actors and concepts that bear exactly this name, capitals and accents aside, or
	 * have it as another.
	 */
	List<Suggestion> called(String name) {
		String wanted = String.join(" ", ANALYSIS.words(name));
		return wanted.isEmpty() ? List.of()
				: Arrays.stream(this.others)
					.skip(position(this.others, wanted))
					.takeWhile((entry) -> entry.words().equals(wanted))
					.filter((entry) -> entry.word() == 0 && (entry.rank() == OWN_PAGE || entry.rank() == OWN_PAGE + 1))
					.map(Entry::suggestion)
					.distinct()
					.toList();
	}

	private static Stream<Entry> beginning(Entry[] entries, String wanted) {
		int from = position(entries, wanted);
		int to = position(entries, wanted + LAST);
		return Arrays.stream(entries, from, Math.min(to, from + LOOKED_AT));
	}

	private static String kind(ActorKind kind) {
		return (kind == ActorKind.COUNTRY) ? "state or territory" : kind.key();
	}

	/** A label as it stands inside a sentence. */
	private static String small(String label) {
		return label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
	}

	private static Stream<Entry> entries(String name, int rank, Suggestion suggestion) {
		List<String> words = ANALYSIS.words(name);
		return IntStream.range(0, words.size())
			.filter((word) -> word == 0 || !WantedText.isStopWord(words.get(word)))
			.mapToObj((word) -> new Entry(String.join(" ", words.subList(word, words.size())), word, rank, suggestion));
	}

	private static int position(Entry[] entries, String key) {
		int low = 0;
		int high = entries.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (entries[middle].words().compareTo(key) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * A name from one of its words on.
	 *
	 * @param words the words, folded
	 * @param word which word of the name comes first
	 * @param rank cases before actors before concepts before values before other names
	 * @param suggestion what it leads to
	 */
	private record Entry(String words, int word, int rank, Suggestion suggestion) {
	}

}
