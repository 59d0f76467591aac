package casebook.seed;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import casebook.catalog.NothingPublished;
import casebook.catalog.OtherCollection;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in a sentence why the Casebook cannot start, where the reason lies with the seeds
 * or the database.
 */
final class StartFailures implements FailureAnalyzer {

	/** What the codes of H2 mean for an operator. */
	private static final Map<Integer, String> H2 = Map.of(90020,
			"The database file is in use by another process. Stop that one, or point spring.datasource.url at another file.",
			90028, "The database file cannot be read or written. Check that its folder exists and may be written to.",
			90031, "The database file cannot be read or written. Check that its folder exists and may be written to.",
			90062, "The folder of the database cannot be made or written to. Check spring.datasource.url.", 90048,
			"The database file was written by another version of H2. Restore it as docs/operations.md explains.");

	/** Classes of SQLState: no connection, no leave to connect, no such database. */
	private static final List<String> UNREACHABLE = List.of("08", "28", "3D");

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String sentence = sentence(cause);
			if (sentence != null) {
				return new FailureAnalysis(sentence, null, cause);
			}
		}
		return null;
	}

	private static @Nullable String sentence(Throwable cause) {
		if (cause instanceof BrokenSeeds || cause instanceof OtherCollection || cause instanceof NewerDatabase
				|| cause instanceof UnknownSeeding || cause instanceof NothingPublished) {
			return cause.getMessage();
		}
		if (cause instanceof SQLException database) {
			String state = (database.getSQLState() != null) ? database.getSQLState() : "";
			return (UNREACHABLE.stream().anyMatch(state::startsWith) && !H2.containsKey(database.getErrorCode()))
					? "The database cannot be reached. Check spring.datasource.url and that its server runs: "
							+ database.getMessage()
					: H2.get(database.getErrorCode());
		}
		return null;
	}

}
