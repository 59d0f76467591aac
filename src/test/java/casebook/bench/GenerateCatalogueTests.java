package casebook.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import casebook.testing.H2;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The catalogues that the benchmark measures. */
class GenerateCatalogueTests {

	@Test
	void makesTheSameCatalogueTwice() throws SQLException {
		assertThat(fingerprint("generated-once")).isEqualTo(fingerprint("generated-again"));
	}

	@Test
	void drawsCasesBesideTheRealOnes() throws SQLException {
		JdbcTemplate jdbc = generated("generated-beside");

		assertThat(jdbc.queryForObject("select count(*) from case_study", Integer.class)).isEqualTo(200);
		assertThat(jdbc.queryForObject("select count(*) from case_study where slug = 'moniz-salehi'", Integer.class))
			.isOne();
		assertThat(jdbc.queryForObject("select max(slug) from case_study where slug like 'generated-%'", String.class))
			.matches("generated-0000\\d\\d");
		assertThat(jdbc.queryForObject("select count(*) from revision", Integer.class)).isEqualTo(200);
		assertThat(jdbc.queryForObject("select count(*) from edition", Integer.class)).isOne();
	}

	@Test
	void leavesNoIndexAndNoReferenceOut() throws SQLException {
		List<String> generated = indexesAndReferences(generated("generated-indexes"));
		JdbcTemplate plain = new JdbcTemplate(new DriverManagerDataSource(
				"jdbc:h2:mem:generated-not;DB_CLOSE_DELAY=-1;" + H2.MODE, GenerateCatalogue.USER, ""));
		Flyway.configure().dataSource(plain.getDataSource()).locations("classpath:db/migration").load().migrate();

		assertThat(generated).hasSizeGreaterThan(30).isEqualTo(indexesAndReferences(plain));
	}

	@Test
	void refusesFewerCasesThanThereAre() {
		assertThatThrownBy(() -> new GenerateCatalogue("jdbc:h2:mem:generated-few;" + H2.MODE, true).write(7))
			.hasMessageContaining("7 is too small");
	}

	private static List<String> fingerprint(String name) throws SQLException {
		return generated(name).queryForList("select fingerprint from edition", String.class);
	}

	private static List<String> indexesAndReferences(JdbcTemplate jdbc) {
		return jdbc.queryForList("script nodata", String.class)
			.stream()
			.filter((statement) -> statement.startsWith("CREATE INDEX") || statement.contains(" FOREIGN KEY"))
			.sorted()
			.toList();
	}

	private static JdbcTemplate generated(String name) throws SQLException {
		String url = "jdbc:h2:mem:" + name + ";" + H2.MODE;
		try (Connection first = DriverManager.getConnection(url, GenerateCatalogue.USER, "")) {
			assertThat(first.isValid(1)).isTrue();
			new GenerateCatalogue(url, true).write(200);
		}
		return new JdbcTemplate(new DriverManagerDataSource(url, GenerateCatalogue.USER, ""));
	}

}
