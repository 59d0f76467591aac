package casebook.seed;

import java.util.Arrays;
import java.util.Map;

/**
 * Which keys an editorial document has at each place; a key with {@code []} holds a list,
 * one with {@code !} must be there. A place is a path of keys, with {@code []} for the
 * items of a list.
 */
final class EditorialShapes {

	private static final String CITATION = "source! locator";

	private static final Map<String, Map<String, String>> SHAPES = Map.of("theses", Map.of("[]",
			"slug! title! group statement! held_by[]! opposed_or_qualified_by[] evidence[]! concepts[] open_question",
			"[].held_by[]", CITATION, "[].opposed_or_qualified_by[]", CITATION, "[].evidence[]", "case! bearing! why!"),
			"typology",
			Map.ofEntries(Map.entry("", "scheme! types[]! rules[] alternative_lenses[] table"),
					Map.entry("table", "label! dimension! member! author first rows[]!"),
					Map.entry("table.rows[]", "key! label!"),
					Map.entry("scheme", "id! name! origin! sources[]! ordering_note meeting_venue_note"),
					Map.entry("scheme.sources[]", CITATION),
					Map.entry("types[]",
							"code! name! bae_number order_in_2010_report wording_2010 bae difference_from_2010"),
					Map.entry("types[].wording_2010", "text! status! sources[]! note"),
					Map.entry("types[].wording_2010.sources[]", CITATION),
					Map.entry("types[].bae",
							"contents objectives nature_of_science_and_technology example_cases[] sources[]!"),
					Map.entry("types[].bae.sources[]", CITATION),
					Map.entry("alternative_lenses[]",
							"id! name! dimension categories[]! motive note stated_features[] critique status! status_note sources[]!"),
					Map.entry("alternative_lenses[].categories[]", "id label! note"),
					Map.entry("alternative_lenses[].sources[]", CITATION)),
			"series",
			Map.ofEntries(Map.entry("", "figure! series[]! trends[] context[] conflict_note display_advice"),
					Map.entry("figure",
							"id! caption! sources[]! credited_to credit_source[] period database numbers_found note"),
					Map.entry("figure.sources[]", CITATION), Map.entry("figure.credit_source[]", CITATION),
					Map.entry("series[]", "id! label! unit values[]!"), Map.entry("series[].values[]", "year! value!"),
					Map.entry("trends[]", "series pair! trend! direction since database statement! status! sources[]!"),
					Map.entry("trends[].sources[]", CITATION),
					Map.entry("context[]", "statement! value unit year database status! sources[]!"),
					Map.entry("context[].sources[]", CITATION)),
			"agreement",
			Map.of("", "read_on! method! dimensions[]!", "dimensions[]",
					"dimension! cases! agreement mean_jaccard alpha! note"),
			"synonyms", Map.of("", "same[]! also[]!", "also[]", "from! to[]!"), "coverage",
			Map.of("*[]", "section! paragraph! covered_by[] note"));

	private EditorialShapes() {
	}

	/**
	 * Checks one place of a document.
	 * @throws FaultFound if a key is unknown or missing, or a mapping stands where none
	 * may or is missing where one must
	 */
	static void check(String kind, String place, SeedNode node) {
		String shape = SHAPES.getOrDefault(kind, Map.of()).get(place);
		if (shape == null && node.isMapping()) {
			throw node.fault("may not be a mapping of keys");
		}
		if (shape != null) {
			checkKeys(shape.split(" "), node);
		}
	}

	private static void checkKeys(String[] shape, SeedNode node) {
		node.only(Arrays.stream(shape).map(EditorialShapes::name).toArray(String[]::new));
		for (String key : shape) {
			if (key.endsWith("!")) {
				node.get(name(key));
			}
			node.find(name(key)).filter((value) -> value.isList() != key.contains("[]")).ifPresent((value) -> {
				throw value.fault(key.contains("[]") ? "is not a list" : "may not be a list");
			});
		}
	}

	private static String name(String key) {
		return key.replace("!", "").replace("[]", "");
	}

}
