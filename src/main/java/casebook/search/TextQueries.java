package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what somebody typed into a Lucene query. Each unit - a word, or a name with its
 * synonyms - is looked for in every part of a case and counts where it weighs most; words
 * that the catalogue does not know are looked for with a slip of the pen; the last word
 * may still be growing. Of three words and more two thirds must occur, so that a question
 * is answered.
 */
final class TextQueries {

	/** How much the second-best part of a case counts beside the best. */
	private static final float TIE = 0.25f;

	private static final float SYNONYM = 0.7f;

	private static final float SLIP = 0.5f;

	private static final float GROWING = 0.4f;

	/** How much it counts again that no word is missing. */
	private static final float WHOLE = 0.5f;

	private static final float NEARNESS = 1.5f;

	private static final int LEAST_GROWING = 2;

	private static final int LEAST_SLIP = 4;

	private static final int TWO_SLIPS = 8;

	private final IndexReader reader;

	private final Thesaurus thesaurus;

	private final TextAnalysis stemmed = TextAnalysis.stemmed();

	private final TextAnalysis plain = TextAnalysis.plain();

	TextQueries(IndexReader reader, Thesaurus thesaurus) {
		this.reader = reader;
		this.thesaurus = thesaurus;
	}

	/**
	 * The query of a text; one that matches nothing where the text says nothing.
	 * @param wanted the text
	 * @param relaxed whether one of its words is enough
	 */
	Query of(WantedText wanted, boolean relaxed) {
		List<String> words = stems(wanted.words(), true);
		if (words.isEmpty() && wanted.phrases().isEmpty()) {
			words = stems(wanted.words(), false);
		}
		List<List<List<String>>> units = this.thesaurus.units(words);
		List<Query> wantedUnits = new ArrayList<>();
		for (int i = 0; i < units.size(); i++) {
			wantedUnits.add(unit(units.get(i), wanted.unfinished() && i == units.size() - 1));
		}
		BooleanQuery.Builder found = new BooleanQuery.Builder();
		wantedUnits.forEach((unit) -> found.add(unit, Occur.SHOULD));
		int number = wantedUnits.size();
		found.setMinimumNumberShouldMatch(relaxed ? Math.min(1, number) : (number < 3) ? number : (2 * number + 2) / 3);
		for (String phrase : wanted.phrases()) {
			if (!this.stemmed.words(phrase).isEmpty()) {
				found.add(everywhere((field) -> phrase(field, this.stemmed.words(phrase), 0)), Occur.MUST);
			}
		}
		BooleanQuery query = found.build();
		return query.clauses().isEmpty() ? new MatchNoDocsQuery("nothing to look for")
				: finish(query, wantedUnits, words, wanted.unwanted());
	}

	private Query finish(BooleanQuery found, List<Query> units, List<String> words, List<String> unwanted) {
		BooleanQuery.Builder whole = new BooleanQuery.Builder().add(found, Occur.MUST);
		if (units.size() > 1) {
			BooleanQuery.Builder every = new BooleanQuery.Builder();
			units.forEach((unit) -> every.add(unit, Occur.MUST));
			whole.add(new BoostQuery(every.build(), WHOLE), Occur.SHOULD);
		}
		if (words.size() > 1) {
			whole.add(new BoostQuery(everywhere((field) -> phrase(field, words, 2)), NEARNESS), Occur.SHOULD);
		}
		for (String each : unwanted) {
			List<String> stems = this.stemmed.words(each);
			if (!stems.isEmpty()) {
				whole.add(everywhere((field) -> phrase(field, stems, 0)), Occur.MUST_NOT);
			}
		}
		return whole.build();
	}

	private List<String> stems(List<String> words, boolean withoutStopWords) {
		List<String> stems = new ArrayList<>();
		for (String word : words) {
			for (String each : this.plain.words(word)) {
				if (!withoutStopWords || !WantedText.isStopWord(each)) {
					stems.addAll(this.stemmed.words(each));
				}
			}
		}
		return stems.subList(0, Math.min(stems.size(), WantedText.MOST_WORDS));
	}

	private Query unit(List<List<String>> names, boolean growing) {
		List<Query> readings = new ArrayList<>();
		List<String> own = names.get(0);
		readings.add(everywhere((field) -> phrase(field, own, 0)));
		for (List<String> synonym : names.subList(1, names.size())) {
			readings.add(new BoostQuery(everywhere((field) -> phrase(field, synonym, 0)), SYNONYM));
		}
		if (own.size() == 1) {
			String word = own.get(0);
			if (growing && word.length() >= LEAST_GROWING) {
				readings.add(new BoostQuery(everywhere((field) -> new PrefixQuery(new Term(field, word))), GROWING));
			}
			if (names.size() == 1 && word.length() >= LEAST_SLIP && !isKnown(word)) {
				int slips = (word.length() >= TWO_SLIPS) ? 2 : 1;
				readings.add(new BoostQuery(
						everywhere((field) -> new FuzzyQuery(new Term(field, word), slips, 1, 20, true)), SLIP));
			}
		}
		return (readings.size() == 1) ? readings.get(0) : new DisjunctionMaxQuery(readings, 0);
	}

	private boolean isKnown(String word) {
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

	private static Query everywhere(Function<String, Query> inField) {
		List<Query> fields = new ArrayList<>();
		for (TextField field : TextField.values()) {
			fields.add(new BoostQuery(inField.apply(field.name()), field.weight()));
		}
		return new DisjunctionMaxQuery(fields, TIE);
	}

	private static Query phrase(String field, List<String> words, int slop) {
		return (words.size() == 1) ? new TermQuery(new Term(field, words.get(0)))
				: new PhraseQuery(slop, field, words.toArray(String[]::new));
	}

}
