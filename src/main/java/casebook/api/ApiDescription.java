package casebook.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the API (OpenAPI 3.1) for one edition: the text written by hand in
 * {@code api/openapi.yaml}, completed with what the collection declares. The head of that
 * file says which members ask for what.
 *
 * @param document the whole document
 */
record ApiDescription(JsonNode document) {

	private static final Pattern BLANK = Pattern.compile("\\$\\{(\\w+)}");

	/**
	 * Describes an edition.
	 * @param snapshot the edition
	 * @param address makes the address of a path on this site
	 */
	static ApiDescription of(Snapshot snapshot, UnaryOperator<String> address) {
		Map<?, ?> written = written();
		Object document = new Completion(written, snapshot, new VocabularyParts(snapshot),
				ApiExamples.of(snapshot, address))
			.object(written);
		return new ApiDescription(JsonMapper.shared().valueToTree(document));
	}

	private static Map<?, ?> written() {
		try (InputStream in = ApiDescription.class.getResourceAsStream("/api/openapi.yaml")) {
			return (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Completes the written text.
	 *
	 * @param written the whole text
	 * @param snapshot the edition
	 * @param parts what follows from the vocabulary
	 * @param texts what is filled in, by name
	 */
	private record Completion(Map<?, ?> written, Snapshot snapshot, VocabularyParts parts, Map<String, String> texts) {

		@Nullable Object of(@Nullable Object node) {
			if (node instanceof Map<?, ?> map) {
				return object(map);
			}
			if (node instanceof List<?> list) {
				return list.stream().filter(this::isKept).map(this::of).toList();
			}
			return (node instanceof String text) ? filled(text) : node;
		}

		Map<String, @Nullable Object> object(Map<?, ?> map) {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			map.forEach((key, value) -> {
				if (isKept(value)) {
					add(object, String.valueOf(key), value);
				}
			});
			return object;
		}

		private void add(Map<String, @Nullable Object> object, String key, Object value) {
			switch (key) {
				case "x-where" -> {
				}
				case "x-selection" -> object.put("parameters", new ArrayList<>(this.parts.selection()));
				case "x-facets" -> object.put("enum", this.parts.facets());
				case "x-terms" -> object.put("description", this.parts.terms(String.valueOf(value)));
				case "x-codings" -> object.put("properties", this.parts.codings());
				case "x-values" -> {
					object.put("required", List.copyOf(this.parts.values().keySet()));
					object.put("properties", this.parts.values());
				}
				case "parameters" -> object.put(key, parameters(object.get(key), value));
				case "description" -> object.put(key, description(object.get(key), value));
				default -> object.put(key, of(value));
			}
		}

		/** What stands written behind what was generated, for operations and for all. */
		private @Nullable Object parameters(@Nullable Object generated, Object value) {
			if (value instanceof Map<?, ?> components) {
				Map<String, @Nullable Object> all = object(components);
				all.putAll(this.parts.parameters());
				return all;
			}
			List<Object> all = new ArrayList<>();
			if (generated instanceof List<?> selection) {
				all.addAll(selection);
			}
			if (of(value) instanceof List<?> own) {
				all.addAll(own);
			}
			return all;
		}

		/** A description as written, with the terms of today behind it. */
		private @Nullable Object description(@Nullable Object terms, Object value) {
			return (terms instanceof List<?> names)
					? value + " Today one of " + String.join(", ", names.stream().map(String::valueOf).toList()) + "."
					: of(value);
		}

		private boolean isKept(@Nullable Object node) {
			if (!(node instanceof Map<?, ?> map)) {
				return true;
			}
			if (map.get("$ref") instanceof String reference) {
				return isKept(referred(reference));
			}
			return !(map.get("x-where") instanceof String where) || isDeclared(where);
		}

		private @Nullable Object referred(String reference) {
			Object node = this.written;
			for (String step : reference.substring(2).split("/", -1)) {
				node = (node instanceof Map<?, ?> map) ? map.get(step) : null;
			}
			return node;
		}

		private boolean isDeclared(String where) {
			String[] names = where.split("\\.", 2);
			Optional<JsonNode> text = this.snapshot.editorial(names[0]).map(JsonMapper.shared()::readTree);
			return text.filter((node) -> node.has(names[1])).isPresent();
		}

		private String filled(String text) {
			return BLANK.matcher(text)
				.replaceAll((blank) -> Matcher.quoteReplacement(this.texts.getOrDefault(blank.group(1), "")));
		}

	}

}
