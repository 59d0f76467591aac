package casebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import casebook.catalog.Synonyms;

/** The synonyms of a collection, ready to be found in a sequence of words. */
final class Thesaurus {

	private static final int LONGEST = 6;

	private final TextAnalysis analysis;

	private final Map<List<String>, Set<List<String>>> byWords = new HashMap<>();

	Thesaurus(Synonyms synonyms, TextAnalysis analysis) {
		this.analysis = analysis;
		synonyms.same().forEach((names) -> names.forEach((name) -> add(name, names)));
		synonyms.also().forEach((pointer) -> add(pointer.from(), pointer.to()));
	}

	private void add(String from, List<String> to) {
		Set<List<String>> others = this.byWords.computeIfAbsent(this.analysis.words(from),
				(words) -> new LinkedHashSet<>());
		to.stream().map(this.analysis::words).forEach(others::add);
	}

	/**
	 * Takes words apart into units: the longest names that have synonyms, and single
	 * words.
	 * @param words analysed words
	 * @return for each unit the names that it may stand for, its own words first
	 */
	List<List<List<String>>> units(List<String> words) {
		List<List<List<String>>> units = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int length = Math.min(LONGEST, words.size() - at);
			while (length > 1 && !this.byWords.containsKey(words.subList(at, at + length))) {
				length--;
			}
			List<String> own = List.copyOf(words.subList(at, at + length));
			Set<List<String>> names = new LinkedHashSet<>();
			names.add(own);
			names.addAll(this.byWords.getOrDefault(own, Set.of()));
			units.add(List.copyOf(names));
			at += length;
		}
		return units;
	}

}
