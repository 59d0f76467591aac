package casebook.seed;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong in a case is named with its place and what is allowed there. */
class CaseFaultTests {

	private static final String UPPER = "cases/example-upper-river.yaml";

	private static final String LOWER = "cases/example-lower-river.yaml";

	private static final String DELTA = "cases/example-delta-flood.yaml";

	private static final String LAKE = "cases/example-lake-gauge.yaml";

	@ParameterizedTest
	@MethodSource({ "form", "dates", "codings", "grounds", "references", "links" })
	void namesPlaceAndWhatIsAllowed(Break broken, @TempDir Path folder) {
		broken.check(Rivers.copiedTo(folder));
	}

	@Test
	void refusesTheSlugThatIsAnotherAddress(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder);
		rivers.write("cases/brief.yaml", rivers.text(LAKE).replace("slug: example-lake-gauge", "slug: brief"));

		assertThat(rivers.faults()).anySatisfy((fault) -> {
			assertThat(fault.file()).isEqualTo("cases/brief.yaml");
			assertThat(fault.message()).contains("'brief' is the address of the briefs");
		});
	}

	static Stream<Break> form() {
		return Stream.of(
				new Break("unknown key", LAKE, "summary:", "sumary:", "sumary:", "sumary",
						"is not a key here; nearest: summary; allowed: slug, formerly, title, summary"),
				new Break("missing title", LAKE, "title: A gauge in the Example Lake\n", "", "slug:", "title",
						"is missing"),
				new Break("blank title", LAKE, "A gauge in the Example Lake", "' '", "title:", "title", "is blank"),
				new Break("blank summary", LOWER, "summary: An invented case. Ships",
						"summary: ''\nquestions:\n- Ships", "summary:", "summary", "is blank"),
				new Break("missing part of the narrative", LAKE, "  outcome: Nobody else read it.\n", "", "narrative:",
						"narrative.outcome", "is missing"),
				new Break("blank part of the narrative", LAKE, "Nobody else read it.", "''", "outcome:",
						"narrative.outcome", "is blank"),
				new Break("unknown part of the narrative", LAKE, "  outcome:", "  effect:", "effect:",
						"narrative.effect", "allowed: background, what_happened, outcome, significance"),
				new Break("slug is not the name of the file", LAKE, "slug: example-lake-gauge", "slug: example-lake",
						"slug:", "slug", "'example-lake' is not the name of the file; allowed: example-lake-gauge"),
				new Break("slug of a wrong form", LAKE, "slug: example-lake-gauge", "slug: Example_Lake", "slug:",
						"slug", "small letters, digits and hyphens"),
				new Break("key twice", LAKE, "participants:", "period: {start: \"1961\"}\nparticipants:", "period: {",
						"", "the key 'period' stands twice"),
				new Break("list for a text", LAKE, "A gauge in the Example Lake", "[A gauge]", "title:", "title",
						"is not a text"),
				new Break("text for a list", DELTA, "  persons:\n  - {actor: ada-example, role: warned in time}",
						"  persons: ada-example", "persons:", "participants.persons", "is not a list"),
				new Break("text for a mapping", LAKE, "  start: \"1960~\"\n  end: \"1961\"", "  nineteen sixty",
						"period:", "period", "is not a mapping"),
				new Break("not YAML", LAKE, "slug: example-lake-gauge", "slug: [example-lake-gauge", "title:", "",
						"is not YAML"),
				new Break("anchor", LAKE, "title: A gauge", "title: &gauge A gauge", "title:", "",
						"the anchor &gauge is not allowed"));
	}

	static Stream<Break> dates() {
		return Stream.of(
				new Break("start that is no date", LAKE, "\"1960~\"", "around 1960", "start:", "period.start",
						"'around 1960' is not a date; allowed: a year (1957)"),
				new Break("end that is not in the calendar", LAKE, "\"1961\"", "\"1961-02-30\"", "end:", "period.end",
						"is not in the calendar"),
				new Break("end before the start", LAKE, "\"1961\"", "\"1959\"", "end:", "period.end",
						"the end 1959 lies before the start 1960~"),
				new Break("event without a date", UPPER, "- date: \"1954~\"\n  what: The", "- what: The",
						"- what: The invented water", "events[1].date", "is missing"),
				new Break("event on no date", UPPER, "\"1954~\"", "\"1954-13\"", "1954-13", "events[1].date",
						"is not in the calendar"));
	}

	static Stream<Break> codings() {
		return Stream.of(
				new Break("unknown dimension", LAKE, "  depth:", "  deepness:", "deepness:", "codings.deepness",
						"'deepness' is not a dimension; allowed: task, remedy, mood, depth, standing, entry"),
				new Break("derived facet coded by hand", LAKE, "  depth:", "  main_task:", "main_task:",
						"codings.main_task", "'main_task' is not a dimension"),
				new Break("unknown code", DELTA, "code: tense", "code: tens", "code: tens,", "codings.mood[0].code",
						"'tens' is not a code of mood; allowed: friendly, tense"),
				new Break("second code where one is taken", DELTA, "  depth:\n",
						"  - {code: friendly, basis: editor, confidence: firm}\n  depth:\n", "code: friendly",
						"codings.mood[1]", "is a second code, and mood takes one"),
				new Break("code twice", LAKE, "  depth:\n",
						"  - {code: water-quality, basis: editor, confidence: firm}\n  depth:\n",
						"code: water-quality, basis", "codings.task[1].code", "'water-quality' stands twice"),
				new Break("no primary code", LAKE, "primary: true, ", "", "task:", "codings.task",
						"needs primary: true on exactly one code, and has it on 0"),
				new Break("two primary codes", UPPER, "  - code: water-quality\n",
						"  - code: water-quality\n    primary: true\n", "task:", "codings.task", "has it on 2"),
				new Break("primary code where there is none", LAKE, "{code: \"0\", ", "{code: \"0\", primary: true, ",
						"code: \"0\"", "codings.depth[0].primary", "is not for depth"),
				new Break("primary that is neither true nor false", LAKE, "primary: true", "primary: yes", "primary:",
						"codings.task[0].primary", "is neither true nor false"),
				new Break("dimension without a code", LAKE, "  - {code: \"0\", basis: editor, confidence: firm}",
						"    []", "depth:", "codings.depth", "has no code; leave the dimension out"));
	}

	static Stream<Break> grounds() {
		return Stream.of(
				new Break("unknown basis", LAKE, "{code: idle, basis: editor", "{code: idle, basis: hearsay", "hearsay",
						"codings.standing[0].basis", "'hearsay' is not a basis; allowed: source-says, editor"),
				new Break("unknown confidence", LAKE, "confidence: open", "confidence: shaky", "shaky",
						"codings.task[0].confidence", "'shaky' is not a confidence; allowed: firm, open"),
				new Break("source missing where the basis is one", DELTA, ", sources: [{source: example-gazette}]", "",
						"code: flood-warning", "codings.task[0].sources",
						"only the basis 'editor' goes without a source"),
				new Break("second reading that is no code", LOWER, "second_reading: \"2\"", "second_reading: deep",
						"deep", "codings.depth[0].second_reading", "'deep' is not a code of depth; allowed: 0, 1, 2"),
				new Break("second reading that does not differ", LOWER, "second_reading: \"2\"",
						"second_reading: \"1\"", "second_reading", "codings.depth[0].second_reading",
						"only where it differs"),
				new Break("as of no date", LOWER, "\"2020-01\"", "today", "today", "codings.standing[0].as_of",
						"'today' is not a date"),
				new Break("coding that does not apply", LOWER, "  mood:\n",
						"  remedy:\n  - {code: treatment-works, basis: editor, confidence: firm}\n  mood:\n", "remedy:",
						"codings.remedy", "does not apply here; it is asked only where task is water-quality"));
	}

	static Stream<Break> references() {
		return Stream.of(
				new Break("unknown source of a coding", DELTA, "source: example-gazette", "source: example-gazete",
						"example-gazete", "codings.task[0].sources[0].source", "'example-gazete' is not a source"),
				new Break("unknown source of an event", UPPER, "- source: example-statute\n- date",
						"- source: example-law\n- date", "example-law", "events[0].sources[0].source",
						"'example-law' is not a source; allowed: example-statute, example-history, example-gazette"),
				new Break("unknown source of a claim", UPPER, "    locator: p. 40",
						"    locator: p. 40\n  - source: hearsay", "hearsay", "claims[0].sources[1].source",
						"'hearsay' is not a source"),
				new Break("unknown key of a citation", UPPER, "locator: p. 40", "page: 40", "page: 40",
						"claims[0].sources[0].page", "allowed: source, locator"),
				new Break("unknown key document", UPPER, "key_documents:\n- example-statute",
						"key_documents:\n- example-law", "- example-law", "key_documents[0]",
						"'example-law' is not a source"),
				new Break("unknown claim status", UPPER, "status: disputed", "status: doubtful", "doubtful",
						"claims[1].status", "'doubtful' is not a claim status; allowed: sourced, disputed"),
				new Break("unknown state", LAKE, "iso3: XCC", "iso3: XDD", "XDD", "participants.countries[0].iso3",
						"'XDD' is not a country; allowed: XAA, XBB, XCC"),
				new Break("unknown role of a state", LAKE, "role: riparian", "role: owner", "owner",
						"participants.countries[0].role",
						"'owner' is not a role of countries; allowed: riparian, guest"),
				new Break("state twice", LAKE, "- {iso3: XCC, role: riparian}",
						"- {iso3: XCC, role: riparian}\n  - {iso3: XCC, role: guest}", "role: guest",
						"participants.countries[1].iso3", "'XCC' stands twice"),
				new Break("person among organisations", LOWER, "actor: example-basin-council", "actor: ada-example",
						"ada-example", "participants.organisations[0].actor",
						"'ada-example' is a person, not an organisation"),
				new Break("unknown person", DELTA, "actor: ada-example", "actor: ida-example", "ida-example",
						"participants.persons[0].actor", "'ida-example' is not a person; allowed: ada-example"),
				new Break("participant without a role", DELTA, ", role: warned in time", "", "ada-example",
						"participants.persons[0].role", "is missing"));
	}

	static Stream<Break> links() {
		return Stream.of(
				new Break("unknown kind of relation", LOWER, "kind: like", "kind: came-from", "came-from",
						"relations[0].kind", "'came-from' is not a kind of relation; allowed: led-to, like"),
				new Break("relation to no case", LOWER, "case: example-delta-flood", "case: example-delta",
						"example-delta}", "relations[0].case", "'example-delta' is not a case; allowed: "),
				new Break("relation to itself", LOWER, "case: example-delta-flood", "case: example-lower-river",
						"case: example-lower-river", "relations[0].case", "links the case to itself"),
				new Break("relation written from both sides", UPPER, "- {kind: led-to, case: example-lower-river",
						"- {kind: led-to, case: example-lower-river}\n- {kind: led-to, case: example-lower-river",
						"The invented statute was copied", "relations[1]",
						"is written in the file of example-upper-river already; write a link once"),
				new Break("former slug of a wrong form", UPPER, "[example-river-head]", "[River_Head]", "formerly:",
						"formerly[0]", "small letters, digits and hyphens"),
				new Break("former slug that is in use", UPPER, "[example-river-head]", "[example-lake-gauge]",
						"formerly:", "formerly[0]", "'example-lake-gauge' is the slug of a case"),
				new Break("former slug twice", UPPER, "[example-river-head]",
						"[example-river-head, example-river-head]", "formerly:", "formerly[1]",
						"is a former slug of example-upper-river already"));
	}

}
