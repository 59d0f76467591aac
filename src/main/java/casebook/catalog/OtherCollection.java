package casebook.catalog;

/** The database holds another collection than the one that was to be written into it. */
public final class OtherCollection extends RuntimeException {

	OtherCollection(String held, String given) {
		super("The database holds the collection '" + held + "', not '" + given
				+ "'. Point spring.datasource.url at another database, or casebook.seeds at the seeds of '" + held
				+ "'.");
	}

}
