package casebook.browse;

import java.util.List;
import java.util.stream.Stream;

import casebook.catalog.Citation;
import casebook.catalog.Narrative;
import casebook.site.Frame;
import casebook.site.Section;

/**
 * The page of one case. It shows everything that the record holds.
 *
 * @param frame what surrounds it
 * @param head title, badge, summary
 * @param facts the facts in short
 * @param keyDocuments the official or primary texts, as entries in the list of sources
 * @param narrative the story
 * @param chronology the dated events
 * @param claims what is said, by how it stands
 * @param codings how the case is coded
 * @param questions questions for a class
 * @param relations cases it is linked with
 * @param alike the cases most like it
 * @param remarks what the editors have to remark
 * @param sources what everything rests on
 * @param imprint revision, citation, correction
 */
record CasePage(Frame frame, CaseHead head, CaseFacts facts, List<GroundedNote> keyDocuments, List<Part> narrative,
		CaseChronology chronology, CaseClaims claims, CaseCodings codings, List<String> questions,
		CaseRelations relations, CaseAlike alike, List<String> remarks, List<CaseSource> sources, CaseImprint imprint) {

	/**
	 * Sets the page of a case.
	 * @param caseStudy the case
	 * @param address the address of the page
	 */
	static CasePage of(CaseInEdition caseStudy, String address) {
		CaseSources sources = new CaseSources(caseStudy.snapshot());
		CaseHead head = CaseHead.of(caseStudy, sources);
		List<GroundedNote> keyDocuments = sources.ground(
				caseStudy.record().keyDocuments().stream().map((key) -> new Citation(key, null)).toList(),
				new CaseSources.Place("key-documents", "key documents"));
		CaseChronology chronology = CaseChronology.of(caseStudy, sources);
		CaseClaims claims = CaseClaims.of(caseStudy, sources);
		CaseCodings codings = CaseCodings.of(caseStudy, sources);
		Frame frame = new Frame(head.title(), head.summary(), Section.CASES, address, caseStudy.snapshot().edition(),
				caseStudy.snapshot().collection());
		return new CasePage(frame, head, CaseFacts.of(caseStudy), keyDocuments,
				narrative(caseStudy.record().narrative()), chronology, claims, codings, caseStudy.record().questions(),
				CaseRelations.of(caseStudy), CaseAlike.of(caseStudy), caseStudy.record().notes(), sources.entries(),
				CaseImprint.of(caseStudy, address));
	}

	/** Where to choose a case to set beside it. */
	public String comparison() {
		return "/compare?case=" + this.head.slug();
	}

	/** The sections that the page has, in order. */
	public List<Entry> contents() {
		return Stream
			.of(entry("narrative", "Narrative", this.narrative),
					entry("chronology", "Chronology", this.chronology.happenings()),
					entry("claims", "Claims", this.claims.standings()),
					entry("coding", "How this is coded", this.codings.groups()),
					entry("related", "Related cases", this.relations.kinds()),
					entry("alike", "Most alike", this.alike.cases()),
					entry("questions", "Questions for a class", this.questions),
					entry("remarks", "Editors’ notes", this.remarks), entry("sources", "Sources", this.sources),
					new Entry("record", "Cite and correct"))
			.filter((entry) -> !entry.id().isEmpty())
			.toList();
	}

	private static Entry entry(String id, String label, List<?> holds) {
		return new Entry(holds.isEmpty() ? "" : id, label);
	}

	private static List<Part> narrative(Narrative narrative) {
		return Stream
			.of(new Part("Background", paragraphs(narrative.background())),
					new Part("What happened", paragraphs(narrative.whatHappened())),
					new Part("Outcome", paragraphs(narrative.outcome())),
					new Part("Significance", paragraphs(narrative.significance())))
			.filter((part) -> !part.paragraphs().isEmpty())
			.toList();
	}

	private static List<String> paragraphs(String text) {
		return Stream.of(text.split("\\n\\s*\\n", -1))
			.map(String::strip)
			.filter((paragraph) -> !paragraph.isEmpty())
			.toList();
	}

	/**
	 * A part of the narrative.
	 *
	 * @param label its heading
	 * @param paragraphs its text
	 */
	record Part(String label, List<String> paragraphs) {
	}

	/**
	 * A section of the page.
	 *
	 * @param id its place
	 * @param label its name
	 */
	record Entry(String id, String label) {

		/** The link to it. */
		public String href() {
			return "#" + this.id;
		}

	}

}
