package casebook.export;

import java.util.Arrays;
import java.util.List;

import casebook.catalog.ActorKind;
import casebook.catalog.RelationKind;
import casebook.catalog.Term;
import casebook.catalog.Terms;
import casebook.catalog.Vocabulary;

/** The tables of a data package. docs/data.md explains them to those who use them. */
final class PackageTables {

	private static final String TEXT = "string";

	private static final String NUMBER = "integer";

	private static final String FLAG = "boolean";

	private static final List<String> SLUG = List.of("slug");

	private static final List<String> CASE = List.of("case");

	private static final List<String> KEY = List.of("key");

	private static final List<String> ID = List.of("id");

	private final Terms terms;

	private PackageTables(Terms terms) {
		this.terms = terms;
	}

	/** The tables, in the order in which they are best read. */
	static List<PackageTable> of(Vocabulary vocabulary) {
		PackageTables tables = new PackageTables(vocabulary.terms());
		return List.of(cases(), texts(), tables.codings(), participations(), events(), tables.relations(),
				tables.claims(), citations(), sources(), actors(), dimensions(), codes(), concepts(), illustrations());
	}

	private static PackageTable cases() {
		return PackageTable.of("cases", "A case, or a background entry", "slug")
			.always("slug", TEXT, "The key of the case, also in its address")
			.always("title", TEXT, "The title")
			.always("summary", TEXT, "One paragraph")
			.always("start", TEXT, "When it began, in EDTF, as exact as it is known")
			.perhaps("end", TEXT, "When it ended, in EDTF; .. while it goes on; empty where it is not known")
			.always("start_year", NUMBER, "The year of start")
			.perhaps("end_year", NUMBER, "The year of end; empty while it goes on or where it is not known")
			.always("ongoing", FLAG, "Whether it goes on")
			.perhaps("background", TEXT, "What was there before; paragraphs are separated by an empty line")
			.perhaps("what_happened", TEXT, "The course of the case")
			.perhaps("outcome", TEXT, "What came of it")
			.perhaps("significance", TEXT, "What it shows, and what it does not")
			.always("revision", NUMBER, "The number of the revision of the record")
			.always("revised_at", "datetime", "When that was published")
			.always("url", TEXT, "The address of its page");
	}

	private static PackageTable texts() {
		return PackageTable.of("texts", "A question for a class, or a remark of the editors", "id")
			.always("id", TEXT, "case/kind/position")
			.always("case", TEXT, "The case")
			.oneOf("kind", "What it is", List.of("question", "note"))
			.always("position", NUMBER, "From 1, in the editors' order")
			.always("text", TEXT, "The text")
			.refers(CASE, "cases", SLUG);
	}

	private PackageTable codings() {
		return PackageTable.of("codings", "A code given to a case in a dimension. No row: not coded", "id")
			.always("id", TEXT, "case/dimension/code")
			.always("case", TEXT, "The case")
			.always("dimension", TEXT, "The dimension")
			.always("code", TEXT, "The code")
			.always("position", NUMBER, "From 1, in the editors' order, within the dimension")
			.always("primary", FLAG, "Whether it is the chief one, in a dimension that has a chief value")
			.oneOf("basis", "How it came about", keys(this.terms.bases()))
			.oneOf("confidence", "How sure it is", this.terms.confidences())
			.perhaps("rationale", TEXT, "Why")
			.perhaps("as_of", TEXT, "The month to which it holds, in EDTF")
			.perhaps("second_reading", TEXT, "The code of a blind second reading, where it differed")
			.refers(CASE, "cases", SLUG)
			.refers(List.of("dimension", "code"), "codes", List.of("dimension", "code"));
	}

