package casebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL server for the tests of this JVM, started when first asked for, with
 * a new database for each who asks.
 */
public final class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	/** Makes a new database and gives its JDBC URL, with user and password in it. */
	public static String newDatabase() {
		String name = "casebook_" + DATABASES.incrementAndGet();
		try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("no database " + name, ex);
		}
		return Server.RUNNING.getJdbcUrl("postgres", name);
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + newDatabase(), "spring.datasource.username=postgres",
					"spring.datasource.password=postgres", "casebook.edition-poll=0", "casebook.release-packages=never",
					StatementCount.PROPERTY)
			.applyTo(context);
	}

	private static final class Server {

		static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("PostgreSQL did not start", ex);
			}
		}

	}

}
