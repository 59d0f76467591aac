package casebook.testing;

/** How the tests name H2 databases. */
public final class H2 {

	/** The mode of application.properties. */
	public static final String MODE = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";

	private H2() {
	}

}
