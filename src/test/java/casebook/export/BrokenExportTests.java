package casebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import casebook.CasebookApplication;
import casebook.catalog.CaseLine;
import casebook.catalog.Catalogue;
import casebook.catalog.Contents;
import casebook.catalog.RecordReader;
import casebook.receipt.DigestedFile;
import casebook.search.Snapshots;
import casebook.testing.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;

/**
 * A file that breaks off breaks the connection, or is an error where nothing was sent
 * yet, so that nobody takes half of it for the whole.
 */
@SpringBootTest(classes = CasebookApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:breaking;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.release-packages=never" })
@DirtiesContext
class BrokenExportTests {

	/**
	 * The lines that are being served; tests share one application, and nothing but their
	 * requests reads lines: no package is made in the background.
	 */
	private static TrippingList serving;

	private final HttpClient client = HttpClient.newHttpClient();

	@MockitoSpyBean
	Catalogue catalogue;

	@Autowired
	Snapshots snapshots;

	@LocalServerPort
	int port;

	@Test
	void breaksTheConnectionWhereSomeOfItWasSent() throws Exception {
		breakAfter(Integer.MAX_VALUE);
		assertThat(get("/cases.jsonl", "identity").body()).hasSizeGreaterThan(DigestedFile.HELD);

		breakAfter(Integer.MAX_VALUE - serving.left - 5);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> get("/cases.jsonl", "identity"));
	}

	@ParameterizedTest
	@CsvSource({ "/cases.csv, identity, 110", "/cases.csv, gzip, 110", "/cases.jsonl, gzip, 110",
			"/cases.jsonl?case=moniz-salehi, identity, 0" })
	void answers500WhereNothingWasSentYet(String address, String encoding, int lines) throws Exception {
		breakAfter(lines);

		HttpResponse<byte[]> response = get(address, encoding);

		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.headers().firstValue("Repr-Digest")).isEmpty();
		boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
		byte[] body = packed ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
				: response.body();
		assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("tripped").contains("\"status\":500");
	}

	/** Serves a snapshot whose lines can be read that often before the next one fails. */
	private void breakAfter(int lines) {
		if (serving != null) {
			serving.left = Integer.MAX_VALUE;
		}
		Contents whole = this.catalogue.read(RecordReader.NONE);
		TrippingList tripping = new TrippingList(whole.lines());
		serving = tripping;
		doReturn(new Contents(whole.edition(), whole.collection(), whole.vocabulary(), whole.actors(), whole.sources(),
				whole.concepts(), whole.editorials(), tripping, whole.links(), whole.formerKeys()))
			.when(this.catalogue)
			.readOn(any(), any());
		doReturn(-1L).when(this.catalogue).newestEdition();
		this.snapshots.refresh();
		tripping.left = lines;
	}

	private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept-Encoding", encoding)
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
	}

	/** Lines that can be read a number of times. */
	private static final class TrippingList extends AbstractList<CaseLine> {

		private final List<CaseLine> lines;

		private volatile int left = Integer.MAX_VALUE;

		private TrippingList(List<CaseLine> lines) {
			this.lines = lines;
		}

		@Override
		public CaseLine get(int index) {
			if (this.left-- <= 0) {
				throw new IllegalStateException("tripped");
			}
			return this.lines.get(index);
		}

		@Override
		public int size() {
			return this.lines.size();
		}

	}

}
