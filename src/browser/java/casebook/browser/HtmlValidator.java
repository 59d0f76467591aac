package casebook.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML checker of the W3C, in this process. It reads what was served: a browser
 * repairs what it shows.
 */
final class HtmlValidator {

	private static final JsonMapper JSON = new JsonMapper();

	private final EmbeddedValidator validator = new EmbeddedValidator();

	HtmlValidator() {
		this.validator.setOutputFormat(OutputFormat.JSON);
		this.validator.setForceHTML(true);
	}

	/** Errors and warnings, each with its line and the place. */
	List<String> faults(byte[] html) throws IOException, SAXException {
		JsonNode answer = JSON.readTree(this.validator.validate(new ByteArrayInputStream(html)));
		return answer.path("messages")
			.valueStream()
			.map((message) -> message.path("subType").asString(message.path("type").asString()) + ", line "
					+ message.path("lastLine").asInt() + ": " + message.path("message").asString() + " | "
					+ message.path("extract").asString(""))
			.toList();
	}

}
