package casebook.search;

import java.util.ArrayList;
import java.util.EnumMap;
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

	private static final List<TextField> ALL = List.of(TextField.values());

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
		List<List<String>> phrases = wanted.phrases()
			.stream()
			.map(this.stemmed::words)
			.filter((phrase) -> !phrase.isEmpty())
			.toList();
		Reading reading = read(words, wanted.unfinished(), phrases);
		List<Query> units = reading.units(ALL);
		if (units.isEmpty() && phrases.isEmpty()) {
			Query nothing = new MatchNoDocsQuery("nothing to look for");
			return new TextQuery(nothing, nothing, nothing, Map.of(), Map.of());
		}
		int number = units.size();
		int enough = (number < 3) ? number : (2 * number + 2) / 3;
		boolean whole = reading.growing() && this.slips.isKnown(words.get(words.size() - 1));
		return new TextQuery(finish(reading.found(ALL, enough), units, words, wanted.unwanted()),
				finish(reading.found(ALL, Math.min(1, number)), units, words, wanted.unwanted()),
				reading.found(TextField.own(), enough), reading.byField(),
				(whole ? reading.grown() : reading).byField());
	}

	private Reading read(List<String> words, boolean unfinished, List<List<String>> phrases) {
		List<List<List<String>>> units = this.thesaurus.units(words);
		Map<String, Map<String, Float>> slips = units.stream()
			.filter((names) -> names.size() == 1 && names.get(0).size() == 1)
			.map((names) -> names.get(0).get(0))
			.distinct()
			.filter(this.slips::isPossible)
			.limit(MOST_SLIPS)
			.collect(Collectors.toMap(Function.identity(), this.slips::near));
		return new Reading(units, unfinished && !words.isEmpty(), slips, phrases);
	}

	private Query finish(BooleanQuery found, List<Query> units, List<String> words, List<String> unwanted) {
		BooleanQuery.Builder whole = new BooleanQuery.Builder().add(found, Occur.MUST);
		if (units.size() > 1) {
			BooleanQuery.Builder every = new BooleanQuery.Builder();
			units.forEach((unit) -> every.add(unit, Occur.MUST));
			whole.add(new BoostQuery(every.build(), WHOLE), Occur.SHOULD);
		}
		if (words.size() > 1) {
			whole.add(new BoostQuery(anywhere(ALL, (field) -> phrase(field, words, 2)), NEARNESS), Occur.SHOULD);
		}
		for (String each : unwanted) {
			List<String> stems = this.stemmed.words(each);
			if (!stems.isEmpty()) {
				whole.add(anywhere(ALL, (field) -> phrase(field, stems, 0)), Occur.MUST_NOT);
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

	private static Query anywhere(List<TextField> fields, Function<String, Query> inField) {
		return new DisjunctionMaxQuery(fields.stream()
			.map((field) -> (Query) new BoostQuery(inField.apply(field.name()), field.weight()))
			.toList(), TIE);
	}

	private static Query phrase(String field, List<String> words, int slop) {
		return (words.size() == 1) ? new TermQuery(new Term(field, words.get(0)))
				: new PhraseQuery(slop, field, words.toArray(String[]::new));
	}

	/**
	 * How a text is read.
	 *
	 * @param names for each unit the names that it may stand for, its own words first
	 * @param growing whether the last word may still be growing
	 * @param slips words that a word may be a slip of the pen for, with their likeness
	 * @param phrases what must occur as it is
	 */
	private record Reading(List<List<List<String>>> names, boolean growing, Map<String, Map<String, Float>> slips,
			List<List<String>> phrases) {

		/** The same with a last word that is whole. */
		Reading grown() {
			return new Reading(this.names, false, this.slips, this.phrases);
		}

		/** What is to be found, by the part it stands in. */
		Map<TextField, Query> byField() {
			Map<TextField, Query> queries = new EnumMap<>(TextField.class);
			TextField.quoted().forEach((field) -> queries.put(field, found(List.of(field), 0)));
			return queries;
		}

		/** All phrases, and at least so many units. */
		BooleanQuery found(List<TextField> fields, int least) {
			BooleanQuery.Builder found = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
			units(fields).forEach((unit) -> found.add(unit, Occur.SHOULD));
			this.phrases
				.forEach((phrase) -> found.add(anywhere(fields, (field) -> phrase(field, phrase, 0)), Occur.MUST));
			return found.build();
		}

		List<Query> units(List<TextField> fields) {
			List<Query> units = new ArrayList<>();
			for (int i = 0; i < this.names.size(); i++) {
				units.add(unit(this.names.get(i), this.growing && i == this.names.size() - 1, fields));
			}
			return units;
		}

		private Query unit(List<List<String>> names, boolean grows, List<TextField> fields) {
			List<Query> readings = new ArrayList<>();
			List<String> own = names.get(0);
			readings.add(anywhere(fields, (field) -> phrase(field, own, 0)));
			for (List<String> synonym : names.subList(1, names.size())) {
				readings.add(new BoostQuery(anywhere(fields, (field) -> phrase(field, synonym, 0)), SYNONYM));
			}
			if (grows && own.size() == 1 && own.get(0).length() >= LEAST_GROWING) {
				readings.add(new BoostQuery(anywhere(fields, (field) -> new PrefixQuery(new Term(field, own.get(0)))),
						GROWING));
			}
			this.slips.getOrDefault(own.get(0), Map.of())
				.forEach((word, likeness) -> readings.add(
						new BoostQuery(anywhere(fields, (field) -> phrase(field, List.of(word), 0)), SLIP * likeness)));
			return (readings.size() == 1) ? readings.get(0) : new DisjunctionMaxQuery(readings, 0);
		}

	}

}
