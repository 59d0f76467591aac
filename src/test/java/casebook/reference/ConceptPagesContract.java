package casebook.reference;

import java.util.Comparator;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.Concept;
import casebook.catalog.Source;
import casebook.search.Snapshot;
import casebook.search.EntryCount;
import casebook.search.Snapshots;
import casebook.testing.Entries;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Every concept has a page, and it holds what the tables say. */
abstract class ConceptPagesContract {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Pages pages;

	@Test
	void theListHasEveryConceptWithTheNumberOfItsCases() {
		Document list = this.pages.page("/concepts");

		assertThat(list.select(".glossary dt a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				this.jdbc.queryForList("select '/concepts/' || slug from concept", String.class));
		for (Element entry : list.select(".glossary > div")) {
			String slug = entry.select("dt a").attr("href").substring("/concepts/".length());
			int all = shownBy(slug).size();
			int background = background(slug);
			assertThat(entry.select(".cite").text()).as(slug)
				.isEqualTo((all == 0) ? "" : "Shown by " + new EntryCount(all - background, background).inWords());
		}
	}

	@Test
	void aCaseThatAnArgumentWithTheConceptNamesIsShownWithTheReason() {
		for (Concept concept : this.snapshots.current().concepts()) {
			Document page = this.pages.page("/concepts/" + concept.slug());
			List<String> reasons = this.snapshots.current()
				.texts()
				.theses()
				.stream()
				.filter((thesis) -> thesis.concepts().contains(concept.slug()))
				.flatMap((thesis) -> thesis.evidence().stream())
				.filter((evidence) -> concept.illustratedBy().contains(evidence.slug()))
				.map((evidence) -> evidence.why().strip())
				.toList();
			assertThat(page.select(".reason")).as(concept.slug()).hasSameSizeAs(reasons);
			reasons.forEach((reason) -> assertThat(page.select(".reason").text()).contains(reason));
		}
	}

	@Test
	void conceptsOfASourceStandByTheirTerms() {
		for (Source source : this.snapshots.current().sources()) {
			if (this.snapshots.current().concepts().stream().anyMatch((concept) -> cites(concept, source))) {
				List<String> terms = this.pages.page("/sources/" + source.key())
					.select("section[aria-labelledby=concepts] a")
					.eachText();
				assertThat(terms).isNotEmpty()
					.isSortedAccordingTo(
							Comparator.comparing((term) -> term.replaceAll("[“”]", ""), String.CASE_INSENSITIVE_ORDER));
			}
		}
	}

	@Test
	void aConceptAndTheCodesThatStandForItLeadToEachOther() {
		Document codebook = this.pages.page("/codebook");
		List<Concept> coded = this.snapshots.current()
			.concepts()
			.stream()
			.filter((concept) -> !concept.codes().isEmpty())
			.toList();
		assertThat(coded).isNotEmpty();
		for (Concept concept : coded) {
			String address = "/concepts/" + concept.slug();
			Elements links = this.pages.page(address).select(".coded a");
			for (int i = 0; i < concept.codes().size(); i++) {
				String[] code = concept.codes().get(i).split(":");
				String place = "#code-" + code[0] + "-" + code[1];
				assertThat(links.get(2 * i).attr("href")).isEqualTo("/codebook" + place);
				assertThat(codebook.select(place + " .see a").eachAttr("href")).contains(address);
				assertThat(this.pages.page("/facets/" + code[0]).select(".see a").eachAttr("href")).contains(address);
				assertThat(links.get(2 * i + 1).attr("href")).isEqualTo("/cases?" + code[0] + "=" + code[1]);
				assertThat(links.get(2 * i + 1).text())
					.isEqualTo(Entries.on(this.pages.page("/cases?" + code[0] + "=" + code[1] + "&size=1000")));
			}
		}
	}

	@Test
	void aConceptNamesItsCasesAndSources() {
		for (Concept concept : this.snapshots.current().concepts()) {
			Document page = this.pages.page("/concepts/" + concept.slug());
			assertThat(page.select("h1").text()).isEqualTo(concept.term());
			assertThat(page.select(".case-entries h3 a").eachAttr("href")).as(concept.slug())
				.containsExactlyElementsOf(shownBy(concept.slug()));
			assertThat(page.select(".lookup-head .ground a").eachAttr("href")).as(concept.slug())
				.containsExactlyInAnyOrderElementsOf(this.jdbc.queryForList(
						"select distinct '/sources/' || source_id from concept_citation where concept_slug = ?",
						String.class, concept.slug()));
		}
	}

	/**
	 * Slow and obvious: a term is linked once at most, and only if the narrative has it.
	 */
	@Test
	void narrativesLinkEachConceptOnce() {
		Snapshot snapshot = this.snapshots.current();
		int links = 0;
		for (CaseLine line : snapshot.lines()) {
			List<Element> terms = this.pages.page("/cases/" + line.slug()).select(".story a.term");
			assertThat(terms).extracting((term) -> term.attr("href")).as(line.slug()).doesNotHaveDuplicates();
			CaseRecord record = this.catalogue.record(line.slug(), line.revision()).orElseThrow();
			String story = (record.narrative().background() + " " + record.narrative().whatHappened() + " "
					+ record.narrative().outcome() + " " + record.narrative().significance())
				.replaceAll("\\s+", " ");
			assertThat(terms).allSatisfy((term) -> assertThat(story).contains(term.text()));
			links += terms.size();
		}
		assertThat(links).isGreaterThanOrEqualTo(leastLinks());
	}

	@Test
	void namesTheNearestForAMisspeltOne() {
		Concept any = this.snapshots.current().concepts().get(0);
		MvcTestResult answer = this.pages.get("/concepts/" + any.slug() + "x");

		assertThat(answer).hasStatus(404);
		assertThat(Pages.parse(answer).select("main a").eachAttr("href")).contains("/concepts/" + any.slug());
	}

	abstract int leastLinks();

	private static boolean cites(Concept concept, Source source) {
		return concept.sources().stream().anyMatch((citation) -> citation.source().equals(source.key()));
	}

	private int background(String slug) {
		return this.jdbc.queryForObject("""
				select count(*) from concept_illustration i join case_study c on c.id = i.case_study_id
				where i.concept_slug = ? and not c.withdrawn and\s"""
				+ Entries.background(this.snapshots.current().vocabulary(), "c.id"), Integer.class, slug);
	}

	private List<String> shownBy(String slug) {
		return this.jdbc.queryForList("""
				select '/cases/' || c.slug from concept_illustration i join case_study c on c.id = i.case_study_id
				where i.concept_slug = ? and not c.withdrawn order by i.position""", String.class, slug);
	}

}
