package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds in the text of cases the passage that answers a query best, with marks. */
final class Passages {

	private static final int LENGTH = 200;

	private final UnifiedHighlighter.Builder highlighter;

	Passages(IndexSearcher searcher) {
		this.highlighter = UnifiedHighlighter.builder(searcher, TextAnalysis.stemmed())
			.withMaxLength(Integer.MAX_VALUE - 1)
			.withBreakIterator(() -> LengthGoalBreakIterator
				.createClosestToLength(BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, 0.5f))
			.withFormatter(new Segments());
	}

	/**
	 * The best passage of each document that has one outside its title.
	 * @param queries what to show, by the part it is taken from
	 * @param documents the documents
	 */
	Map<Integer, Passage> of(Map<TextField, Query> queries, Collection<Integer> documents) {
		int[] ids = documents.stream().mapToInt(Integer::intValue).sorted().toArray();
		List<TextField> fields = List.copyOf(queries.keySet());
		Map<String, Object[]> found = new Highlighter(this.highlighter, queries).find(ids);
		Map<Integer, Passage> passages = new HashMap<>();
		for (int i = 0; i < ids.length; i++) {
			Scored best = null;
			for (TextField field : fields) {
				Object[] ofField = found.get(field.name());
				if (ofField != null && ofField[i] instanceof Scored scored) {
					Scored here = scored.in(field);
					best = (best == null || here.score() > best.score()) ? here : best;
				}
			}
			if (best != null) {
				passages.put(ids[i], new Passage(best.field().where(), best.segments()));
			}
		}
		return passages;
	}

	/**
	 * Opens what the unified highlighter keeps to itself: passages as objects, and a
	 * query for each field.
	 */
	private static final class Highlighter extends UnifiedHighlighter {

		private final Map<TextField, Query> queries;

		private Highlighter(Builder builder, Map<TextField, Query> queries) {
			super(builder);
			this.queries = queries;
		}

		private Map<String, Object[]> find(int[] documents) {
			if (documents.length == 0 || this.queries.isEmpty()) {
				return Map.of();
			}
			String[] fields = this.queries.keySet().stream().map(TextField::name).toArray(String[]::new);
			int[] most = new int[fields.length];
			Arrays.fill(most, 1);
			try {
				return highlightFieldsAsObjects(fields, new MatchNoDocsQuery(), documents, most);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		protected FieldHighlighter getFieldHighlighter(String field, Query query, Set<Term> terms, int most) {
			Query own = Objects.requireNonNull(this.queries.get(TextField.valueOf(field)));
			return super.getFieldHighlighter(field, own, extractTerms(own), most);
		}

	}

	/**
	 * A passage of a field with its worth.
	 *
	 * @param field the field
	 * @param segments its pieces
	 * @param different how many different words it marks
	 * @param score how much it is worth
	 */
	private record Scored(TextField field, List<Passage.Segment> segments, long different, float score) {

		/**
		 * The same in a field: different words count most, then the weight of the field.
		 */
		private Scored in(TextField of) {
			return new Scored(of, this.segments, this.different, this.different * 10 + of.weight());
		}

	}

	/** Makes segments of a passage. */
	private static final class Segments extends PassageFormatter {

		@Override
		public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
			List<Passage.Segment> segments = new ArrayList<>();
			org.apache.lucene.search.uhighlight.Passage passage = passages[0];
			int at = passage.getStartOffset();
			if (at > 0) {
				segments.add(new Passage.Segment("\u2026 ", false));
			}
			for (int i = 0; i < passage.getNumMatches(); i++) {
				int start = Math.max(at, passage.getMatchStarts()[i]);
				int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
				if (end > start) {
					add(segments, content.substring(at, start), false);
					add(segments, content.substring(start, end), true);
					at = end;
				}
			}
			add(segments, content.substring(at, passage.getEndOffset()).stripTrailing(), false);
			if (passage.getEndOffset() < content.length()) {
				segments.add(new Passage.Segment(" \u2026", false));
			}
			long different = Arrays.stream(passage.getMatchTerms()).limit(passage.getNumMatches()).distinct().count();
			return new Scored(TextField.SUMMARY, segments, different, different);
		}

		private static void add(List<Passage.Segment> segments, String text, boolean marked) {
			if (!text.isEmpty()) {
				segments.add(new Passage.Segment(text.replace('\n', ' '), marked));
			}
		}

	}

}
