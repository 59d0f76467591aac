package casebook.browse;

import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Edition;
import casebook.citation.ReferenceTexts;
import casebook.site.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * Where the record of a case comes from, how to cite it and how to correct it.
 *
 * @param revision the number of the revision
 * @param revisedOn when that was published, in words
 * @param edition the number of the edition
 * @param fingerprint the first digits of the edition's fingerprint
 * @param madeOn when the edition was made, in words
 * @param file the file of the collection that holds the case
 * @param corrections where to send corrections, or null
 * @param json the same record for programs
 * @param references the case as a reference, in several styles
 * @param files the reference as a file for programs, in several forms
 */
record CaseImprint(int revision, String revisedOn, long edition, String fingerprint, String madeOn, String file,
		@Nullable Corrections corrections, String json, List<ReferenceTexts.Reference> references, List<Link> files) {

	/** The imprint of a case. */
	static CaseImprint of(CaseInEdition caseStudy, List<ReferenceTexts.Reference> references) {
		CaseLine line = caseStudy.line();
		Edition edition = caseStudy.snapshot().edition();
		String path = "/cases/" + line.slug();
		return new CaseImprint(line.revision(), CaseDates.inWords(line.revisedAt()), edition.number(),
				edition.shortFingerprint(), CaseDates.inWords(edition.madeAt()), "cases/" + line.slug() + ".yaml",
				Corrections.of(caseStudy.snapshot().collection(),
						"Correction: " + line.slug() + ", revision " + line.revision())
					.orElse(null),
				path + ".json", references,
				List.of(new Link("BibTeX", path + ".bib"), new Link("RIS", path + ".ris"),
						new Link("CSL-JSON", path + ".csl.json"),
						new Link("BibTeX with all its sources", path + ".bib?sources=yes")));
	}

}