	private static PackageTable participations() {
		return PackageTable.of("participations", "The part of an actor in a case", "case", "actor")
			.always("case", TEXT, "The case")
			.always("actor", TEXT, "The actor")
			.always("position", NUMBER, "From 1: states, then organisations, then people")
			.always("role", TEXT, "What the actor did")
			.perhaps("name_then", TEXT, "The name in use then, where it differs")
			.refers(CASE, "cases", SLUG)
			.refers(List.of("actor"), "actors", KEY);
	}

	private static PackageTable events() {
		return PackageTable.of("events", "A dated event in the course of a case", "id")
			.always("id", TEXT, "case/events/position")
			.always("case", TEXT, "The case")
			.always("position", NUMBER, "From 1, in order of time")
			.always("date", TEXT, "When, in EDTF")
			.always("year", NUMBER, "The year of date")
			.always("what", TEXT, "What happened")
			.refers(CASE, "cases", SLUG);
	}

	private PackageTable relations() {
		return PackageTable
			.of("relations",
					"A link between two cases, as it was written: from KIND to. At least one is in this package", "id")
			.always("id", TEXT, "from/kind/to")
			.perhaps("from", TEXT, "The case that the link is written at, where it is in this package")
			.perhaps("from_outside", TEXT, "That case, where it is not in this package")
			.oneOf("kind", "The kind of link", this.terms.relationKinds().stream().map(RelationKind::key).toList())
			.perhaps("to", TEXT, "The other case, where it is in this package")
			.perhaps("to_outside", TEXT, "That case, where it is not in this package")
			.perhaps("note", TEXT, "What the link consists in")
			.refers(List.of("from"), "cases", SLUG)
			.refers(List.of("to"), "cases", SLUG);
	}

	private PackageTable claims() {
		return PackageTable.of("claims", "A statement about a case, with its standing", "id")
			.always("id", TEXT, "case/claims/position")
			.always("case", TEXT, "The case")
			.always("position", NUMBER, "From 1, in the editors' order")
			.always("statement", TEXT, "What is claimed")
			.oneOf("status", "How it stands", keys(this.terms.claimStatuses()))
			.perhaps("note", TEXT, "What readers should know about it")
			.refers(CASE, "cases", SLUG);
	}

	private static PackageTable citations() {
		return PackageTable
			.of("citations", "A place in a source on which something rests: one of coding ... actor says what", "id")
			.always("id", NUMBER, "From 1, within this package")
			.perhaps("coding", TEXT, "The coding that rests on it")
			.perhaps("event", TEXT, "The event that rests on it")
			.perhaps("claim", TEXT, "The claim that it is for or against")
			.perhaps("key_document_of", TEXT, "The case of which it is an official or primary text")
			.perhaps("concept", TEXT, "The concept whose definition rests on it")
			.perhaps("actor", TEXT, "The actor whose entry rests on it")
			.always("source", TEXT, "The source")
			.perhaps("locator", TEXT, "The place in it")
			.refers(List.of("coding"), "codings", ID)
			.refers(List.of("event"), "events", ID)
			.refers(List.of("claim"), "claims", ID)
			.refers(List.of("key_document_of"), "cases", SLUG)
			.refers(List.of("concept"), "concepts", SLUG)
			.refers(List.of("actor"), "actors", KEY)
			.refers(List.of("source"), "sources", KEY);
	}

	private static PackageTable sources() {
		PackageTable sources = PackageTable.of("sources", "A work that something rests on, in the terms of CSL", "key")
			.always("key", TEXT, "The key in citations")
			.always("type", TEXT, "The CSL type")
			.perhaps("kind", TEXT, "What sort of witness it is")
			.always("title", TEXT, "The title")
			.perhaps("authors", TEXT, "Family, Given; joined by a semicolon")
			.perhaps("editors", TEXT, "As authors")
			.perhaps("issued", TEXT, "When it came out, in EDTF");
		SourceRows.VARIABLES
			.forEach((variable) -> sources.perhaps(SourceRows.column(variable), TEXT, "The CSL variable " + variable));
		return sources.perhaps("other", "object", "Further CSL variables")
			.perhaps("note", TEXT, "A remark of the editors of the catalogue");
	}

