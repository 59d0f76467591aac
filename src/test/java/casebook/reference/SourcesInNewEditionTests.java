package casebook.reference;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import casebook.catalog.Authorship;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.CatalogueWriter;
import casebook.search.Snapshots;
import casebook.testing.ChangingRiversTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page that asks the database is of one edition, also where one was published that the
 * process has not taken up yet.
 */
@ChangingRiversTest
class SourcesInNewEditionTests {

	private static final String SLUG = "example-upper-river";

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource database;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/sources", "/sources/example-history", "/about/readings" })
	void aPageIsOfOneEdition(String address) throws Exception {
		Pages pages = new Pages(this.mvc);
		long before = this.snapshots.current().edition().number();
		String tag = pages.get(address).getResponse().getHeader("ETag");

		publish("An example, edition " + before);
		MvcTestResult answer = pages.get(address);

		Document page = Pages.parse(answer);
		assertThat(page.select("footer").text()).contains("Edition " + (before + 1) + ",");
		assertThat(answer.getResponse().getHeaders("ETag")).hasSize(1).doesNotContain(tag);
		assertThat(
				this.mvc.get().uri(address).header("If-None-Match", answer.getResponse().getHeader("ETag")).exchange())
			.hasStatus(304);
	}

	private void publish(String title) throws Exception {
		CaseRecord record = this.catalogue.record(SLUG, this.snapshots.current().requiredLine(SLUG).revision())
			.orElseThrow();
		CaseRecord edited = new CaseRecord(record.slug(), title, record.summary(), record.narrative(),
				record.questions(), record.keyDocuments(), record.period(), record.codings(), record.participants(),
				record.events(), record.relations(), record.claims(), record.notes());
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, Instant.now());
			writer.publish(List.of(edited), new Authorship("a curator", "a better title", Authorship.APPLICATION));
			writer.finish("a test");
			connection.commit();
		}
	}

}
