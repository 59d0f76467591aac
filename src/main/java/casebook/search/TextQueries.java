package casebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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

	/**
	 * How many words of a text are looked for with a slip: each costs a walk through all
	 * words.
	 */
	private static final int MOST_SLIPS = 4;

	private final Slips slips;

	private final Thesaurus thesaurus;

	private final TextAnalysis stemmed = TextAnalysis.stemmed();

	private final TextAnalysis plain = TextAnalysis.plain();

	TextQueries(IndexReader reader, Thesaurus thesaurus) {
		this.slips = new Slips(reader);
		this.thesaurus = thesaurus;
	}

	/**
	 * The query of a text; one that matches nothing where the text says nothing.
	 * @param wanted the text
	 */
	TextQuery of(WantedText wanted) {
		List<String> words = stems(wanted.words(), true);
		if (words.isEmpty() && wanted.phrases().isEmpty()) {
			words = stems(wanted.words(), false);
		}
		List<Query> units = units(words, wanted.unfinished());
		List<Query> phrases = wanted.phrases()
			.stream()
			.map(this.stemmed::words)
			.filter((phrase) -> !phrase.isEmpty())
			.map((phrase) -> everywhere((field) -> phrase(field, phrase, 0)))
			.toList();
		if (units.isEmpty() && phrases.isEmpty()) {
			Query nothing = new MatchNoDocsQuery("nothing to look for");
			return new TextQuery(nothing, nothing, nothing, nothing);
		}
		int number = units.size();
		boolean whole = wanted.unfinished() && !words.isEmpty() && this.slips.isKnown(words.get(words.size() - 1));
		return new TextQuery(
				finish(found(units, phrases, (number < 3) ? number : (2 * number + 2) / 3), units, words,
						wanted.unwanted()),
				finish(found(units, phrases, Math.min(1, number)), units, words, wanted.unwanted()),
				found(units, phrases, 0), found(whole ? units(words, false) : units, phrases, 0));
	}

	private List<Query> units(List<String> words, boolean unfinished) {
		List<List<List<String>>> units = this.thesaurus.units(words);
		Map<String, Map<String, Float>> slips = units.stream()
			.filter((names) -> names.size() == 1 && names.get(0).size() == 1)
			.map((names) -> names.get(0).get(0))
			.distinct()
			.filter(this.slips::isPossible)
			.limit(MOST_SLIPS)
			.collect(Collectors.toMap(Function.identity(), this.slips::near));
		List<Query> queries = new ArrayList<>();
		for (int i = 0; i < units.size(); i++) {
			List<List<String>> names = units.get(i);
			queries.add(unit(names, unfinished && i == units.size() - 1,
					slips.getOrDefault(names.get(0).get(0), Map.of())));
		}
		return queries;
	}

	private static BooleanQuery found(List<Query> units, List<Query> phrases, int least) {
		BooleanQuery.Builder found = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
		units.forEach((unit) -> found.add(unit, Occur.SHOULD));
		phrases.forEach((phrase) -> found.add(phrase, Occur.MUST));
		return found.build();
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

	private static Query unit(List<List<String>> names, boolean growing, Map<String, Float> slips) {
		List<Query> readings = new ArrayList<>();
		List<String> own = names.get(0);
		readings.add(everywhere((field) -> phrase(field, own, 0)));
		for (List<String> synonym : names.subList(1, names.size())) {
			readings.add(new BoostQuery(everywhere((field) -> phrase(field, synonym, 0)), SYNONYM));
		}
		if (growing && own.size() == 1 && own.get(0).length() >= LEAST_GROWING) {
			readings.add(new BoostQuery(everywhere((field) -> new PrefixQuery(new Term(field, own.get(0)))), GROWING));
		}
		slips.forEach((word, likeness) -> readings
			.add(new BoostQuery(everywhere((field) -> phrase(field, List.of(word), 0)), SLIP * likeness)));
		return (readings.size() == 1) ? readings.get(0) : new DisjunctionMaxQuery(readings, 0);
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
