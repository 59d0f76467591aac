package casebook.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import javax.sql.DataSource;

import casebook.CasebookApplication;
import casebook.catalog.Authorship;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.CatalogueWriter;
import casebook.testing.H2;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers read over HTTP while editions are published, odd and even ones in turn, each
 * with all titles saying which: what every second edition holds is the same again, and
 * yet each answer must be wholly of one edition, and never of one older than the reader
 * has seen.
 */
@SpringBootTest(classes = CasebookApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:publishing;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.seeds=src/test/resources/seeds-rivers" })
@DirtiesContext
class PublishWhileReadingTests {

	private static final int EDITIONS = 20;

	private static final int READERS = 3;

	private static final String ONE = "example-canal-survey";

	private static final String OTHER = "example-lake-gauge";

	private static final List<String> ADDRESSES = List.of("/cases", "/cases?q=edition", "/cases?sort=-title",
			"/cases/" + ONE, "/cases.csv", "/cases.json", "/cases.jsonl", "/cases/" + OTHER + ".json");

	private static final Pattern SAID_BY_TAG = Pattern.compile("W/\"([0-9a-f]{32})-.*");

	private static final Pattern SAID_BY_PAGE = Pattern.compile("Edition <span>(\\d+)</span>");

	private static final Pattern SAID_BY_TITLE = Pattern.compile("of an (odd|even) edition");

	@LocalServerPort
	int port;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	private final HttpClient client = HttpClient.newHttpClient();

	/** One permit for each round that a reader has read. */
	private final Semaphore rounds = new Semaphore(0);

	private volatile boolean over;

	@Test
	void everyAnswerIsOfOneEditionAndNoneIsOlderThanTheLast() throws Exception {
		publish();
		long first = this.snapshots.current().edition().number();
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<Future<Integer>> reading = new ArrayList<>();
			for (int i = 0; i < READERS; i++) {
				reading.add(readers.submit(new Reader()));
			}
			for (int i = 0; i < EDITIONS; i++) {
				waitForRounds(reading);
				publish();
			}
			this.over = true;
			for (Future<Integer> each : reading) {
				assertThat(each.get()).isGreaterThan(1);
			}
		}
		finally {
			this.over = true;
			readers.shutdown();
		}
		assertThat(this.snapshots.current().edition().number()).isEqualTo(first + EDITIONS);
	}

	/** Each edition is read from at least once; a reader that failed says so at once. */
	private void waitForRounds(List<Future<Integer>> reading) throws InterruptedException, ExecutionException {
		this.rounds.drainPermits();
		int read = 0;
		while (read < READERS) {
			if (this.rounds.tryAcquire(100, TimeUnit.MILLISECONDS)) {
				read++;
			}
			for (Future<Integer> each : reading) {
				if (each.isDone()) {
					each.get();
				}
			}
		}
	}

	private long number(String fingerprint) {
		return this.jdbc.sql("select number from edition where fingerprint like ?")
			.param(fingerprint + "%")
			.query(Long.class)
			.single();
	}

	private void publish() throws Exception {
		long next = this.snapshots.current().edition().number() + 1;
		String title = "A story of an " + ((next % 2 == 0) ? "even" : "odd") + " edition";
		List<CaseRecord> edited = new ArrayList<>();
		for (CaseRecord record : this.catalogue.records(this.snapshots.current().lines())) {
			edited.add(new CaseRecord(record.slug(), title, record.summary(), record.narrative(), record.questions(),
					record.keyDocuments(), record.period(), record.codings(), record.participants(), record.events(),
					record.relations(), record.claims(), record.notes()));
		}
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, Instant.now());
			writer.publish(edited, new Authorship("a curator", "another title", Authorship.APPLICATION));
			writer.finish("a test");
			connection.commit();
		}
		this.snapshots.refresh();
	}

	/** Reads every address round by round, half of the time with what it has in hand. */
	private final class Reader implements Callable<Integer> {

		private final Map<String, String> tags = new HashMap<>();

		private long seen;

		private int read;

		@Override
		public Integer call() throws Exception {
			while (!PublishWhileReadingTests.this.over) {
				for (String address : ADDRESSES) {
					read(address);
				}
				this.read++;
				PublishWhileReadingTests.this.rounds.release();
			}
			return this.read;
		}

		private void read(String address) throws Exception {
			HttpRequest.Builder request = HttpRequest
				.newBuilder(URI.create("http://127.0.0.1:" + PublishWhileReadingTests.this.port + address))
				.header("Accept-Encoding", "gzip");
			String known = this.tags.get(address);
			if (known != null && this.read % 2 == 1) {
				request.header("If-None-Match", known);
			}
			HttpResponse<byte[]> answer = PublishWhileReadingTests.this.client.send(request.build(),
					HttpResponse.BodyHandlers.ofByteArray());
			String tag = answer.headers().firstValue("ETag").orElseThrow();
			long edition = number(said(SAID_BY_TAG, tag).get(0));
			assertThat(edition).as(address).isGreaterThanOrEqualTo(this.seen);
			this.seen = edition;
			if (answer.statusCode() == 304) {
				assertThat(tag).isEqualTo(known);
				return;
			}
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			this.tags.put(address, tag);
			String body = body(answer);
			assertThat(said(SAID_BY_TITLE, body)).as("%s of edition %s", address, edition)
				.isNotEmpty()
				.containsOnly((edition % 2 == 0) ? "even" : "odd");
			if (body.startsWith("<!DOCTYPE html>")) {
				assertThat(said(SAID_BY_PAGE, body)).as(address).containsExactly(Long.toString(edition));
			}
		}

		private static List<String> said(Pattern pattern, String text) {
			Matcher matcher = pattern.matcher(text);
			return matcher.results().map((MatchResult result) -> result.group(1)).toList();
		}

		private static String body(HttpResponse<byte[]> answer) throws IOException {
			boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
			try (ByteArrayInputStream bytes = new ByteArrayInputStream(answer.body())) {
				return new String((packed ? new GZIPInputStream(bytes) : bytes).readAllBytes(), StandardCharsets.UTF_8);
			}
		}

	}

}
