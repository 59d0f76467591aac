package casebook.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import casebook.CasebookApplication;
import casebook.testing.H2;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example on the page about the API, run as it stands there against a real server.
 */
@SpringBootTest(classes = CasebookApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:examples;" + H2.MODE, "casebook.edition-poll=0" })
@DirtiesContext
class ApiExamplesIT {

	@LocalServerPort
	int port;

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> exampleRuns() throws IOException {
		String site = "http://localhost:" + this.port;
		String page = new String(URI.create(site + "/data/api").toURL().openStream().readAllBytes(),
				StandardCharsets.UTF_8);
		List<Element> examples = Jsoup.parse(page).select("pre[data-language]");
		assertThat(examples).hasSizeGreaterThan(15);
		return examples.stream()
			.map((example) -> DynamicTest.dynamicTest(example.attr("aria-label"),
					() -> run(example.attr("data-language"),
							example.wholeText().replace("http://localhost:8080", site))));
	}

	private void run(String language, String source) throws Exception {
		switch (language) {
			case "Shell" -> {
				Command.require("curl", true);
				leavesSomething(source, "bash");
			}
			case "Python" -> {
				Command.require("python3", true);
				leavesSomething(source, "python3");
			}
			case "R" -> {
				Command.require("Rscript", false);
				Assumptions.assumeTrue(Command.succeeds("Rscript", "-e", "library(jsonlite)"),
						"skipped: R has no package jsonlite");
				leavesSomething(source, "Rscript");
			}
			default -> throw new AssertionError("nobody runs " + language);
		}
	}

	/** It must print something or leave a file. */
	private void leavesSomething(String source, String program) throws Exception {
		Path place = Files.createTempDirectory(this.folder, program);
		Path script = Files.writeString(place.resolve("example.txt"), source);
		String printed = Command.run(place, program, script.getFileName().toString());
		try (Stream<Path> files = Files.list(place)) {
			assertThat(!printed.isBlank()
					|| files.filter((file) -> !isOurs(file)).anyMatch((file) -> file.toFile().length() > 0))
				.as(source)
				.isTrue();
		}
	}

	private static boolean isOurs(Path file) {
		String name = file.getFileName().toString();
		return name.equals("example.txt") || name.startsWith("printed") || name.startsWith("complaints");
	}

}
