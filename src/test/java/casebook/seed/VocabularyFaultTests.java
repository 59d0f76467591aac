package casebook.seed;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is wrong in the vocabulary is named with its place and what is allowed there.
 */
class VocabularyFaultTests {

	private static final String FILE = "vocabulary.yaml";

	@ParameterizedTest
	@MethodSource({ "facets", "codes", "derivedFacets", "terms" })
	void namesPlaceAndWhatIsAllowed(Break broken, @TempDir Path folder) {
		broken.check(Rivers.copiedTo(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "q", "case", "from", "to", "sort", "page", "size", "bom", "rows", "columns", "by",
			"conditions", "explain", "diff", "sources", "with", "shape", "contrast", "format", "release", "embed", "as",
			"letter", "mood_basis", "mood_primary" })
	void refusesFacetNamedLikeParameter(String key, @TempDir Path folder) {
		new Break("taken", FILE, "- key: mood", "- key: " + key, "- key: " + key, "dimensions[2].key",
				"'" + key + "' is a parameter of URLs")
			.check(Rivers.copiedTo(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "slug", "title", "summary", "start", "end", "start_year", "end_year", "ongoing",
			"countries", "organisations", "persons", "claims", "disputed_claims", "url", "revision" })
	void refusesFacetNamedLikeColumn(String key, @TempDir Path folder) {
		new Break("taken", FILE, "- key: mood", "- key: " + key, "- key: " + key, "dimensions[2].key",
				"'" + key + "' is a column of the table")
			.check(Rivers.copiedTo(folder));
	}

	static Stream<Break> facets() {
		return Stream.of(
				new Break("facet of a wrong form", FILE, "- key: mood", "- key: Mood", "- key: Mood",
						"dimensions[2].key", "small letters, digits and underscores"),
				new Break("facet declared twice", FILE, "- key: mood", "- key: task  # again", "# again",
						"dimensions[2].key", "'task' is declared twice"),
				new Break("facet in no group", FILE, "task, remedy]", "task]", "- key: remedy", "dimensions[1].key",
						"'remedy' stands in no group"),
				new Break("facet in two groups", FILE, "[entry]", "[entry, began]", "Record", "groups[3].facets[1]",
						"'began' stands in a group already"),
				new Break("group of an unknown facet", FILE, "[entry]", "[entry, speed]", "Record",
						"groups[3].facets[1]",
						"'speed' is not a facet of this vocabulary; allowed: task, remedy, mood"),
				new Break("neither open nor more", FILE, "facet: open\n    codes:\n      - {key: friendly",
						"facet: shut\n    codes:\n      - {key: friendly", "facet: shut", "dimensions[2].facet",
						"'shut' is not a way to show a facet; allowed: open, more"),
				new Break("phrase without a place for values", FILE, "\"between {}\"", "\"between\"",
						"phrase: \"between\"", "dimensions[2].phrase", "must have {} once"),
				new Break("primary code of one", FILE, "    multiple: true\n    primary: true", "    primary: true",
						"    primary: true", "dimensions[0].primary", "needs multiple: true"),
				new Break("unknown key of a dimension", FILE, "    ordinal: true", "    ordered: true", "ordered",
						"dimensions[3].ordered", "is not a key here"),
				new Break("applies to an unknown dimension", FILE, "applies: {task: [water-quality]}",
						"applies: {tusk: [water-quality]}", "applies:", "dimensions[1].applies.tusk",
						"'tusk' is not another dimension; allowed: task, mood, depth, standing, entry"),
				new Break("applies to itself", FILE, "applies: {task: [water-quality]}",
						"applies: {remedy: [treatment-works]}", "applies:", "dimensions[1].applies.remedy",
						"'remedy' is not another dimension"),
				new Break("applies to an unknown code", FILE, "applies: {task: [water-quality]}",
						"applies: {task: [water]}", "applies:", "dimensions[1].applies.task[0]",
						"'water' is not a code of task; allowed: navigation, allocation, flood-warning, water-quality"),
				new Break("applies to nothing", FILE, "applies: {task: [water-quality]}", "applies: {task: []}",
						"applies:", "dimensions[1].applies.task", "names no code"),
				new Break("applies to two dimensions", FILE, "applies: {task: [water-quality]}",
						"applies: {task: [water-quality], mood: [tense]}", "applies:", "dimensions[1].applies",
						"must name one other dimension"),
				new Break("unknown kind of participants", FILE, "{key: person, ", "{key: animal, ", "{key: animal",
						"participants[2].key",
						"'animal' is not a kind of participants; allowed: country, organisation, person"));
	}

	static Stream<Break> codes() {
		return Stream.of(
				new Break("code twice", FILE, "{key: idle, ", "{key: working, ", "label: Idle",
						"dimensions[4].codes[1].key", "'working' stands twice"),
				new Break("code of a wrong form", FILE, "{key: idle, ", "{key: Idle, ", "{key: Idle",
						"dimensions[4].codes[1].key", "'Idle' is not a code: small letters"),
				new Break("code that means not coded", FILE, "{key: idle, ", "{key: \"-\", ", "label: Idle",
						"dimensions[4].codes[1].key", "'-' is not a code"),
				new Break("code that means does not apply", FILE, "{key: idle, ", "{key: na, ", "{key: na,",
						"dimensions[4].codes[1].key", "'na' is not a code"),
				new Break("code without a label", FILE, "{key: idle,    label: Idle}", "{key: idle}", "{key: idle",
						"dimensions[4].codes[1].label", "is missing"),
				new Break("years outside a derived facet", FILE, "{key: idle, ", "{key: idle, from: 1900, ",
						"{key: idle", "dimensions[4].codes[1].from", "is not a key here"),
				new Break("dimension without codes", FILE,
						"codes:\n      - {key: working, label: Working}\n      - {key: idle,    label: Idle}",
						"codes: []", "codes: []", "dimensions[4].codes", "has no code"));
	}

	static Stream<Break> derivedFacets() {
		return Stream.of(
				new Break("primary of no such dimension", FILE, "primary_of: task", "primary_of: mood", "primary_of:",
						"derived[0].primary_of", "'mood' is not a dimension with primary: true; allowed: task"),
				new Break("derived from nothing", FILE, "    primary_of: task\n", "", "- key: main_task", "derived[0]",
						"needs either primary_of, a dimension, or years_of: start"),
				new Break("derived from another date", FILE, "years_of: start", "years_of: end", "years_of:",
						"derived[1].years_of", "'end' is not a date of the case; allowed: start"),
				new Break("own codes beside those of the dimension", FILE, "    primary_of: task\n",
						"    primary_of: task\n    codes: [{key: x, label: X}]\n", "codes: [{", "derived[0].codes",
						"are those of task"),
				new Break("periods that overlap", FILE, "from: 1951", "from: 1950", "from: 1950", "derived[1].codes[1]",
						"begins before the period above it has ended"),
				new Break("period that ends before it begins", FILE, "from: null, to: 1950", "from: 1951, to: 1950",
						"to: 1950", "derived[1].codes[0]", "ends before it begins"),
				new Break("year that is none", FILE, "to: 1950", "to: mid-century", "mid-century",
						"derived[1].codes[0].to", "is not a whole number"));
	}

	static Stream<Break> terms() {
		return Stream.of(
				new Break("no reading of one's own", FILE, "{key: editor, ", "{key: curator, ", "basis:", "basis",
						"lacks 'editor'"),
				new Break("basis twice", FILE, "{key: editor, ", "{key: source-says, ", "label: Our reading",
						"basis[1].key", "'source-says' stands twice"),
				new Break("confidence twice", FILE, "[firm, open]", "[firm, firm]", "confidence:", "confidence[1]",
						"'firm' stands twice"),
				new Break("relation that is the inverse of another", FILE,
						"{key: like,   label: like,   inverse: like, ",
						"{key: like,   label: like,   inverse: came-from, ", "{key: like,", "relation_kinds[1].inverse",
						"'came-from' stands twice"),
				new Break("badge with several values", FILE, "badge: main_task", "badge: task", "badge:",
						"listing.badge",
						"'task' is not a facet of which a case has one value; allowed: mood, depth, standing, entry, main_task"),
				new Break("caveat of an unknown dimension", FILE, "caveat: {depth: [\"0\"]}",
						"caveat: {width: [\"0\"]}", "caveat:", "listing.caveat.width", "'width' is not a dimension"),
				new Break("caveat of an unknown code", FILE, "caveat: {depth: [\"0\"]}", "caveat: {depth: [\"9\"]}",
						"caveat:", "listing.caveat.depth[0]", "'9' is not a code of depth; allowed: 0, 1, 2"),
				new Break("outcome of an unknown dimension", FILE, "outcome: [standing]", "outcome: [state]",
						"outcome:", "listing.outcome[0]", "'state' is not a dimension"),
				new Break("background of an unknown code", FILE, "{entry: [background]}", "{entry: [context]}",
						"{entry: [context]}", "listing.background.entry[0]",
						"'context' is not a code of entry; allowed: commission, background"),
				new Break("missing list", FILE, "confidence: [firm, open]\n", "", "groups:", "confidence",
						"is missing"));
	}

}
