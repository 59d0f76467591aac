package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Finds for a word that no case has those that differ from it by a slip of the pen. One
 * automaton walks through the words of all parts of a case, since making it is what costs
 * most.
 */
final class Slips {

	private static final int LEAST = 4;

	private static final int TWO_SLIPS = 8;

	private static final int MOST = 20;

	private final IndexReader reader;

	private final LuceneLevenshteinDistance distance = new LuceneLevenshteinDistance();

	Slips(IndexReader reader) {
		this.reader = reader;
	}

	/** Whether a word is long enough to be another misspelt, and no case has it. */
	boolean isPossible(String word) {
		return word.length() >= LEAST && !isKnown(word);
	}

	/** Whether some case has a word. */
	boolean isKnown(String word) {
		try {
			for (TextField field : TextField.values()) {
				if (this.reader.docFreq(new Term(field.name(), word)) > 0) {
					return true;
				}
			}
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The nearest words.
	 * @param word an analysed word; its first letter is taken to be right
	 * @return word to likeness, from 0 to 1: the nearest first, of equally near ones
	 * those that more cases have
	 */
	Map<String, Float> near(String word) {
		int slips = (word.length() >= TWO_SLIPS) ? 2 : 1;
		CompiledAutomaton automaton = FuzzyQuery.getFuzzyAutomaton(word, slips, 1, true);
		Map<String, Integer> found = new HashMap<>();
		try {
			for (TextField field : TextField.values()) {
				Terms terms = MultiTerms.getTerms(this.reader, field.name());
				if (terms != null) {
					gather(automaton.getTermsEnum(terms), found);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found.entrySet()
			.stream()
			.map((each) -> new Near(each.getKey(), this.distance.getDistance(word, each.getKey()), each.getValue()))
			.sorted((a, b) -> (a.likeness() != b.likeness()) ? Float.compare(b.likeness(), a.likeness())
					: (a.cases() != b.cases()) ? Integer.compare(b.cases(), a.cases()) : a.word().compareTo(b.word()))
			.limit(MOST)
			.collect(Collectors.toMap(Near::word, Near::likeness, (a, b) -> a, LinkedHashMap::new));
	}

	private static void gather(TermsEnum terms, Map<String, Integer> found) throws IOException {
		for (BytesRef term = terms.next(); term != null; term = terms.next()) {
			found.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
		}
	}

	/**
	 * A word that is near another.
	 *
	 * @param word the word
	 * @param likeness how like it is, from 0 to 1
	 * @param cases how many cases have it, counted for each part anew
	 */
	private record Near(String word, float likeness, int cases) {
	}

}
