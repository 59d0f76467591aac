package casebook.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The description of the API for people. All of it is read from the document for
 * programs.
 *
 * @param frame what surrounds it
 * @param paragraphs what the API is
 * @param promise what programs may rely on
 * @param chapters the addresses, by what they are for
 * @param selection the parameters that every selection takes
 * @param shapes the objects that answers are made of
 */
record ApiPage(Frame frame, List<String> paragraphs, List<String> promise, List<Chapter> chapters,
		List<Parameter> selection, List<Shape> shapes) {

	static ApiPage of(Snapshot snapshot, ApiDescription description, Visit visit) {
		JsonNode document = description.document();
		List<Parameter> selection = Operation.selecting(document)
			.findFirst()
			.map((operation) -> Parameter.all(operation, document))
			.orElse(List.of());
		Frame frame = new Frame("The catalogue for programs", document.at("/info/summary").asString(), Section.API,
				visit.canonical("/data/api"), snapshot.edition(), snapshot.collection());
		return new ApiPage(frame,
				Stream.of(document.at("/info/description").asString().split("\\n\\s*\\n")).map(String::strip).toList(),
				document.at("/info/x-promise").valueStream().map(JsonNode::asString).toList(),
				document.get("tags").valueStream().map((tag) -> Chapter.of(tag, document, selection)).toList(),
				selection,
				document.at("/components/schemas")
					.propertyStream()
					.map((entry) -> Shape.of(entry.getKey(), entry.getValue()))
					.toList());
	}

	/**
	 * Addresses that belong together.
	 *
	 * @param id its place on the page
	 * @param label its heading
	 * @param operations the addresses
	 */
	record Chapter(String id, String label, List<Operation> operations) {

		static Chapter of(JsonNode tag, JsonNode document, List<Parameter> selection) {
			String name = tag.get("name").asString();
			return new Chapter(name, sentence(tag.get("description").asString()),
					document.get("paths")
						.propertyStream()
						.filter((path) -> path.getValue()
							.at("/get/tags")
							.valueStream()
							.anyMatch((of) -> of.asString().equals(name)))
						.map((path) -> Operation.of(path.getKey(), path.getValue().get("get"), document, selection))
						.toList());
		}

	}

	/**
	 * What can be asked at an address.
	 *
	 * @param id its place on the page
	 * @param path the path
	 * @param summary what it answers, in a few words
	 * @param description more about it, or null
	 * @param selects whether it takes the parameters of a selection
	 * @param parameters its other parameters
	 * @param answers what it may answer
	 * @param samples how to ask
	 */
	record Operation(String id, String path, String summary, @Nullable String description, boolean selects,
			List<Parameter> parameters, List<Answer> answers, List<Sample> samples) {

		static Operation of(String path, JsonNode operation, JsonNode document, List<Parameter> selection) {
			List<Parameter> own = new ArrayList<>(Parameter.all(operation, document));
			boolean selects = !selection.isEmpty() && own.containsAll(selection);
			if (selects) {
				own.removeAll(selection);
			}
			return new Operation(operation.get("operationId").asString(), path, operation.get("summary").asString(),
					operation.path("description").asString(null), selects, own,
					operation.get("responses")
						.propertyStream()
						.map((answer) -> Answer.of(answer.getKey(), resolved(answer.getValue(), document)))
						.toList(),
					operation.path("x-codeSamples")
						.valueStream()
						.map((sample) -> new Sample(sample.get("lang").asString(),
								sample.get("source").asString().strip()))
						.toList());
		}

		/** The operation that takes the parameters of a selection and no others. */
		static Stream<JsonNode> selecting(JsonNode document) {
			return document.get("paths")
				.valueStream()
				.map((path) -> path.get("get"))
				.filter((operation) -> operation.path("operationId").asString("").equals("listCases"));
		}

	}

	/**
	 * A parameter.
	 *
	 * @param name its name
	 * @param required whether it must be given
	 * @param description what it means
	 */
	record Parameter(String name, boolean required, String description) {

		static List<Parameter> all(JsonNode operation, JsonNode document) {
			return operation.path("parameters")
				.valueStream()
				.map((parameter) -> resolved(parameter, document))
				.map((parameter) -> new Parameter(parameter.get("name").asString(),
						parameter.path("required").asBoolean(false), parameter.get("description").asString()))
				.toList();
		}

	}

	/**
	 * An answer.
	 *
	 * @param status the status code
	 * @param description what it means
	 * @param type the media type of the body, or null where there is none
	 * @param schema what the body is, or null
	 */
	record Answer(String status, String description, @Nullable String type, @Nullable Kind schema) {

		static Answer of(String status, JsonNode answer) {
			return answer.path("content")
				.propertyStream()
				.findFirst()
				.map((content) -> new Answer(status, sentence(answer.get("description").asString()), content.getKey(),
						Kind.of(content.getValue().get("schema"))))
				.orElseGet(() -> new Answer(status, sentence(answer.get("description").asString()), null, null));
		}

	}

	/**
	 * An example.
	 *
	 * @param language the program that runs it
	 * @param source its text
	 */
	record Sample(String language, String source) {
	}

	/**
	 * An object that answers are made of.
	 *
	 * @param name its name
	 * @param description what it is
	 * @param members its members
	 */
	record Shape(String name, String description, List<Member> members) {

		static Shape of(String name, JsonNode schema) {
			Set<String> always = new HashSet<>(schema.path("required").valueStream().map(JsonNode::asString).toList());
			return new Shape(name, schema.path("description").asString(""),
					schema.path("properties")
						.propertyStream()
						.map((member) -> new Member(member.getKey(), always.contains(member.getKey()),
								Kind.of(member.getValue()), member.getValue().path("description").asString("")))
						.toList());
		}

		/** Its place on the page. */
		public String id() {
			return "shape-" + this.name;
		}

	}

	/**
	 * A member of an object.
	 *
	 * @param name its name
	 * @param always whether it is always there
	 * @param kind what it holds
	 * @param description what it means
	 */
	record Member(String name, boolean always, Kind kind, String description) {
	}

	/**
	 * What a member or an answer holds.
	 *
	 * @param words in words
	 * @param shape the object it is made of, or null
	 */
	record Kind(String words, @Nullable String shape) {

		static Kind of(JsonNode schema) {
			if (schema.has("$ref")) {
				String shape = schema.get("$ref").asString().replaceAll(".*/", "");
				return new Kind(shape, shape);
			}
			JsonNode type = schema.path("type");
			if (type.isArray()) {
				return new Kind(
						type.valueStream().map((each) -> word(each.asString())).collect(Collectors.joining(" or ")),
						null);
			}
			if (type.asString("").equals("array")) {
				Kind items = of(schema.path("items"));
				return new Kind("list of " + items.words(), items.shape());
			}
			return new Kind(word(type.asString("object")), null);
		}

		private static String word(String type) {
			return switch (type) {
				case "string" -> "text";
				case "integer" -> "number";
				case "boolean" -> "true or false";
				default -> type;
			};
		}

		/** The place of the object on the page, or null. */
		public @Nullable String href() {
			return (this.shape == null) ? null : "#shape-" + this.shape;
		}

	}

	/** A sentence that goes on or stands as a heading. */
	private static String sentence(String text) {
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	private static JsonNode resolved(JsonNode node, JsonNode document) {
		return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
	}

}
