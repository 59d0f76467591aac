package casebook.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;

import javax.sql.DataSource;

import casebook.catalog.Authorship;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.CatalogueWriter;
import casebook.search.Snapshots;
import casebook.testing.ChangingRiversTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that were rendered before are the same as those that were not, and never older
 * than the edition.
 */
@ChangingRiversTest
class RenderedPagesTests {

	private static final String SLUG = "example-canal-survey";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource database;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cases", "/cases?mood=tense", "/cases/example-canal-survey", "/facets/country",
			"/cases?page=1&mood=tense" })
	void theSecondAnswerIsTheFirst(String address) throws IOException {
		MockHttpServletResponse first = get(address, "gzip");
		MockHttpServletResponse second = get(address, "gzip");

		assertThat(text(second)).isEqualTo(text(first)).isEqualTo(get(address, "identity").getContentAsString());
		assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
		assertThat(second.getHeaders("Link")).isEqualTo(first.getHeaders("Link"));
		assertThat(second.getHeader("Content-Security-Policy")).isNotNull();
	}

	@Test
	void whoHasTheKeptPageIsToldSo() {
		String tag = get("/cases?mood=tense", "gzip").getHeader("ETag");

		MockHttpServletResponse kept = conditional("/cases?mood=tense", tag);
		MockHttpServletResponse asked = conditional("/cases?page=1&mood=tense", tag);

		assertThat(kept.getStatus()).isEqualTo(304);
		assertThat(kept.getContentAsByteArray()).isEmpty();
		assertThat(kept.getHeader("ETag")).isEqualTo(tag);
		assertThat(kept.getHeader("Content-Encoding")).isNull();
		assertThat(asked.getStatus()).isEqualTo(304);
		assertThat(asked.getHeader("ETag")).isEqualTo(tag);
		assertThat(conditional("/cases?mood=tense", "W/\"another\"").getStatus()).isEqualTo(200);
		assertThat(conditional("/cases?mood=tense", "W/\"another\", " + tag).getStatus()).isEqualTo(304);
		assertThat(conditional("/cases/none-such", tag).getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse conditional(String address, String tag) {
		return this.mvc.get()
			.uri(URI.create(address))
			.header("Accept-Encoding", "gzip")
			.header("If-None-Match", tag)
			.exchange()
			.getResponse();
	}

	@Test
	void onlyTheCanonicalAddressIsKept() {
		assertThat(get("/cases?mood=tense", "gzip").getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(get("/cases?page=1&mood=tense", "gzip").getHeader("Content-Encoding")).isNull();
		assertThat(get("/cases/none-such", "gzip").getHeader("Content-Encoding")).isNull();
		assertThat(get("/cases/none-such", "gzip").getStatus()).isEqualTo(404);
	}

	@Test
	void aNewEditionIsSeenAtOnce() throws Exception {
		String tag = get("/cases/" + SLUG, "gzip").getHeader("ETag");
		CaseRecord record = this.catalogue.record(SLUG, this.snapshots.current().requiredLine(SLUG).revision())
			.orElseThrow();
		CaseRecord edited = new CaseRecord(record.slug(), "Another title", record.summary(), record.narrative(),
				record.questions(), record.keyDocuments(), record.period(), record.codings(), record.participants(),
				record.events(), record.relations(), record.claims(), record.notes());
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, Instant.now());
			writer.publish(List.of(edited), new Authorship("a curator", "a title", Authorship.APPLICATION));
			writer.finish("a test");
			connection.commit();
		}
		this.snapshots.refresh();

		MockHttpServletResponse after = get("/cases/" + SLUG, "gzip");
		assertThat(text(after)).contains("<h1", "Another title");
		assertThat(after.getHeader("ETag")).isNotEqualTo(tag);
	}

	private MockHttpServletResponse get(String address, String encoding) {
		return this.mvc.get().uri(address).header("Accept-Encoding", encoding).exchange().getResponse();
	}

	private static String text(MockHttpServletResponse response) throws IOException {
		if (!"gzip".equals(response.getHeader("Content-Encoding"))) {
			return response.getContentAsString();
		}
		try (GZIPInputStream page = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
