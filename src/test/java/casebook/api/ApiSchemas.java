package casebook.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document as a test reads it: what is described, and whether an answer is so.
 * Clients pass over members that they do not know; here a member that is not described is
 * a fault.
 */
final class ApiSchemas {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

	private final JsonNode document;

	private final JsonNode components;

	ApiSchemas(String document) {
		this.document = JSON.readTree(document);
		this.components = strict(this.document.get("components").deepCopy());
	}

	JsonNode document() {
		return this.document;
	}

	/** The paths that are described. */
	List<String> paths() {
		return List.copyOf(this.document.get("paths").propertyNames());
	}

	/** What is said of a path. */
	JsonNode operation(String path) {
		return this.document.get("paths").get(path).get("get");
	}

	/** The path that describes an address. */
	String path(String address) {
		String path = address.replaceAll("\\?.*", "");
		return paths().contains(path) ? path
				: paths().stream()
					.filter((each) -> path.matches(each.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/.]+")))
					.findFirst()
					.orElseThrow();
	}

	/** The parameters of a path, references resolved. */
	List<JsonNode> parameters(String path) {
		return operation(path).path("parameters").valueStream().map(this::resolved).toList();
	}

	/** The names of the parameters that stand behind the question mark. */
	List<String> names(String path) {
		return parameters(path).stream()
			.filter((parameter) -> parameter.get("in").asString().equals("query"))
			.map((parameter) -> parameter.get("name").asString())
			.toList();
	}

	/** What is said of an answer with a status: of just that, or of its hundred. */
	JsonNode answer(String path, int status) {
		JsonNode answers = operation(path).get("responses");
		return Stream.of(String.valueOf(status), status / 100 + "XX")
			.filter(answers::has)
			.findFirst()
			.map((key) -> resolved(answers.get(key)))
			.orElseThrow(() -> new AssertionError(path + " is not described to answer " + status));
	}

	/** Where an answer is not as its schema says. */
	List<String> faults(JsonNode schema, JsonNode answer) {
		return this.schemas.computeIfAbsent(schema, this::compiled)
			.validate(answer)
			.stream()
			.map(Error::toString)
			.toList();
	}

	/** Where an answer is not as a schema of the document says. */
	List<String> faults(String reference, JsonNode answer) {
		return faults(JSON.createObjectNode().put("$ref", reference), answer);
	}

	private Schema compiled(JsonNode schema) {
		ObjectNode whole = JSON.createObjectNode();
		whole.set("allOf", JSON.createArrayNode().add(strict(schema.deepCopy())));
		whole.set("components", this.components);
		return this.registry.getSchema(whole);
	}

	private JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? this.document.at(node.get("$ref").asString().substring(1)) : node;
	}

	private static JsonNode strict(JsonNode node) {
		if (node instanceof ObjectNode object && object.path("properties").isObject()
				&& !object.has("additionalProperties")) {
			object.put("unevaluatedProperties", false);
		}
		new ArrayList<>(List.of(node)).forEach((each) -> each.forEach(ApiSchemas::strict));
		return node;
	}

}
