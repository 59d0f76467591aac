package casebook.seed;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.ActorKind;
import casebook.catalog.CaseRecord;
import casebook.catalog.Claim;
import casebook.catalog.Event;
import casebook.catalog.Narrative;
import casebook.catalog.Participants;
import casebook.catalog.Participation;
import casebook.catalog.Period;
import casebook.catalog.Relation;

/** Reads one file of {@code cases/}. */
final class CaseReader {

	/** What stands where the slug of a case would: {@code /cases/brief}. */
	private static final String BRIEFS = "brief";

	private final Codebook codebook;

	private final Known known;

	CaseReader(Codebook codebook, Known known) {
		this.codebook = codebook;
		this.known = known;
	}

	/**
	 * Reads a case.
	 * @param root the file
	 * @param slug the name of the file without its ending
	 * @throws FaultFound at the first fault
	 */
	CaseFile read(SeedNode root, String slug) {
		root.only("slug", "formerly", "title", "summary", "narrative", "questions", "key_documents", "period",
				"codings", "participants", "events", "relations", "claims", "notes");
		if (!Forms.SLUG.check(root.get("slug")).equals(slug)) {
			throw root.get("slug").fault("'" + root.text("slug") + "' is not the name of the file; allowed: " + slug);
		}
		if (slug.equals(BRIEFS)) {
			throw root.get("slug").fault("'" + slug + "' is the address of the briefs; choose another slug");
		}
		root.list("formerly").forEach(Forms.SLUG::check);
		return new CaseFile(record(root, slug), root.texts("formerly"));
	}

	private CaseRecord record(SeedNode root, String slug) {
		return new CaseRecord(slug, root.text("title"), root.text("summary"), narrative(root.get("narrative")),
				root.texts("questions"), this.known.sources().checkAll(root, "key_documents"),
				period(root.get("period")), new CodingReader(this.codebook, this.known).read(root.get("codings")),
				participants(root.get("participants")), root.list("events").stream().map(this::event).toList(),
				relations(root, slug), root.list("claims").stream().map(this::claim).toList(), root.texts("notes"));
	}

	private static Narrative narrative(SeedNode node) {
		node.only("background", "what_happened", "outcome", "significance");
		return new Narrative(node.text("background"), node.text("what_happened"), node.text("outcome"),
				node.text("significance"));
	}

	private static Period period(SeedNode node) {
		node.only("start", "end");
		String start = Forms.date(node.get("start"));
		String end = node.optionalText("end");
		if (end != null && !end.equals(Period.ONGOING)) {
			Forms.date(node.get("end"));
		}
		try {
			return new Period(start, end);
		}
		catch (IllegalArgumentException ex) {
			throw node.get("end").fault(String.valueOf(ex.getMessage()));
		}
	}

	private Participants participants(SeedNode node) {
		node.only("countries", "organisations", "persons");
		return new Participants(participations(node, "countries", ActorKind.COUNTRY),
				participations(node, "organisations", ActorKind.ORGANISATION),
				participations(node, "persons", ActorKind.PERSON));
	}

	private List<Participation> participations(SeedNode owner, String list, ActorKind kind) {
		String key = (kind == ActorKind.COUNTRY) ? "iso3" : "actor";
		Once once = new Once();
		List<Participation> participations = new ArrayList<>();
		for (SeedNode node : owner.list(list)) {
			node.only(key, "role", "as");
			String actor = this.known.actor(node.get(key), kind);
			once.check(node.get(key), actor);
			SeedNode role = node.get("role");
			participations.add(new Participation(actor,
					(kind == ActorKind.COUNTRY) ? this.codebook.countryRoles().check(role) : role.text(),
					node.optionalText("as")));
		}
		return participations;
	}

	private Event event(SeedNode node) {
		node.only("date", "what", "sources");
		return new Event(Forms.date(node.get("date")), node.text("what"), this.known.citations(node, "sources"));
	}

	private List<Relation> relations(SeedNode root, String slug) {
		return root.list("relations").stream().map((node) -> relation(node, slug)).toList();
	}

	private Relation relation(SeedNode node, String slug) {
		node.only("kind", "case", "note");
		String kind = this.codebook.relationKinds().check(node.get("kind"));
		String other = this.known.cases().check(node.get("case"));
		if (other.equals(slug)) {
			throw node.get("case").fault("links the case to itself");
		}
		return new Relation(kind, other, node.optionalText("note"));
	}

	private Claim claim(SeedNode node) {
		node.only("statement", "status", "sources", "note");
		return new Claim(node.text("statement"), this.codebook.claimStatuses().check(node.get("status")),
				this.known.citations(node, "sources"), node.optionalText("note"));
	}

}
