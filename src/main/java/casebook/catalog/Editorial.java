package casebook.catalog;

import java.util.List;

/**
 * An editorial text kept whole, as a document: the typology, the theses, the data series,
 * the agreement of the two readings, the coverage of the founding documents.
 *
 * @param kind one of {@link #KINDS}
 * @param document the text as JSON
 */
public record Editorial(String kind, String document) {

	/**
	 * The kind of the text that says what the field calls by several names: a
	 * {@link Synonyms}.
	 */
	public static final String SYNONYMS = "synonyms";

	/** The kinds of texts that a collection may have. */
	public static final List<String> KINDS = List.of("typology", "theses", "series", "agreement", "coverage", SYNONYMS);

}
