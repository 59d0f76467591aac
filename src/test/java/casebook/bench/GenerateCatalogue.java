package casebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import casebook.catalog.CaseRecord;
import casebook.catalog.CatalogueWriter;
import casebook.seed.SeedsForBench;
import org.flywaydb.core.Flyway;

/**
 * Makes an H2 database with as many cases as are wanted: the reviewed ones, and beyond
 * them cases drawn from these. It writes as seeding does, a few hundred cases at a time,
 * and one edition at the end. The same size makes the same catalogue, with the same
 * fingerprint.
 */
final class GenerateCatalogue {

	static final String USER = "casebook";

	private static final String REASON = "Generated for the benchmark";

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	private static final int BATCH = 500;

	private final SeedsForBench seeds = SeedsForBench.read();

	private final String url;

	private final boolean checked;

	/**
	 * Prepares a catalogue.
	 * @param url JDBC URL of an H2 database that does not exist yet
	 * @param checked whether the database checks in the end that every row refers to one
	 * that exists, which takes a fifth of the time
	 */
	GenerateCatalogue(String url, boolean checked) {
		this.url = url;
		this.checked = checked;
	}

	/**
	 * Makes a catalogue and counts it.
	 * @param arguments JDBC URL, number of cases, the file that the counts go to
	 */
	public static void main(String... arguments) throws SQLException, IOException {
		int size = Integer.parseInt(arguments[1]);
		GenerateCatalogue catalogue = new GenerateCatalogue(arguments[0], false);
		catalogue.write(size);
		try (Connection connection = DriverManager.getConnection(arguments[0], USER, "")) {
			CountBySql counts = new CountBySql(connection, catalogue.seeds.vocabulary());
			Files.writeString(Path.of(arguments[2]), counts.asJson());
			connection.prepareStatement("shutdown compact").execute();
		}
	}

	/**
	 * Writes the tables and the cases.
	 * @param size how many cases; not fewer than the reviewed files hold
	 */
	void write(int size) throws SQLException {
		if (size < this.seeds.cases().size()) {
			throw new IllegalArgumentException("a catalogue holds at least the " + this.seeds.cases().size()
					+ " cases of the reviewed files, so " + size + " is too small");
		}
		Flyway.configure().dataSource(this.url, USER, "").locations("classpath:db/migration").load().migrate();
		try (Connection connection = DriverManager.getConnection(this.url, USER, "")) {
			LaterIndexes indexes = LaterIndexes.putOff(connection);
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, NOW);
			writer.collection(this.seeds.collection());
			writer.vocabulary(this.seeds.vocabulary());
			writer.sources(this.seeds.sources());
			writer.actors(this.seeds.actors());
			writer.seed(this.seeds.cases(), REASON);
			drawn(writer, connection, size - this.seeds.cases().size());
			writer.concepts(this.seeds.concepts());
			writer.editorials(this.seeds.editorials());
			writer.finish(REASON);
			connection.commit();
			indexes.make(this.checked);
		}
	}

	private void drawn(CatalogueWriter writer, Connection connection, int number) throws SQLException {
		DrawnCases cases = new DrawnCases(this.seeds.vocabulary(), this.seeds.cases());
		for (int done = 0; done < number; done += BATCH) {
			List<CaseRecord> batch = IntStream.range(done, Math.min(done + BATCH, number))
				.mapToObj((i) -> cases.next())
				.toList();
			writer.seed(batch, REASON);
			connection.commit();
		}
	}

}
