package casebook.catalog;

/**
 * Who publishes a revision, and why.
 *
 * @param who a name that readers see
 * @param reason why, in a sentence
 * @param origin {@value #SEEDS} or {@value #APPLICATION}
 */
public record Authorship(String who, String reason, String origin) {

	/** The revision comes from a reviewed file. */
	public static final String SEEDS = "seeds";

	/** The revision was made in the application. */
	public static final String APPLICATION = "application";

}
