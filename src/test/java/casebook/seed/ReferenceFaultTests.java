package casebook.seed;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong beside cases and vocabulary is named with its place and what is
 * allowed there.
 */
class ReferenceFaultTests {

	@ParameterizedTest
	@MethodSource({ "collection", "publication", "declaredForLenses", "likeness", "briefs", "exercise", "sources",
			"actors", "namesOfActors", "codesOfActors", "concepts", "editorials" })
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

	static Stream<Break> sources() {
		String file = "sources.yaml";
		return Stream.of(
				new Break("source key of a wrong form", file, "example-gazette:", "Example_Gazette:", "Example_Gazette",
						"Example_Gazette", "small letters, digits and hyphens"),
				new Break("source key like that of a case in bibliographies", file, "example-gazette:",
						"case.example-gazette:", "case.example-gazette", "case.example-gazette",
						"small letters, digits and hyphens"),
				new Break("unknown type of source", file, "type: book", "type: boook", "boook", "example-history.type",
						"'boook' is not a type of CSL; nearest: book"),
				new Break("unknown kind of source", file, "source_kind: press", "source_kind: rumour", "rumour",
						"example-gazette.source_kind",
						"allowed: scholarly, official-or-organisation, press, encyclopaedia, copy-or-aggregator"),
				new Break("unknown variable of a source", file, "publisher: Example Press", "publshr: Example Press",
						"publshr", "example-history.publshr", "is not a key here; nearest: publisher"),
				new Break("source of no date", file, "\"1999\"", "\"'99\"", "issued: \"'99\"", "example-history.issued",
						"is not a date"),
				new Break("author without a name", file, "  - family: Example\n    given: Ada", "  - given: Ada",
						"given: Ada", "example-history.author[0]", "needs either a family name or a literal one"),
				new Break("former key of a source in use", file, "[example-rivers-old]", "[example-gazette]",
						"formerly:", "example-history.formerly[0]", "'example-gazette' is the key of a source"),
				new Break("former key of a source twice", file, "[example-rivers-old]",
						"[example-rivers-old, example-rivers-old]", "formerly:", "example-history.formerly[1]",
						"'example-rivers-old' is a former key of example-history already"),
				new Break("former key of a wrong form", file, "[example-rivers-old]", "[Rivers_Old]", "formerly:",
						"example-history.formerly[0]", "small letters, digits and hyphens"),
				new Break("source without a title", file, "  title: Example waters rise\n", "", "example-gazette:",
						"example-gazette.title", "is missing"));
	}

	static Stream<Break> actors() {
		String file = "actors.yaml";
		return Stream.of(
				new Break("unknown kind of actor", file, "kind: person", "kind: animal", "animal", "actors[2].kind",
						"'animal' is not a kind of actor; allowed: organisation, person"),
				new Break("actor twice", file, "slug: example-basin-council", "slug: example-river-commission  # again",
						"# again", "actors[1].slug", "'example-river-commission' stands twice"),
				new Break("organisation that was born", file, "founded: \"1921\"", "born: \"1921\"", "born: \"1921\"",
						"actors[0].born", "is not a key here"),
				new Break("years without confidence", file, "  born: \"1890\"\n  confidence: open", "  born: \"1890\"",
						"slug: ada-example", "actors[2].confidence", "is missing"),
				new Break("confidence without years", file, "  born: \"1890\"\n", "", "confidence: open",
						"actors[2].confidence", "says how sure the years are, and there are none"),
				new Break("unknown confidence", file, "confidence: open", "confidence: shaky", "shaky",
						"actors[2].confidence", "'shaky' is not a confidence; allowed: firm, open"),
				new Break("unknown source", file, "source: example-statute", "source: example-law", "example-law",
						"actors[0].sources[0].source", "'example-law' is not a source"),
				new Break("state of a wrong form", file, "iso3: XCC", "iso3: Xc", "iso3: Xc", "countries[2].iso3",
						"three capital letters"),
				new Break("state twice", file, "iso3: XCC", "iso3: XAA  # again", "# again", "countries[2].iso3",
						"'XAA' stands twice"));
	}

	static Stream<Break> namesOfActors() {
		String file = "actors.yaml";
		String name = "name: Ada Example";
		return Stream.of(
				new Break("place in lists that says nothing", file, "sort: Example, Ada", "sort:", "sort:",
						"actors[2].sort", "is blank"),
				new Break("slip in a place in lists", file, "sort: Example, Ada", "sort: Exampel, Ada", "Exampel",
						"actors[2].sort", "'Exampel' is not a word of the name"),
				new Break("state with a place in lists of its own", file, "name: Sampleland",
						"name: Sampleland\n  sort: Sampleland", "sort: Sampleland", "countries[1].sort",
						"is not a key here"),
				new Break("other name that is the name", file, name, name + "\n  also_known_as: [Ada Example]",
						"also_known_as: [Ada Example]", "actors[2].also_known_as[0]",
						"'Ada Example' is the name itself"),
				new Break("other name of a state that is the name", file, "name: Sampleland",
						"name: Sampleland\n  also_known_as: [Sampleland]", "[Sampleland]",
						"countries[1].also_known_as[0]", "'Sampleland' is the name itself"),
				new Break("other name twice", file, "  - ERC\n", "  - ERC\n  - ERC  # again\n", "# again",
						"actors[0].also_known_as[1]", "'ERC' stands twice in the list"));
	}

