package casebook.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Okapi BM25, with the length of a part of a case counting as much as it means: much in
 * running text, little in a list of names, where a case with few actors is not more about
 * each of them.
 */
final class TextSimilarity extends PerFieldSimilarityWrapper {

	private static final float SATURATION = 1.2f;

	private final Similarity text = new BM25Similarity(SATURATION, 0.75f);

	private final Similarity titles = new BM25Similarity(SATURATION, 0.3f);

	private final Similarity names = new BM25Similarity(SATURATION, 0.05f);

	@Override
	public Similarity get(String field) {
		if (field.equals(TextField.TITLE.name())) {
			return this.titles;
		}
		return (field.equals(TextField.ACTORS.name()) || field.equals(TextField.LABELS.name())
				|| field.equals(TextField.SOURCES.name())) ? this.names : this.text;
	}

}
