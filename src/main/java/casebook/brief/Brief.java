package casebook.brief;

import java.util.List;

import casebook.browse.CaseCitation;
import casebook.browse.CaseInEdition;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Claim;
import casebook.site.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A case on one sheet of paper.
 *
 * @param slug the key of the case
 * @param title its title
 * @param years when it took place, in years
 * @param badge its badge, or null
 * @param lead what it was, in one sentence
 * @param rest the rest of its summary; empty for none
 * @param course what happened, in few dated lines
 * @param sections what came of it
 * @param lessons what it shows and what it does not, in paragraphs
 * @param conditions under which it took place
 * @param disputed statements on which sources disagree
 * @param sources the sources to begin with
 * @param citation how to cite the case
 * @param address where the full record is
 */
record Brief(String slug, String title, String years, @Nullable Badge badge, String lead, String rest, Course course,
		List<BriefSection> sections, List<String> lessons, List<Finding> conditions, List<String> disputed,
		KeySources sources, String citation, String address) {

	private static final String DISPUTED = "disputed";

	/**
	 * Puts a case on a sheet.
	 * @param caseStudy the case
	 * @param address the address of its page
	 */
	static Brief of(CaseInEdition caseStudy, String address) {
		CaseLine line = caseStudy.line();
		String summary = caseStudy.record().summary();
		String lead = Words.firstSentence(summary);
		return new Brief(line.slug(), line.title(), line.period().years(), caseStudy.badge(line).orElse(null), lead,
				summary.strip().substring(lead.length()).strip(), Course.of(caseStudy), BriefSection.of(caseStudy),
				paragraphs(caseStudy.record().narrative().significance()), BriefSection.conditions(caseStudy),
				disputed(caseStudy), KeySources.of(caseStudy), CaseCitation.of(caseStudy.snapshot(), line, address),
				address);
	}

	/** Its place on the page. */
	public String id() {
		return "brief-" + this.slug;
	}

	/** The page of the case. */
	public String href() {
		return "/cases/" + this.slug;
	}

	/** Whether the address leads there from paper and from files. */
	public boolean isAddressed() {
		return this.address.startsWith("http");
	}

	private static List<String> paragraphs(String text) {
		return List.of(text.strip().split("\\n\\s*\\n", -1));
	}

	private static List<String> disputed(CaseInEdition caseStudy) {
		return caseStudy.record()
			.claims()
			.stream()
			.filter((claim) -> claim.status().equals(DISPUTED))
			.map(Claim::statement)
			.toList();
	}

}
