package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Proposes for words that no case has the nearest ones that some case has. */
final class Spelling {

	private final DirectoryReader reader;

	private final DirectSpellChecker checker = new DirectSpellChecker();

	private final TextAnalysis plain = TextAnalysis.plain();

	Spelling(DirectoryReader reader) {
		this.reader = reader;
		this.checker.setMinQueryLength(4);
	}

	/** The text with unknown words replaced; empty where there is nothing to replace. */
	Optional<String> of(String text) {
		List<String> words = new ArrayList<>();
		boolean replaced = false;
		for (String word : this.plain.words(text)) {
			String nearest = nearest(word);
			words.add(nearest);
			replaced |= !nearest.equals(word);
		}
		return replaced ? Optional.of(String.join(" ", words)) : Optional.empty();
	}

	private String nearest(String word) {
		try {
			Term term = new Term(CaseIndex.SPELLING, word);
			if (WantedText.isStopWord(word) || this.reader.docFreq(term) > 0) {
				return word;
			}
			SuggestWord[] near = this.checker.suggestSimilar(term, 1, this.reader,
					SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
			return (near.length > 0) ? near[0].string : word;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
