package casebook.reference;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.browse.SourceEntry;
import casebook.catalog.Source;
import casebook.search.Snapshot;

/**
 * All sources of an edition in the order of a bibliography, word by word, by author or,
 * where there is none, by title; articles in front, accents and capitals do not matter.
 * Worked out once.
 *
 * @param sources the sources in order
 * @param kinds the kinds there are, each with the number of its sources
 */
record SourceShelf(List<Shelved> sources, Map<String, Long> kinds) {

	/** The key under which sources stand whose kind is not said. */
	static final String NO_KIND = "-";

	static SourceShelf of(Snapshot snapshot) {
		return snapshot.derived(SourceShelf.class, (edition) -> of(edition.sources()));
	}

	private static SourceShelf of(List<Source> sources) {
		Collator collator = Collator.getInstance(Locale.ENGLISH);
		Comparator<Shelved> byPlace = (one, other) -> Arrays.compare(one.place().split(" "), other.place().split(" "),
				collator);
		return new SourceShelf(
				sources.stream()
					.map(Shelved::of)
					.sorted(byPlace.thenComparing((shelved) -> shelved.source().key()))
					.toList(),
				sources.stream()
					.collect(Collectors.groupingBy(SourceShelf::kind, TreeMap::new, Collectors.counting())));
	}

	/** The sources of a kind, if one is asked for, that have all of some words. */
	List<Shelved> matching(String kind, String words) {
		List<String> wanted = Arrays.stream(Folded.of(words).split(" ")).filter((word) -> !word.isEmpty()).toList();
		return this.sources.stream()
			.filter((shelved) -> kind.isEmpty() || kind(shelved.source()).equals(kind))
			.filter((shelved) -> wanted.stream().allMatch(shelved.text()::contains))
			.toList();
	}

	/** How many sources of each kind have all of some words. */
	Map<String, Long> kinds(String words) {
		return matching("", words).stream()
			.collect(Collectors.groupingBy((shelved) -> kind(shelved.source()), TreeMap::new, Collectors.counting()));
	}

	private static String kind(Source source) {
		return (source.kind() != null) ? source.kind() : NO_KIND;
	}

	/**
	 * A source in its place.
	 *
	 * @param source the source
	 * @param place the words it stands under
	 * @param text what is searched
	 */
	record Shelved(Source source, String place, String text) {

		static Shelved of(Source source) {
			SourceEntry entry = SourceEntry.of(source);
			String names = Stream.of(source.authors(), source.editors())
				.flatMap(List::stream)
				.map((name) -> name.shortForm() + " " + Objects.requireNonNullElse(name.given(), ""))
				.collect(Collectors.joining(" "));
			return new Shelved(source, bare(Folded.of(names)) + bare(Folded.of(source.title())),
					Folded.of(entry.authors() + " " + entry.title() + " " + entry.container() + " " + entry.details()));
		}

		/** The letter it stands under; a hash for what begins with none. */
		char letter() {
			char first = this.place.isEmpty() ? '#' : Character.toUpperCase(this.place.charAt(0));
			return Character.isLetter(first) ? first : '#';
		}

		private static String bare(String words) {
			return words.isEmpty() ? "" : words.replaceFirst("^(the|an|a) (?=.)", "") + " ";
		}

	}

}
