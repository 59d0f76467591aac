package casebook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import casebook.CasebookApplication;
import casebook.testing.H2;
import casebook.testing.Programs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Lighthouse says of the pages that are opened most. It is fetched from npm by name
 * and version. Its figure for speed depends on the machine: {@code bench/lighthouse}
 * takes it.
 */
@SpringBootTest(classes = CasebookApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:lighthouse;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.release-packages=never" })
class LighthouseIT {

	private static final String VERSION = "13.5.0";

	private static final Path HERE = Path.of("").toAbsolutePath();

	private static final Path FOLDER = HERE.resolve("target/lighthouse-" + VERSION);

	private static final Path COMMAND = FOLDER.resolve("node_modules/.bin/lighthouse");

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();

	private static final String SITE = "http://localhost:" + PORT;

	@DynamicPropertySource
	static void address(DynamicPropertyRegistry registry) {
		registry.add("server.port", () -> PORT);
		registry.add("casebook.base-url", () -> SITE);
	}

	@BeforeAll
	static void install() throws IOException, InterruptedException {
		Programs.require("npm", "npm");
		if (!Files.isExecutable(COMMAND)) {
			Programs.run(HERE, "npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(),
					"lighthouse@" + VERSION);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cases", "/cases/igy-antarctic-treaty", "/compare?case=covax&case=sabin-chumakov" })
	void findsNothingToImprove(String address) throws IOException, InterruptedException {
		Path report = Files.createTempFile("lighthouse", ".json");
		Programs.run(HERE, "env", "CHROME_PATH=" + System.getProperty("casebook.chromium", "/usr/bin/chromium"),
				COMMAND.toString(), SITE + address, "--quiet", "--output=json", "--output-path=" + report,
				"--only-categories=accessibility,best-practices,seo",
				"--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage");
		JsonNode found = JsonMapper.shared().readTree(report.toFile());

		assertThat(found.get("categories")).hasSize(3);
		assertThat(faults(found)).isEmpty();
		found.get("categories")
			.forEach((category) -> assertThat(category.get("score").asDouble()).as(category.get("title").asString())
				.isEqualTo(1));
	}

	/** Whatever keeps a category from being complete, in Lighthouse's words. */
	private static List<String> faults(JsonNode report) {
		List<String> faults = new ArrayList<>();
		report.get("categories").forEach((category) -> category.get("auditRefs").forEach((reference) -> {
			JsonNode audit = report.get("audits").get(reference.get("id").asString());
			JsonNode score = audit.get("score");
			if (reference.get("weight").asDouble() > 0 && score != null && score.isNumber() && score.asDouble() < 1) {
				faults.add(category.get("title").asString() + ": " + audit.get("title").asString() + " "
						+ audit.get("details"));
			}
		}));
		return faults;
	}

}
