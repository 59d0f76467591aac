package casebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import casebook.catalog.Actor;
import casebook.catalog.Origin;

/**
 * Everything that has a name - cases, actors, concepts, values of dimensions - sorted by
 * each word of each name, so that what begins with a few letters is found by two binary
 * searches. Held by one snapshot.
 */
final class Suggestions {

	private static final int MOST = 10;

	/**
	 * How many names that begin with the letters are looked at: a single letter may begin
	 * thousands.
	 */
	private static final int LOOKED_AT = 400;

	private static final char LAST = '\uffff';

	private final TextAnalysis analysis = TextAnalysis.plain();

	private final Entry[] entries;

	Suggestions(Snapshot snapshot) {
		List<Entry> all = new ArrayList<>();
		CaseQuery everything = CaseQuery.everything(snapshot.axes());
		snapshot.lines()
			.forEach(
					(line) -> add(all, line.title(), 0, new Suggestion(line.title(), "case", "/cases/" + line.slug())));
		snapshot.axes().all().forEach((axis) -> axis.substantive().forEach((value) -> {
			Suggestion suggestion = new Suggestion(value.label(), kind(axis),
					everything.choosing(axis.facet().key(), value.key()).href("/cases"));
			boolean participant = axis.facet().origin() == Origin.PARTICIPANT;
			add(all, value.label(), participant ? 1 : 3, suggestion);
			if (participant) {
				snapshot.actor(value.key())
					.map(Actor::alsoKnownAs)
					.orElse(List.of())
					.forEach((name) -> add(all, name, 1, suggestion));
			}
		}));
		snapshot.concepts()
			.forEach((concept) -> add(all, concept.term(), 2,
					new Suggestion(concept.term(), "concept", everything.searching(concept.term()).href("/cases"))));
		this.entries = all.stream().sorted(Comparator.comparing(Entry::words)).toArray(Entry[]::new);
	}

	/**
	 * What begins with what was typed, or has a word that does: ten at most, whole names
	 * first.
	 */
	List<Suggestion> of(String typed) {
		String wanted = String.join(" ", this.analysis.words(typed));
		if (wanted.isEmpty()) {
			return List.of();
		}
		int from = position(wanted);
		int to = position(wanted + LAST);
		Set<Suggestion> found = new LinkedHashSet<>();
		Arrays.stream(this.entries, from, Math.min(to, from + LOOKED_AT))
			.sorted(Comparator.comparingInt((Entry entry) -> entry.word() == 0 ? 0 : 1)
				.thenComparingInt(Entry::rank)
				.thenComparingInt((entry) -> entry.suggestion().label().length())
				.thenComparing(Entry::words))
			.forEach((entry) -> found.add(entry.suggestion()));
		return found.stream().limit(MOST).toList();
	}

	private static String kind(Axis axis) {
		return switch (axis.facet().key()) {
			case "country" -> "state or territory";
			case "organisation", "person" -> axis.facet().key();
			default -> axis.facet().label();
		};
	}

	private void add(List<Entry> all, String name, int rank, Suggestion suggestion) {
		List<String> words = this.analysis.words(name);
		for (int i = 0; i < words.size(); i++) {
			if (i == 0 || !WantedText.isStopWord(words.get(i))) {
				all.add(new Entry(String.join(" ", words.subList(i, words.size())), i, rank, suggestion));
			}
		}
	}

	private int position(String key) {
		int low = 0;
		int high = this.entries.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.entries[middle].words().compareTo(key) < 0) {
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
	 * @param rank cases before actors before concepts before values
	 * @param suggestion what it leads to
	 */
	private record Entry(String words, int word, int rank, Suggestion suggestion) {
	}

}
