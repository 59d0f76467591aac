package casebook.reference;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.browse.SourceEntry;
import casebook.catalog.Source;
import casebook.catalog.SourceName;
import casebook.search.Snapshot;

/**
 * All sources of an edition in the order of a bibliography, by author or, where there is
 * none, by title; worked out once.
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
		Comparator<Shelved> byPlace = Comparator.comparing(Shelved::place, Collator.getInstance(Locale.ENGLISH));
		return new SourceShelf(
				sources.stream()
					.map(Shelved::of)
					.sorted(byPlace.thenComparing((shelved) -> shelved.source().key()))
					.toList(),
				sources.stream()
					.collect(Collectors.groupingBy(SourceShelf::kind, TreeMap::new, Collectors.counting())));
	}

	/** The sources of a kind, if one is asked for, that have all of some words. */
	List<Source> matching(String kind, String words) {
		List<String> wanted = Arrays.stream(Folded.of(words).split(" ")).filter((word) -> !word.isEmpty()).toList();
		return this.sources.stream()
			.filter((shelved) -> kind.isEmpty() || kind(shelved.source()).equals(kind))
			.filter((shelved) -> wanted.stream().allMatch(shelved.text()::contains))
			.map(Shelved::source)
			.toList();
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
				.map(SourceName::shortForm)
				.collect(Collectors.joining(" "));
			return new Shelved(source, Folded.of(names + " " + source.title()),
					Folded.of(entry.authors() + " " + entry.title() + " " + entry.container() + " " + entry.details()));
		}

	}

}
