package casebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

import casebook.CasebookApplication;
import casebook.receipt.DigestedFile;
import casebook.testing.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The digest of a file is that of the bytes on the line, whatever their coding. */
@SpringBootTest(classes = CasebookApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:digests;" + H2.MODE, "casebook.edition-poll=0" })
class DigestTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/cases.csv", "/cases.csv?bom=1&country=ISR", "/cases.jsonl?case=moniz-salehi" })
	void isThatOfWhatIsSent(String address) throws Exception {
		HttpResponse<byte[]> plain = get(address, "identity");
		HttpResponse<byte[]> packed = get(address, "br, gzip;q=0.5");

		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(plain.headers().firstValue("Repr-Digest")).contains(digest(plain.body()));
		assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(packed.headers().firstValue("Repr-Digest")).contains(digest(packed.body()));
		assertThat(plain.headers().allValues("Vary")).anyMatch("accept-encoding"::equalsIgnoreCase);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "gzip;q=0", "gzip; q=0.0, identity", "deflate" })
	void isThatOfThePlainFileWhereGzipIsNotNamed(String encodings) throws Exception {
		HttpResponse<byte[]> plain = get("/cases.csv", encodings);

		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(plain.headers().firstValue("Repr-Digest")).contains(digest(plain.body()));
	}

	@Test
	void followsALargeFileForThoseWhoTakeTrailers() throws Exception {
		byte[] lines = get("/cases.jsonl", "identity").body();
		assertThat(lines).hasSizeGreaterThan(DigestedFile.HELD);
		assertThat(get("/cases.jsonl", "identity").headers().firstValue("Repr-Digest")).isEmpty();

		String answer = raw("GET /cases.jsonl HTTP/1.1\r\nHost: x\r\nTE: trailers\r\nConnection: TE, close\r\n\r\n");

		assertThat(answer).contains("\r\nTrailer: Repr-Digest\r\n");
		assertThat(answer.substring(answer.lastIndexOf("\r\n0\r\n")).toLowerCase())
			.isEqualTo(("\r\n0\r\nrepr-digest: " + digest(lines) + "\r\n\r\n").toLowerCase());
	}

	@Test
	void comesWithTheReceipt() throws Exception {
		HttpResponse<byte[]> csv = get("/cases.csv?track=track-2&relationship=adversaries&sort=title", "identity");

		assertThat(csv.headers().firstValue("Casebook-Receipt").orElseThrow())
			.matches("release=\"[^\"]+\", edition=1, fingerprint=\"[0-9a-f]{64}\", rows=\\d+, licence=\"CC-BY-4.0\", "
					+ "selection=%\"\\d+ cases .*\"")
			.contains("rows=" + (new String(csv.body(), StandardCharsets.UTF_8).lines().count() - 1));
		assertThat(csv.headers().allValues("Link")).contains(
				"</cases.csv?relationship=adversaries&track=track-2&sort=title>; rel=\"canonical\"",
				"</data>; rel=\"describedby\"");
	}

	private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept-Encoding", encoding)
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	private static String digest(byte[] bytes) throws Exception {
		return "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes))
				+ ":";
	}

}
