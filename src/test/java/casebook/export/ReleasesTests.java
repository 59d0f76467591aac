package casebook.export;

import casebook.CasebookApplication;
import casebook.receipt.Receipts;
import casebook.site.Site;
import casebook.testing.H2;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Releases on H2. */
@SpringBootTest(classes = CasebookApplication.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:releases;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.release-packages=never", "casebook.seeds=src/test/resources/seeds-rivers" })
@AutoConfigureMockMvc
@DirtiesContext
class ReleasesTests extends ReleasesContract {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Site site;

	@Test
	void callsAnEditionByNumberWhereAnotherHasTheName() {
		String name = Receipts.version(this.snapshots.current());
		this.jdbc.update("update release set fingerprint = ? where release_name = ?", "0".repeat(64), name);

		assertThat(new Receipts(this.releases, this.site).nameOf(this.snapshots.current())).isEqualTo(name + "-e1");
		this.jdbc.update("update release set fingerprint = ? where release_name = ?",
				this.snapshots.current().edition().fingerprint(), name);
		assertThat(new Receipts(this.releases, this.site).nameOf(this.snapshots.current())).isEqualTo(name);
	}

}
