package casebook.seed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import casebook.catalog.CatalogueWriter;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Seeds a database as a start of the application does, without the rest of the
 * application.
 */
final class Seeding {

	private final DriverManagerDataSource database;

	private final JdbcTemplate jdbc;

	Seeding(Database database) {
		this.database = new DriverManagerDataSource(database.url(), database.user(), database.password());
		this.jdbc = new JdbcTemplate(this.database);
	}

	/** Starts on the files of a folder. */
	void start(Path folder) {
		start(SeedReader.read(SeedFolder.at(folder)));
	}

	/** Starts on seeds that were read before. */
	void start(Seeds seeds) {
		start(seeds,
				new SeedMigration(seeds, Clock.fixed(Instant.parse("2026-11-25T10:00:00.123456Z"), ZoneOffset.UTC)));
	}

	/** Starts with a seeding that fails after it has written everything. */
	void startAndFail(Path folder) {
		Seeds seeds = SeedReader.read(SeedFolder.at(folder));
		SeedMigration migration = new SeedMigration(seeds, Clock.systemUTC());
		start(seeds, new Failing(migration));
	}

	private void start(Seeds seeds, JavaMigration migration) {
		Flyway flyway = Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/migration")
			.javaMigrations(migration)
			.ignoreMigrationPatterns("repeatable:missing")
			.load();
		new SeedStart(seeds).migrate(flyway);
	}

	/** Writes as the application does when somebody publishes there. */
	void write(Consumer<CatalogueWriter> change) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, Instant.now());
			change.accept(writer);
			writer.finish("a test");
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	JdbcTemplate jdbc() {
		return this.jdbc;
	}

	int number(String sql) {
		Integer number = this.jdbc.queryForObject(sql, Integer.class);
		return (number != null) ? number : -1;
	}

	/** Every case with its revisions, as {@code slug:number:withdrawn}. */
	List<String> cases() {
		return this.jdbc.queryForList(
				"select concat(slug, ':', revision_number, case when withdrawn then ':withdrawn' else '' end) from case_study order by slug",
				String.class);
	}

	/**
	 * Everything that the tables of the catalogue hold, as text: equal where nothing was
	 * written.
	 */
	String everything() {
		StringBuilder all = new StringBuilder();
		for (String table : List.of("facet", "code", "actor", "source", "editorial", "case_study", "case_question",
				"case_note", "key_document", "coding", "coding_citation", "participation", "event", "event_citation",
				"relation", "claim", "claim_citation", "concept", "concept_citation", "concept_illustration",
				"revision", "waiting_seed", "edition", "former_key", "flyway_schema_history")) {
			all.append(table);
			this.jdbc.queryForList("select * from " + table)
				.stream()
				.map(Object::toString)
				.sorted()
				.forEach((row) -> all.append('\n').append(row));
		}
		return all.toString();
	}

	/**
	 * Where a database is.
	 *
	 * @param url JDBC URL
	 * @param user user
	 * @param password password
	 */
	record Database(String url, String user, String password) {
	}

	/** Seeds, and then fails. */
	private record Failing(SeedMigration seeding) implements JavaMigration {

		@Override
		public org.flywaydb.core.api.MigrationVersion getVersion() {
			return this.seeding.getVersion();
		}

		@Override
		public String getDescription() {
			return this.seeding.getDescription();
		}

		@Override
		public Integer getChecksum() {
			return this.seeding.getChecksum();
		}

		@Override
		public boolean canExecuteInTransaction() {
			return true;
		}

		@Override
		public void migrate(Context context) {
			this.seeding.migrate(context);
			throw new IllegalStateException("the disk is full");
		}

	}

}
