package casebook.seed;

/** The database was brought up to a version that this Casebook does not know. */
final class NewerDatabase extends RuntimeException {

	NewerDatabase(String version) {
		super("The database is at schema version " + version
				+ ", made by a newer Casebook than this one. Start the newer one, or restore a backup of the older database.");
	}

}
