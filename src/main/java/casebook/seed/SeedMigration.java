package casebook.seed;

import java.time.Clock;
import java.util.stream.Collectors;

import casebook.catalog.CaseRecord;
import casebook.catalog.CatalogueWriter;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the reviewed files into the database, as a repeatable migration: it runs again
 * whenever its checksum changes. The files were read and checked before Flyway starts, so
 * that a broken one ends the start with nothing written.
 */
final class SeedMigration implements JavaMigration {

	/** How the history of the database names it. */
	static final String DESCRIPTION = "seeds";

	private static final Logger log = LoggerFactory.getLogger(SeedMigration.class);

	private final Seeds seeds;

	private final Clock clock;

	SeedMigration(Seeds seeds, Clock clock) {
		this.seeds = seeds;
		this.clock = clock;
	}

	/** None: it is repeatable. */
	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return DESCRIPTION;
	}

	@Override
	public Integer getChecksum() {
		return this.seeds.checksum();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	/**
	 * Writes everything over Flyway's connection, in its transaction: all of it or
	 * nothing.
	 */
	@Override
	public void migrate(Context context) {
		CatalogueWriter writer = new CatalogueWriter(context.getConnection(), this.clock.instant());
		String reason = "Version " + this.seeds.collection().version() + " of the reviewed files";
		writer.collection(this.seeds.collection());
		writer.vocabulary(this.seeds.vocabulary());
		writer.sources(this.seeds.sources());
		writer.actors(this.seeds.actors());
		this.seeds.cases()
			.forEach((file) -> file.formerly().forEach((former) -> writer.rename(former, file.record().slug())));
		writer.seed(this.seeds.cases().stream().map(CaseFile::record).toList(), reason);
		writer.withdrawSeededBut(
				this.seeds.cases().stream().map(CaseFile::record).map(CaseRecord::slug).collect(Collectors.toSet()));
		writer.concepts(this.seeds.concepts());
		writer.editorials(this.seeds.editorials());
		writer.finish(reason)
			.ifPresent((edition) -> log.info("Edition {} was made from the reviewed files ({})", edition.number(),
					edition.shortFingerprint()));
	}

}
