package casebook.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.Term;
import casebook.catalog.Terms;
import casebook.search.Axes;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.Snapshot;

/**
 * The parts of the description that follow from the vocabulary: the parameters of a
 * selection, the members named after facets, the closed lists.
 *
 * @param snapshot the edition
 */
record VocabularyParts(Snapshot snapshot) {

	private static final String PARAMETERS = "#/components/parameters/";

	/** Keeps facets apart from the parameters that are written by hand. */
	private static final String PREFIX = "facet.";

	private static final String CODING = "#/components/schemas/Coding";

	/** The keys of all facets. */
	List<String> facets() {
		return this.snapshot.vocabulary().facets().map(Facet::key).toList();
	}

	/** A closed list of the vocabulary, by its name. */
	List<String> terms(String name) {
		Terms terms = this.snapshot.vocabulary().terms();
		return switch (name) {
			case "bases" -> terms.bases().stream().map(Term::key).toList();
			case "confidences" -> terms.confidences();
			case "claim_statuses" -> terms.claimStatuses().stream().map(Term::key).toList();
			case "country_roles" -> terms.countryRoles();
			case "relation_kinds" -> terms.relationKinds()
				.stream()
				.flatMap((kind) -> Stream.of(kind.key(), kind.inverse()))
				.distinct()
				.toList();
			default -> throw new IllegalArgumentException(name);
		};
	}

	/** The parameters of a selection that follow from the facets, as components. */
	Map<String, Object> parameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		this.snapshot.axes().all().forEach((axis) -> {
			Facet facet = axis.facet();
			parameters.put(PREFIX + facet.key(), parameter(facet.key(), said(facet) + listed(axis), schema(axis)));
			if (facet.isGrounded()) {
				String name = facet.key() + Axes.BASIS_SUFFIX;
				parameters.put(PREFIX + name,
						parameter(name,
								"Only values of " + facet.key() + " that rest on this basis. Repeat it for several.",
								Map.of("type", "string", "enum", terms("bases"))));
			}
		});
		return parameters;
	}

	/** References to every parameter of a selection. */
	List<Object> selection() {
		return Stream
			.of(Stream.of("words"), parameters().keySet().stream(),
					Stream.of("from", "to", "cases", "sort", "page", "size"))
			.flatMap((names) -> names)
			.<Object>map((name) -> Map.of("$ref", PARAMETERS + name))
			.toList();
	}

	/** A member for each dimension, with the codings that a case may have in it. */
	Map<String, Object> codings() {
		Map<String, Object> members = new LinkedHashMap<>();
		this.snapshot.vocabulary().dimensions().forEach((facet) -> {
			Map<String, Object> coding = new LinkedHashMap<>();
			coding.put("$ref", CODING);
			coding.put("properties", Map.of("code", Map.of("enum", codes(facet))));
			members.put(facet.key(), list(facet.label(), coding));
		});
		return members;
	}

	/**
	 * A member for each coded and derived facet, with the values that a case may have.
	 */
	Map<String, Object> values() {
		Map<String, Object> members = new LinkedHashMap<>();
		this.snapshot.vocabulary().facets().filter((facet) -> facet.origin() != Origin.PARTICIPANT).forEach((facet) -> {
			List<String> codes = new ArrayList<>(codes(facet));
			codes.add(Axis.NOT_CODED);
			codes.add(Axis.DOES_NOT_APPLY);
			members.put(facet.key(), list(facet.label(), Map.of("type", "string", "enum", codes)));
		});
		return members;
	}

	private static Map<String, Object> parameter(String name, String description, Map<String, Object> items) {
		Map<String, Object> parameter = new LinkedHashMap<>();
		parameter.put("name", name);
		parameter.put("in", "query");
		parameter.put("description", description);
		parameter.put("schema", Map.of("type", "array", "items", items));
		return parameter;
	}

	private static Map<String, Object> list(String description, Map<String, Object> items) {
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("type", "array");
		list.put("description", description);
		list.put("items", items);
		return list;
	}

	/** Actors come and go with the cases; only closed lists are enumerated. */
	private static Map<String, Object> schema(Axis axis) {
		return (axis.facet().origin() == Origin.PARTICIPANT) ? Map.of("type", "string")
				: Map.of("type", "string", "enum", axis.values().stream().map(AxisValue::key).toList());
	}

	private static String said(Facet facet) {
		return facet.label() + "." + ((facet.question() != null) ? " " + facet.question() : "")
				+ " Repeat it for several, of which a case has at least one.";
	}

	private static String listed(Axis axis) {
		return (axis.facet().origin() == Origin.PARTICIPANT)
				? " The keys of actors that take part in a case, as /cases.json lists them; - for none named."
				: axis.values()
					.stream()
					.map((value) -> value.key() + " (" + value.label() + ")")
					.collect(Collectors.joining(", ", " Values: ", "."));
	}

	private static List<String> codes(Facet facet) {
		return facet.codes().stream().map(Code::key).toList();
	}

}
