package casebook.catalog;

/**
 * The database is in order but holds no edition: it was never seeded, and this process
 * was told not to.
 */
public final class NothingPublished extends RuntimeException {

	NothingPublished() {
		super("The database holds no catalogue yet. Start one process with casebook.seed=auto first.");
	}

}
