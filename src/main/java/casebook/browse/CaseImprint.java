package casebook.browse;

import casebook.catalog.CaseLine;
import casebook.catalog.Edition;

/**
 * Where the record of a case comes from, how to cite it and how to correct it.
 *
 * @param revision the number of the revision
 * @param revisedOn when that was published, in words
 * @param edition the number of the edition
 * @param fingerprint the first digits of the edition's fingerprint
 * @param madeOn when the edition was made, in words
 * @param file the file of the collection that holds the case
 * @param json the same record for programs
 * @param citation how to cite the case
 */
record CaseImprint(int revision, String revisedOn, long edition, String fingerprint, String madeOn, String file,
		String json, String citation) {

	/**
	 * The imprint of a case.
	 * @param address the address of the page; said in the citation where it is absolute
	 */
	static CaseImprint of(CaseInEdition caseStudy, String address) {
		CaseLine line = caseStudy.line();
		Edition edition = caseStudy.snapshot().edition();
		String madeOn = CaseDates.inWords(edition.madeAt());
		String citation = "“" + line.title() + ".” " + caseStudy.snapshot().collection().title() + ", edition "
				+ edition.number() + " (" + edition.shortFingerprint() + "), revision " + line.revision() + ", "
				+ CaseDates.inWords(line.revisedAt()) + "." + (address.startsWith("http") ? " " + address : "");
		return new CaseImprint(line.revision(), CaseDates.inWords(line.revisedAt()), edition.number(),
				edition.shortFingerprint(), madeOn, "cases/" + line.slug() + ".yaml", "/cases/" + line.slug() + ".json",
				citation);
	}

}
