package casebook.seed;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with what a collection declares of itself is named with its place and
 * what is allowed there.
 */
class CollectionFaultTests {

	@ParameterizedTest
	@MethodSource({ "collection", "publication", "declaredForLenses", "likeness", "briefs", "exercise" })
	void namesPlaceAndWhatIsAllowed(Break broken, @TempDir Path folder) {
		broken.check(Rivers.copiedTo(folder));
	}

	static Stream<Break> collection() {
		String file = "collection.yaml";
		String query = "main_task=water-quality&remedy=treatment-works&from=1900";
		return Stream.of(
				new Break("unknown placeholder", file, "{from} to {to}", "{from} to {until}", "lead:", "lead",
						"'{until}' is not filled in here; allowed: {cases}, {background}, {from}, {to}"),
				new Break("way in by an unknown facet", file, query, "speed=high", "speed=high", "ways_in[1].query",
						"'speed' is not a facet; allowed: main_task, task, remedy"),
				new Break("way in by an unknown code", file, query, "mood=calm", "mood=calm", "ways_in[1].query",
						"'calm' is not a code of mood; allowed: friendly, tense, -"),
				new Break("way in by what cannot fail to apply", file, query, "mood=na", "mood=na", "ways_in[1].query",
						"'na' is not a code of mood"),
				new Break("way in by an unknown state", file, query, "country=XDD", "country=XDD", "ways_in[1].query",
						"'XDD' is not a country; allowed: XAA, XBB, XCC"),
				new Break("way in from no year", file, "from=1900", "from=then", "from=then", "ways_in[1].query",
						"'then' is not a year"),
				new Break("way in that is no query", file, query, "water", "query: water", "ways_in[1].query",
						"'water' is not of the form facet=code"),
				new Break("comparison with no case", file, "[example-upper-river, example-lower-river]",
						"[example-upper-river, example-middle-river]", "cases: [", "comparisons[0].cases[1]",
						"'example-middle-river' is not a case"),
				new Break("comparison of one case", file, "[example-upper-river, example-lower-river]",
						"[example-upper-river]", "cases: [", "comparisons[0]", "sets 2 to 6 cases side by side, not 1"),
				new Break("labels that do not match the cases", file, "[Upper river, Lower river]", "[Upper river]",
						"labels:", "comparisons[0].labels", "has 1 labels for 2 cases"));
	}

	static Stream<Break> publication() {
		String file = "collection.yaml";
		return Stream.of(
				new Break("publication of nobody", file, "\nabout:", "\npublication: {editors: []}\nabout:",
						"publication:", "publication", "names neither a publisher nor editors"),
				new Break("editor without a name", file, "\nabout:", "\npublication: {editors: [{given: Ada}]}\nabout:",
						"publication:", "publication.editors[0]", "needs either a family name or a literal one"),
				new Break("unknown word on publication", file, "\nabout:", "\npublication: {publishr: X}\nabout:",
						"publication:", "publication.publishr", "is not a key here; nearest: publisher"),
				new Break("corrections to nowhere", file, "editors@rivers.example", "the editors", "corrections:",
						"corrections",
						"'the editors' is not an e-mail address or the address of a page that begins with https://"));
	}

	static Stream<Break> declaredForLenses() {
		String file = "collection.yaml";
		return Stream.of(
				new Break("crossing of an unknown facet", file, "rows: task", "rows: speed", "rows: speed",
						"crossings[0].rows", "'speed' is not a facet"),
				new Break("crossing within an unknown selection", file, "query: entry=commission", "query: entry=none",
						"entry=none", "crossings[1].query", "'none' is not a code of entry"),
				new Break("explanation of an unknown code", file, "explain: standing:working",
						"explain: standing:sleeping", "sleeping", "explanations[0].explain",
						"'sleeping' is not a code of standing; allowed: working, idle"),
				new Break("explanation by a gap", file, "\"mood:friendly\"", "\"mood:-\"", "mood:-",
						"explanations[0].conditions[0]", "'-' is not a code of mood"),
				new Break("explanation by no value", file, "\"mood:friendly\"", "mood", "[mood,",
						"explanations[0].conditions[0]", "'mood' is not of the form facet:code"),
				new Break("explanation by one condition", file, "[\"mood:friendly\", \"task:navigation\"]",
						"[\"mood:friendly\"]", "conditions:", "explanations[0].conditions", "needs 2 to 6, not 1"),
				new Break("explanation by itself", file, "explain: standing:working", "explain: mood:friendly",
						"conditions:", "explanations[0].conditions[0]", "'mood:friendly' stands twice"));
	}

