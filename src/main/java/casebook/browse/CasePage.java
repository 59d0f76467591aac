package casebook.browse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import casebook.catalog.Citation;
import casebook.catalog.Narrative;
import casebook.citation.ReferenceTexts;
import casebook.site.Frame;
import casebook.site.Metadata;
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
 * @param shelf what stands of it on the reference shelf
 * @param remarks what the editors have to remark
 * @param sources what everything rests on
 * @param imprint revision, citation, correction
 * @param metadata what the page says of itself to programs
 */
record CasePage(Frame frame, CaseHead head, CaseFacts facts, List<GroundedNote> keyDocuments, List<Part> narrative,
		CaseChronology chronology, CaseClaims claims, CaseCodings codings, List<String> questions,
		CaseRelations relations, CaseAlike alike, CaseShelf shelf, List<String> remarks, List<CaseSource> sources,
		CaseImprint imprint, Metadata metadata) {

	/**
	 * Sets the page of a case.
	 * @param caseStudy the case
	 * @param address the address of the page
	 * @param references the case as a reference, in several styles
	 */
	static CasePage of(CaseInEdition caseStudy, String address, List<ReferenceTexts.Reference> references) {
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
		return new CasePage(frame, head, CaseFacts.of(caseStudy), keyDocuments, narrative(caseStudy), chronology,
				claims, codings, caseStudy.record().questions(), CaseRelations.of(caseStudy), CaseAlike.of(caseStudy),
				CaseShelf.of(caseStudy), caseStudy.record().notes(), sources.entries(),
				CaseImprint.of(caseStudy, references), CaseMetadata.of(caseStudy, address));
	}

	/** The case on a sheet of paper. */
	public String brief() {
		return "/cases/" + this.head.slug() + "/brief";
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
					new Entry(this.shelf.isEmpty() ? "" : "shelf", "Arguments and terms"),
					entry("questions", "Questions for a class", this.questions),
					entry("remarks", "Editors’ notes", this.remarks), entry("sources", "Sources", this.sources),
					new Entry("record", "Cite and correct"))
			.filter((entry) -> !entry.id().isEmpty())
			.toList();
	}

	private static Entry entry(String id, String label, List<?> holds) {
		return new Entry(holds.isEmpty() ? "" : id, label);
	}

	/** The story, with the terms of the field linked where they are first used. */
	private static List<Part> narrative(CaseInEdition caseStudy) {
		Narrative narrative = caseStudy.record().narrative();
		ConceptTerms terms = ConceptTerms.of(caseStudy.snapshot());
		Set<String> linked = new HashSet<>();
		List<Part> parts = new ArrayList<>();
		parts.add(Part.of("Background", narrative.background(), terms, linked));
		parts.add(Part.of("What happened", narrative.whatHappened(), terms, linked));
		parts.add(Part.of("Outcome", narrative.outcome(), terms, linked));
		parts.add(Part.of("Significance", narrative.significance(), terms, linked));
		return parts.stream().filter((part) -> !part.paragraphs().isEmpty()).toList();
	}

	/**
	 * A part of the narrative.
	 *
	 * @param label its heading
	 * @param paragraphs its text, paragraph by paragraph and piece by piece
	 */
	record Part(String label, List<List<ConceptTerms.Piece>> paragraphs) {

		static Part of(String label, String text, ConceptTerms terms, Set<String> linked) {
			List<List<ConceptTerms.Piece>> paragraphs = new ArrayList<>();
			Stream.of(text.split("\\n\\s*\\n", -1))
				.map(String::strip)
				.filter((paragraph) -> !paragraph.isEmpty())
				.forEach((paragraph) -> paragraphs.add(terms.link(paragraph, linked)));
			return new Part(label, paragraphs);
		}

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
