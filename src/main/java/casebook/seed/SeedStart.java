package casebook.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

import casebook.catalog.CatalogueWriter;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.ValidateOutput;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Brings the database up to date at the start, after two questions: was it made by a
 * newer Casebook, and does it hold this collection? Where an earlier seeding failed, and
 * nothing else did, its entry is cleared away so that it can run again: H2 keeps such an
 * entry, and would refuse every later start.
 */
final class SeedStart implements FlywayMigrationStrategy {

	private final @Nullable Seeds seeds;

	/**
	 * Prepares the start.
	 * @param seeds what is to be seeded, or null where this process does not seed
	 */
	SeedStart(@Nullable Seeds seeds) {
		this.seeds = seeds;
	}

	@Override
	public void migrate(Flyway flyway) {
		MigrationInfo[] history = flyway.info().all();
		refuseNewer(history);
		refuseOtherCollection(flyway, history);
		if (hasOnlyASeedingFailed(flyway, history)) {
			flyway.repair();
		}
		if (isAFirstStartUnfinished(history)) {
			clearAway(flyway);
		}
		flyway.migrate();
	}

	/**
	 * Whether the tables were made and no seeding ever came to its end, so that nothing
	 * was ever served from this database.
	 */
	private boolean isAFirstStartUnfinished(MigrationInfo[] history) {
		return this.seeds != null && Arrays.stream(history).anyMatch((entry) -> isApplied(entry, "1"))
				&& Arrays.stream(history)
					.noneMatch((entry) -> isSeeding(entry.getDescription()) && entry.getState().isApplied()
							&& !entry.getState().isFailed());
	}

	/**
	 * Empties an H2 database in which a first start was killed. H2 undoes the open
	 * transaction when the database is opened again, but now and then leaves single rows
	 * or entries of an index behind, over which the next seeding would stumble.
	 */
	private static void clearAway(Flyway flyway) {
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
				statement.execute("drop all objects");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("what a first start left could not be cleared away", ex);
		}
	}

	private static void refuseNewer(MigrationInfo[] history) {
		Arrays.stream(history)
			.filter((entry) -> entry.getVersion() != null && entry.getState().isApplied()
					&& !entry.getState().isResolved())
			.findFirst()
			.ifPresent((entry) -> {
				throw new NewerDatabase(entry.getVersion().toString());
			});
	}

	private void refuseOtherCollection(Flyway flyway, MigrationInfo[] history) {
		if (this.seeds == null || Arrays.stream(history).noneMatch((entry) -> isApplied(entry, "1"))) {
			return;
		}
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			CatalogueWriter.refuseOther(connection, this.seeds.collection());
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the database could not be asked which collection it holds", ex);
		}
	}

	private static boolean isApplied(MigrationInfo entry, String version) {
		return entry.getVersion() != null && entry.getVersion().toString().equals(version)
				&& entry.getState().isApplied() && !entry.getState().isFailed();
	}

	private static boolean hasOnlyASeedingFailed(Flyway flyway, MigrationInfo[] history) {
		List<MigrationInfo> failed = Arrays.stream(history).filter((entry) -> entry.getState().isFailed()).toList();
		if (failed.isEmpty() || failed.stream().anyMatch((entry) -> !isSeeding(entry.getDescription()))) {
			return false;
		}
		List<ValidateOutput> faults = flyway.validateWithResult().invalidMigrations;
		return faults == null || faults.stream().allMatch((fault) -> isSeeding(fault.description));
	}

	private static boolean isSeeding(String description) {
		return SeedMigration.DESCRIPTION.equals(description);
	}

}
