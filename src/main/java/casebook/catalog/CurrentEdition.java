package casebook.catalog;

/**
 * What answers are computed from at this moment. Pages that have no selection of their
 * own ask it for their frame.
 */
public interface CurrentEdition {

	/** The edition that is being served. */
	Edition edition();

	/** The collection of that edition. */
	Collection collection();

}