	static Stream<Break> codesOfActors() {
		String file = "actors.yaml";
		String ror = "https://ror.org/0xamp1e89";
		return Stream.of(
				new Break("item of a wrong form", file, "Q900000000002", "wd:Q42", "wd:Q42", "actors[2].wikidata",
						"'wd:Q42' is not an item of Wikidata: Q and a number"),
				new Break("item twice", file, "Q900000000003", "Q900000000001  # again", "# again",
						"countries[0].wikidata", "'Q900000000001' stands twice in the list"),
				new Break("bare identifier of an organisation", file, ror, "0xamp1e89", "0xamp1e89", "actors[0].ror",
						"'0xamp1e89' is not an address of the Research Organization Registry: https://ror.org/"),
				new Break("letter that no identifier has", file, ror, "https://ror.org/0xampIe89", "0xampIe89",
						"actors[0].ror", "is not an address of the Research Organization Registry"),
				new Break("slip in an identifier", file, ror, "https://ror.org/0xamp7e89", "0xamp7e89", "actors[0].ror",
						"'https://ror.org/0xamp7e89' has a slip in it: its last two digits do not fit"),
				new Break("person as an organisation", file, "wikidata: Q900000000002", "ror: " + ror + "0", ror + "0",
						"actors[2].ror", "is not a key here"),
				new Break("number of a wrong form", file, "iso4: XCXA\n  cow: \"998\"", "iso4: XCXA\n  cow: \"0998\"",
						"0998", "countries[2].cow",
						"'0998' is not a number of the Correlates of War project: one to three digits"),
				new Break("former code of a wrong form", file, "XCXA", "XCX", "iso4", "countries[2].iso4",
						"'XCX' is not an ISO 3166-3 code: four capital letters"),
				new Break("former code of a state that is there", file, "  former: true\n", "", "iso4",
						"countries[2].iso4", "is only for states with former: true"));
	}

	static Stream<Break> concepts() {
		String file = "concepts.yaml";
		return Stream.of(
				new Break("concept twice", file, "slug: downstream", "slug: riparian  # again", "# again",
						"concepts[1].slug", "'riparian' stands twice"),
				new Break("unknown status", file, "status: disputed", "status: vague", "vague", "concepts[1].status",
						"'vague' is not a claim status; allowed: sourced, disputed"),
				new Break("concept shown by no case", file, "- example-upper-river", "- example-brook", "example-brook",
						"concepts[0].illustrated_by[0]", "'example-brook' is not a case"),
				new Break("code of no facet", file, "mood:friendly", "mod:friendly", "mod:friendly",
						"concepts[0].codes[0]", "'mod' is not a facet that has codes; allowed: "),
				new Break("code that is none", file, "mood:friendly", "mood:frindly", "mood:frindly",
						"concepts[0].codes[0]", "'frindly' is not a code of mood; allowed: friendly, tense"),
				new Break("code without its facet", file, "mood:friendly", "friendly", "[friendly]",
						"concepts[0].codes[0]", "'friendly' is not of the form facet:code"),
				new Break("code twice", file, "[mood:friendly]", "[mood:friendly, mood:friendly]", "codes:",
						"concepts[0].codes[1]", "'mood:friendly' stands twice"),
				new Break("unknown source", file, "source: example-history", "source: example-story", "example-story",
						"concepts[0].sources[0].source", "'example-story' is not a source"));
	}

	static Stream<Break> editorials() {
		return Stream.of(
				new Break("thesis with an unknown case", "theses.yaml", "case: example-lake-gauge",
						"case: example-pond", "example-pond", "[0].evidence[1].case", "'example-pond' is not a case"),
				new Break("thesis with an unknown bearing", "theses.yaml", "bearing: contradicts", "bearing: denies",
						"denies", "[0].evidence[1].bearing", "allowed: supports, contradicts, qualifies"),
				new Break("thesis with an unknown concept", "theses.yaml", "- riparian", "- upstream", "upstream",
						"[0].concepts[0]", "'upstream' is not a concept; allowed: riparian, downstream"),
				new Break("thesis held by no source", "theses.yaml", "source: example-history", "source: nobody",
						"nobody", "[0].held_by[0].source", "'nobody' is not a source"),
				new Break("thesis with an unknown key", "theses.yaml", "open_question:", "question:", "  question:",
						"[0].question", "is not a key here"),
				new Break("text for the evidence", "theses.yaml", "  concepts:\n  - riparian", "  concepts: riparian",
						"concepts:", "[0].concepts", "is not a list"),
				new Break("series of an unknown source", "series.yaml", "source: example-history", "source: nobody",
						"nobody", "figure.sources[0].source", "'nobody' is not a source"),
				new Break("figure credited to nobody", "series.yaml", "credited_to: example-gazette",
						"credited_to: nobody", "nobody", "figure.credited_to", "'nobody' is not a source"),
				new Break("series without an id", "series.yaml", "- id: upper\n  label", "- label", "- label: Upper",
						"series[0].id", "is missing"),
				new Break("agreement on an unknown facet", "agreement.yaml", "dimension: main_task", "dimension: speed",
						"speed", "dimensions[0].dimension", "'speed' is not a facet"),
				new Break("coverage of an unknown source", "coverage.yaml", "example-history:", "nobody:", "nobody:",
						"nobody", "'nobody' is not a source"),
				new Break("covered by an unknown case", "coverage.yaml", "- example-upper-river", "- example-pond",
						"example-pond", "example-history[0].covered_by[0]", "'example-pond' is not a case"),
				new Break("covered by an unknown concept", "coverage.yaml", "concept:riparian", "concept:upstream",
						"upstream", "example-history[0].covered_by[1]", "'upstream' is not a concept"),
				new Break("covered by an unknown actor", "coverage.yaml", "actor:ada-example", "actor:ida-example",
						"ida-example", "example-history[0].covered_by[2]", "'ida-example' is not an actor; allowed: "),
				new Break("covered by an unknown series", "coverage.yaml", "series:example-levels", "series:depths",
						"depths", "example-history[0].covered_by[3]",
						"'depths' is not a series; allowed: example-levels, upper, lower"));
	}

}
