package casebook.api;

import java.nio.file.Files;
import java.nio.file.Path;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the API before a validator and a linter of others, which npm brings.
 */
@CasebookTest
class ApiLintIT {

	private static final Path FOLDER = Path.of("target", "api-lint");

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void setUp() throws Exception {
		Command.require("npm", true);
		Files.createDirectories(FOLDER);
		Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true}");
		Files.writeString(FOLDER.resolve("openapi.json"), new Pages(this.mvc).file("/openapi.json"));
		Command.run(FOLDER, "npm", "install", "--no-audit", "--no-fund", "--silent",
				"@seriousme/openapi-schema-validator@2.11.0", "@redocly/cli@2.77.0");
	}

	@Test
	void isValidOpenApi() throws Exception {
		assertThat(Command.run(FOLDER, "npx", "--no-install", "validate-api", "openapi.json"))
			.contains("\"valid\": true");
	}

	@Test
	void pleasesTheLinter() throws Exception {
		JsonNode report = JsonMapper.shared()
			.readTree(Command.run(FOLDER, "npx", "--no-install", "redocly", "lint", "--extends=recommended",
					"--format=json", "openapi.json"));

		assertThat(report.get("problems").toPrettyString()).isEqualTo("[ ]");
	}

}
