package casebook.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads pieces of an editorial document. What is missing is empty or null. */
final class Texts {

	private Texts() {
	}

	static @Nullable String optional(JsonNode node, String key) {
		return node.path(key).isString() ? node.path(key).asString() : null;
	}

	static List<String> strings(JsonNode node) {
		return list(node, JsonNode::asString);
	}

	static List<Citation> citations(JsonNode node) {
		return list(node,
				(citation) -> new Citation(citation.path("source").asString(), optional(citation, "locator")));
	}

	static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
		List<T> list = new ArrayList<>();
		node.forEach((item) -> list.add(each.apply(item)));
		return List.copyOf(list);
	}

}