	static Stream<Break> likeness() {
		String file = "collection.yaml";
		return Stream.of(
				new Break("likeness in an unknown facet", file, "{facet: mood,", "{facet: speed,", "speed",
						"likeness[1].facet", "'speed' is not a facet"),
				new Break("likeness in a facet twice", file, "{facet: mood,", "{facet: main_task,  ", "main_task,  ",
						"likeness[1].facet", "'main_task' stands twice in the list"),
				new Break("facet that counts nothing", file, "weight: 1.5", "weight: 0", "weight: 0}",
						"likeness[2].weight", "'0' is not a number above 0"),
				new Break("facet that counts less than nothing", file, "weight: 1.5", "weight: -1", "weight: -1",
						"likeness[2].weight", "'-1' is not a number above 0"),
				new Break("situation in a facet that is not weighed", file, "[task, mood, depth]", "[task, entry]",
						"[task, entry]", "precedents.situation[1]",
						"'entry' is not a facet with codes that likeness weighs; allowed: main_task, mood, depth"),
				new Break("situation by who took part", file, "[task, mood, depth]", "[task, country]",
						"[task, country]", "precedents.situation[1]", "'country' is not a facet with codes"),
				new Break("situation of nothing", file, "[task, mood, depth]", "[]", "precedents:",
						"precedents.situation", "names no facet"),
				new Break("outcome in an unknown facet", file, "outcome: [standing", "outcome: [sitting", "sitting",
						"precedents.outcome[0]", "'sitting' is not a facet"),
				new Break("bad end of an unknown code", file, "standing:idle", "standing:lazy", "lazy",
						"precedents.went_badly[0]", "'lazy' is not a code of standing; allowed: working, idle"));
	}

	static Stream<Break> briefs() {
		String file = "collection.yaml";
		return Stream.of(
				new Break("brief without a section", file, "\nabout:", "\nbrief: {conditions: [mood]}\nabout:",
						"brief:", "brief.sections", "has no section"),
				new Break("section of an unknown facet", file, "\nabout:",
						"\nbrief: {sections: [{label: Speed, facets: [speed]}]}\nabout:", "brief:",
						"brief.sections[0].facets[0]", "'speed' is not a facet"),
				new Break("section of nothing", file, "\nabout:",
						"\nbrief: {sections: [{label: Mood, facets: []}]}\nabout:", "brief:",
						"brief.sections[0].facets", "names no facet"),
				new Break("condition in an unknown facet", file, "\nabout:",
						"\nbrief: {sections: [{label: Mood, facets: [mood]}], conditions: [speed]}\nabout:", "brief:",
						"brief.conditions[0]", "'speed' is not a facet"));
	}

	static Stream<Break> exercise() {
		String file = "collection.yaml";
		String facets = "[main_task, task, mood,";
		return Stream.of(
				new Break("exercise in an unknown facet", file, facets, "[main_task, speed, mood,",
						"facets: [main_task", "exercise.facets[1]", "'speed' is not a facet that rests on codings"),
				new Break("exercise in a facet that nobody codes", file, facets, "[main_task, country, mood,",
						"facets: [main_task", "exercise.facets[1]", "'country' is not a facet that rests on codings"),
				new Break("exercise in a facet twice", file, facets, "[main_task, mood, mood,", "facets: [main_task",
						"exercise.facets[2]", "'mood' stands twice"),
				new Break("exercise in nothing", file, "[main_task, task, mood, depth, remedy]", "[]", "exercise:",
						"exercise.facets", "names no facet"),
				new Break("exercise that is a list", file, """
						exercise:
						  facets: [main_task, task, mood, depth, remedy]
						  tells:
						    task: [warn*, dredging]
						  leave_out: [example-lake-gauge]
						  first: example-lower-river""", "exercise: [task]", "exercise:", "exercise",
						"is not a mapping of keys to values"),
				new Break("unknown word on the exercise", file, "leave_out: [", "leaveout: [", "leaveout",
						"exercise.leaveout", "is not a key here; nearest: leave_out"),
				new Break("telling words of a facet that is not asked", file, "task: [warn*", "standing: [warn*",
						"standing: [warn*", "exercise.tells.standing",
						"'standing' is not a facet that the exercise asks for; allowed: main_task, task, mood, depth, remedy"),
				new Break("telling word with a star within", file, "warn*", "wa*rn", "wa*rn", "exercise.tells.task[0]",
						"'wa*rn' is no word or phrase; a star may only stand at its end"),
				new Break("telling word twice", file, "dredging]", "warn*]", "warn*", "exercise.tells.task[1]",
						"'warn*' stands twice"),
				new Break("leaving out no case", file, "[example-lake-gauge]", "[example-lake-gage]",
						"example-lake-gage", "exercise.leave_out[0]",
						"'example-lake-gage' is not a case; allowed: example-canal-survey"),
				new Break("first of no case", file, "first: example-lower-river", "first: example-lowest-river",
						"example-lowest-river", "exercise.first", "'example-lowest-river' is not a case"),
				new Break("first that is left out", file, "first: example-lower-river", "first: example-lake-gauge",
						"first: example-lake-gauge", "exercise.first", "stands under leave_out"));
	}

}
