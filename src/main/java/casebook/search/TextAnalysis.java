package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * English words as the index knows them: lower case, accents folded, possessives and
 * endings off. Stop words stay, so that phrases are found as they are written; queries
 * leave them out.
 */
final class TextAnalysis extends Analyzer {

	private final boolean stemmed;

	private TextAnalysis(boolean stemmed) {
		this.stemmed = stemmed;
	}

	/** Words without their endings, for finding. */
	static TextAnalysis stemmed() {
		return new TextAnalysis(true);
	}

	/** Words as they are written, for spelling. */
	static TextAnalysis plain() {
		return new TextAnalysis(false);
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new StandardTokenizer();
		TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
		return new TokenStreamComponents(words, this.stemmed ? new KStemFilter(folded) : folded);
	}

	/** The words of a text, in order. */
	List<String> words(String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream stream = tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

}