	private static PackageTable actors() {
		return PackageTable.of("actors", "A state, an organisation or a person", "key")
			.always("key", TEXT, "ISO 3166-1 alpha-3 for a state (SUN, YUG, CSK and DDR for former ones)")
			.oneOf("kind", "What it is", Arrays.stream(ActorKind.values()).map(ActorKind::key).toList())
			.always("name", TEXT, "The name of today")
			.perhaps("sort", TEXT, "The name as it stands in lists, where it is another: Family, Given")
			.perhaps("also_known_as", TEXT, "Other names, joined by a semicolon")
			.always("former", FLAG, "Whether it is a state that no longer exists")
			.perhaps("begun", TEXT, "The year of founding or birth, in EDTF")
			.perhaps("ended", TEXT, "The year of dissolution or death, in EDTF")
			.perhaps("confidence", TEXT, "How sure the years are")
			.perhaps("predecessors", TEXT, "Keys or names, joined by a semicolon")
			.perhaps("successor", TEXT, "Key or name")
			.perhaps("iso4", TEXT, "ISO 3166-3 of a former state")
			.perhaps("cow", TEXT, "The number of a state in the Correlates of War project")
			.perhaps("wikidata", TEXT, "The item in Wikidata")
			.perhaps("ror", TEXT, "The identifier in the Research Organization Registry")
			.perhaps("note", TEXT, "A remark");
	}

	private static PackageTable dimensions() {
		return PackageTable.of("dimensions", "A coded facet", "key")
			.always("key", TEXT, "The key")
			.always("position", NUMBER, "From 1, in the order of the vocabulary")
			.always("group", TEXT, "The heading it stands under")
			.always("label", TEXT, "What people read")
			.perhaps("question", TEXT, "The question that a code answers")
			.always("multiple", FLAG, "Whether a case may have several codes")
			.always("ordinal", FLAG, "Whether the codes stand in an order with distances")
			.always("primary", FLAG, "Whether one of the codes of a case is its chief one")
			.perhaps("applies_dimension", TEXT, "Does not apply, unless the case has in this dimension")
			.perhaps("applies_codes", TEXT, "one of these codes, joined by a semicolon")
			.perhaps("scheme", TEXT, "Where the scheme comes from")
			.perhaps("rule", TEXT, "How to code in doubtful cases")
			.always("retired", FLAG, "Whether only older cases keep it");
	}

	private static PackageTable codes() {
		return PackageTable.of("codes", "A code of a dimension", "dimension", "code")
			.always("dimension", TEXT, "The dimension")
			.always("code", TEXT, "The code")
			.always("position", NUMBER, "From 1, in the order of the vocabulary")
			.always("label", TEXT, "What people read")
			.perhaps("definition", TEXT, "When it applies")
			.always("retired", FLAG, "Whether only older cases keep it")
			.refers(List.of("dimension"), "dimensions", KEY);
	}

	private static PackageTable concepts() {
		return PackageTable.of("concepts", "A term of the field", "slug")
			.always("slug", TEXT, "The key")
			.always("term", TEXT, "The term")
			.always("definition", TEXT, "What it means")
			.always("status", TEXT, "How the definition stands, as a claim")
			.perhaps("note", TEXT, "A remark")
			.perhaps("codes", TEXT, "The codes that stand for it, each as dimension:code, joined by a semicolon");
	}

	private static PackageTable illustrations() {
		return PackageTable.of("illustrations", "A case that shows a concept", "concept", "case")
			.always("concept", TEXT, "The concept")
			.always("case", TEXT, "The case")
			.refers(List.of("concept"), "concepts", SLUG)
			.refers(CASE, "cases", SLUG);
	}

	private static List<String> keys(List<Term> terms) {
		return terms.stream().map(Term::key).toList();
	}

}
