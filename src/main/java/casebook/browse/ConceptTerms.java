package casebook.browse;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import casebook.catalog.Concept;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an edition's concepts, word by word, so that running text can link them:
 * whole words only, the longest term that fits, also in the plural.
 *
 * @param byFirstWord the first word of a term to the terms that begin with it, the
 * longest first
 */
record ConceptTerms(Map<String, List<Term>> byFirstWord) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");

	/** What may stand between two words of a term; the end of a sentence may not. */
	private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

	/** The terms of an edition, worked out once. */
	static ConceptTerms of(Snapshot snapshot) {
		return snapshot.derived(ConceptTerms.class, (edition) -> of(edition.concepts()));
	}

	static ConceptTerms of(List<Concept> concepts) {
		Map<String, List<Term>> byFirstWord = new HashMap<>();
		for (Concept concept : concepts) {
			Stream.concat(Stream.of(concept.term()), concept.also().stream())
				.map((name) -> new Term(words(name).map(ConceptTerms::folded).toList(), concept.slug()))
				.filter((term) -> !term.words().isEmpty())
				.forEach((term) -> term.beginnings()
					.forEach((first) -> byFirstWord.computeIfAbsent(first, (word) -> new ArrayList<>()).add(term)));
		}
		byFirstWord.values()
			.forEach((terms) -> terms.sort(Comparator.comparingInt((Term term) -> term.words().size()).reversed()));
		return new ConceptTerms(byFirstWord);
	}

	/**
	 * A paragraph with the terms in it that were not linked before.
	 * @param paragraph the text
	 * @param linked the concepts that the page links already; those of the paragraph are
	 * added
	 * @return the text, piece by piece
	 */
	List<Piece> link(String paragraph, Set<String> linked) {
		List<MatchResult> words = WORD.matcher(paragraph).results().toList();
		List<Piece> pieces = new ArrayList<>();
		int end = 0;
		int at = 0;
		while (at < words.size()) {
			Optional<Term> found = termAt(paragraph, words, at).filter((term) -> linked.add(term.concept()));
			if (found.isPresent()) {
				MatchResult last = words.get(at + found.get().words().size() - 1);
				add(pieces, paragraph.substring(end, words.get(at).start()), null);
				add(pieces, paragraph.substring(words.get(at).start(), last.end()), found.get().href());
				end = last.end();
				at += found.get().words().size();
			}
			else {
				at++;
			}
		}
		add(pieces, paragraph.substring(end), null);
		return pieces;
	}

	private Optional<Term> termAt(String text, List<MatchResult> words, int at) {
		return this.byFirstWord.getOrDefault(folded(words.get(at).group()), List.of())
			.stream()
			.filter((term) -> fits(term, text, words, at))
			.findFirst();
	}

	private static boolean fits(Term term, String text, List<MatchResult> words, int at) {
		int length = term.words().size();
		if (at + length > words.size()) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			MatchResult word = words.get(at + i);
			if (!term.isWord(i, folded(word.group())) || (i > 0
					&& !BETWEEN.matcher(text.substring(words.get(at + i - 1).end(), word.start())).matches())) {
				return false;
			}
		}
		return true;
	}

	private static void add(List<Piece> pieces, String text, @Nullable String href) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, href));
		}
	}

	private static Stream<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group);
	}

	private static String folded(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	/**
	 * A term.
	 *
	 * @param words its words, in small letters
	 * @param concept the slug of the concept it stands for
	 */
	record Term(List<String> words, String concept) {

		/** Where the page of the concept is. */
		String href() {
			return Shelf.concept(this.concept);
		}

		/** The first word, and its plural where it is the last word too. */
		private Stream<String> beginnings() {
			String first = this.words.get(0);
			return (this.words.size() == 1) ? Stream.of(first, first + "s") : Stream.of(first);
		}

		private boolean isWord(int place, String word) {
			String own = this.words.get(place);
			return word.equals(own) || (place == this.words.size() - 1 && word.equals(own + "s"));
		}

	}

	/**
	 * A piece of a paragraph.
	 *
	 * @param text the text
	 * @param href the concept that it names; null for plain text
	 */
	record Piece(String text, @Nullable String href) {
	}

}
