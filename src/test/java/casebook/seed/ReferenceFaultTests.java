package casebook.seed;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with what cases refer to, and with what is said of them together, is
 * named with its place and what is allowed there.
 */
class ReferenceFaultTests {

	@ParameterizedTest
	@MethodSource({ "sources", "actors", "namesOfActors", "codesOfActors", "concepts", "editorials" })
	void namesPlaceAndWhatIsAllowed(Break broken, @TempDir Path folder) {
		broken.check(Rivers.copiedTo(folder));
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
