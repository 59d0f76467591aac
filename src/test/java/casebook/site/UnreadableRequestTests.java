package casebook.site;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import casebook.CasebookApplication;
import casebook.testing.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the server itself cannot read or does not take is answered as everything else is;
 * asked over a real connection.
 */
@SpringBootTest(classes = CasebookApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:unreadable;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.seeds=src/test/resources/seeds-rivers" })
@DirtiesContext
class UnreadableRequestTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "/cases.json?mood=%zz, application/problem+json", "/cases.csv?q=%, application/problem+json",
			"/suggest?q=%e, application/problem+json", "/cases?mood=%zz, text/html" })
	void aBrokenPercentEncodingIsRefused(String address, String type) throws IOException {
		String answer = ask("GET " + address);

		assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("Content-Type: " + type);
		assertThat(answer).contains("percent sign");
	}

	@Test
	void aMethodThatTheServerRefusesIsAProblemOfTheAddressThatWasAsked() throws IOException {
		String answer = ask("TRACE /cases.csv");

		assertThat(answer).startsWith("HTTP/1.1 405 ").containsIgnoringCase("Content-Type: application/problem+json");
		JsonNode problem = new JsonMapper()
			.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
		assertThat(problem.get("instance").asString()).isEqualTo("/cases.csv");
		assertThat(problem.get("detail").asString()).contains("/cases.csv").doesNotContain("/error");
	}

	private String ask(String first) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((first + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
