package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import casebook.catalog.Synonyms;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * The text of all cases at one moment: matches with their scores, and passages. Made by
 * {@link CaseIndex}, held by one snapshot, whose positions it speaks in.
 */
final class TextIndex implements AutoCloseable {

	private static final int ABSENT = -1;

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	private final TextQueries queries;

	private final Passages passages;

	private final Map<String, Integer> positions;

	/** The position of each document of each segment, those of old included. */
	private final Map<Object, int[]> segments = new HashMap<>();

	private final int[] positionOfDocument;

	private final int[] documentOfPosition;

	/**
	 * Reads an index.
	 * @param reader the index at one moment
	 * @param synonyms what the field calls by several names
	 * @param positions slug to position in the snapshot
	 * @param before the same index at an earlier moment; what it read of segments that
	 * are still there is used again where cases have kept their positions. Null for none
	 */
	TextIndex(DirectoryReader reader, Synonyms synonyms, Map<String, Integer> positions, @Nullable TextIndex before) {
		this.reader = reader;
		this.positions = positions;
		this.searcher = new IndexSearcher(reader);
		this.searcher.setSimilarity(new TextSimilarity());
		this.queries = new TextQueries(reader, new Thesaurus(synonyms, TextAnalysis.stemmed()));
		this.passages = new Passages(this.searcher);
		this.positionOfDocument = new int[reader.maxDoc()];
		this.documentOfPosition = new int[positions.size()];
		Arrays.fill(this.positionOfDocument, ABSENT);
		Arrays.fill(this.documentOfPosition, ABSENT);
		try {
			for (LeafReaderContext leaf : reader.leaves()) {
				bind(leaf, before);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("ReferenceEquality")
	private void bind(LeafReaderContext leaf, @Nullable TextIndex before) throws IOException {
		Object segment = leaf.reader().getCoreCacheHelper().getKey();
		int[] known = (before != null && before.positions == this.positions) ? before.segments.get(segment) : null;
		int[] inSegment = (known != null) ? known : positions(leaf.reader());
		this.segments.put(segment, inSegment);
		Bits live = leaf.reader().getLiveDocs();
		for (int document = 0; document < inSegment.length; document++) {
			int position = inSegment[document];
			if (position != ABSENT && (live == null || live.get(document))) {
				this.positionOfDocument[leaf.docBase + document] = position;
				this.documentOfPosition[position] = leaf.docBase + document;
			}
		}
	}

	private int[] positions(LeafReader segment) throws IOException {
		int[] inSegment = new int[segment.maxDoc()];
		Arrays.fill(inSegment, ABSENT);
		BinaryDocValues slugs = DocValues.getBinary(segment, CaseIndex.SLUG);
		for (int document = slugs.nextDoc(); document < inSegment.length; document = slugs.nextDoc()) {
			inSegment[document] = this.positions.getOrDefault(slugs.binaryValue().utf8ToString(), ABSENT);
		}
		return inSegment;
	}

	/**
	 * The cases that a text matches. Where no case has enough of its words, those that
	 * have any.
	 * @param text what somebody typed
	 */
	TextMatches matches(String text) {
		TextQuery query = query(text);
		TextMatches matches = matches(query.enough(), query, false);
		return matches.cases().isEmpty() ? matches(query.some(), query, true) : matches;
	}

	private TextMatches matches(Query wanted, TextQuery query, boolean relaxed) {
		Matching matching = new Matching();
		try {
			this.searcher.search(wanted, new OneCollector(matching));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new TextMatches(matching.cases, matching.scores, relaxed, query);
	}

	/** The cases that have enough of a text in their own words. */
	RoaringBitmap inOwnWords(TextMatches matches) {
		return matches(matches.query().own(), matches.query(), false).cases();
	}

	/** What is asked of the index for a text. */
	TextQuery query(String text) {
		return this.queries.of(WantedText.parse(text));
	}

	/**
	 * The passages that answer a text best.
	 * @param matches what the text matches
	 * @param positions cases, by their position
	 * @return position to passage; cases that the text matches in the title alone have
	 * none
	 */
	Map<Integer, Passage> passages(TextMatches matches, List<Integer> positions) {
		Map<Integer, Integer> documents = new HashMap<>();
		positions.stream()
			.filter((position) -> this.documentOfPosition[position] != ABSENT)
			.forEach((position) -> documents.put(this.documentOfPosition[position], position));
		Map<Integer, Passage> found = this.passages.of(matches.query().written(), documents.keySet());
		if (!matches.query().written().equals(matches.query().quoted())) {
			List<Integer> others = documents.keySet().stream().filter((each) -> !found.containsKey(each)).toList();
			found.putAll(this.passages.of(matches.query().quoted(), others));
		}
		return found.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> documents.get(entry.getKey()), Map.Entry::getValue));
	}

	/**
	 * A spelling of a text that the catalogue knows; empty where every word is known, or
	 * nothing is near.
	 */
	Optional<String> spelling(String text) {
		return new Spelling(this.reader).of(text);
	}

	/**
	 * Gives back what the index holds open. Called when no answer can be computed from
	 * its snapshot any more.
	 */
	@Override
	public void close() {
		try {
			this.reader.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Gives the searcher, which works in one thread, its one collector. */
	private record OneCollector(Matching matching) implements CollectorManager<Matching, Matching> {

		@Override
		public Matching newCollector() {
			return this.matching;
		}

		@Override
		public Matching reduce(Collection<Matching> collectors) {
			return this.matching;
		}

	}

	/** Gathers all matches with their scores. */
	private final class Matching extends SimpleCollector {

		private final RoaringBitmap cases = new RoaringBitmap();

		private final float[] scores = new float[TextIndex.this.documentOfPosition.length];

		private int base;

		private Scorable scorer = new Scorable() {
			@Override
			public float score() {
				return 0;
			}

			@Override
			public int docID() {
				return ABSENT;
			}
		};

		@Override
		protected void doSetNextReader(LeafReaderContext leaf) {
			this.base = leaf.docBase;
		}

		@Override
		public void setScorer(Scorable scorer) {
			this.scorer = scorer;
		}

		@Override
		public void collect(int document) throws IOException {
			int position = TextIndex.this.positionOfDocument[this.base + document];
			if (position != ABSENT) {
				this.cases.add(position);
				this.scores[position] = this.scorer.score();
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE;
		}

	}

}
