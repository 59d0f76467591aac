package casebook.brief;

import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.Event;
import casebook.catalog.Facet;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The brief of a case, and the briefs of a selection. */
@CasebookTest
class BriefDoorTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Pages pages;

	@Test
	void everySheetSaysWhatTheRecordSaysAndNamesEachGap() {
		Snapshot snapshot = this.snapshots.current();
		for (CaseLine line : snapshot.lines()) {
			CaseRecord record = this.catalogue.record(line.slug(), line.revision()).orElseThrow();
			Document page = this.pages.page("/cases/" + line.slug() + "/brief");

			assertThat(page.select("h1").eachText()).containsExactly(line.title());
			assertThat(page.select(".lead").text() + " " + page.select(".rest").text()).as(line.slug())
				.isEqualToIgnoringWhitespace(record.summary());
			assertThat(page.select(".part h2").eachText()).containsExactly("What happened", "Aim", "Result",
					"What hindered it", "How it stands today", "What it shows, and why it may not carry over",
					"Key sources", "Cite as");
			assertThat(record.events().stream().map(Event::what)).containsAll(events(page));
			assertThat(page.select(".course li")).hasSize(Math.min(record.events().size(), 5));
			for (String key : List.of("aim", "result", "assessment", "hindrance", "status")) {
				assertThat(page.select(".part li b").eachText()).as(line.slug() + " " + key)
					.containsAll(values(snapshot, line, key));
			}
			assertThat(page.select(".sources li")).hasSizeBetween(1, 5);
			assertThat(page.text()).contains(snapshot.edition().shortFingerprint());
		}
	}

	private static List<String> values(Snapshot snapshot, CaseLine line, String key) {
		Facet facet = snapshot.vocabulary().facet(key).orElseThrow();
		List<String> labels = line.codes(key).stream().map((code) -> facet.code(code).orElseThrow().label()).toList();
		return labels.isEmpty() ? List.of("Not coded") : labels;
	}

	private static List<String> events(Document page) {
		return page.select(".course li > span").stream().map((line) -> line.ownText().strip()).toList();
	}

	@Test
	void ofManyEventsThoseStayWhoseDatesTheSummaryNames() {
		assertThat(this.pages.page("/cases/igy-antarctic-treaty/brief").select(".course b").eachText())
			.containsExactly("1 July 1957", "2 May 1958", "31 December 1958", "1 December 1959", "23 June 1961");
		assertThat(this.pages.page("/cases/igy-antarctic-treaty/brief").select(".course + .more").text())
			.isEqualTo("5 of 10 dated events in the record.");
	}

	@Test
	void beginsWithTheKeyDocuments() {
		Element first = this.pages.page("/cases/igy-antarctic-treaty/brief").expectFirst(".sources li");

		assertThat(first.text()).startsWith("“The Antarctic Treaty, Washington, 1 December 1959”");
	}

	@Test
	void saysHowEachValueCameAboutAndHowSureItIs() {
		Document page = this.pages.page("/cases/moniz-salehi/brief");

		assertThat(page.select(".part:has(h2:containsOwn(stands)) li").text())
			.startsWith("Ended or reversed. The United")
			.endsWith("as of November 2026, our reading, confident");
		assertThat(page.select(".part li small")).hasSizeGreaterThan(5);
		assertThat(page.select(".condition").eachText()).contains("Relationship of the parties: adversaries",
				"Level: bilateral");
		assertThat(page.text()).contains("Sources disagree on this: ");
	}

	@Test
	void aSelectionHasASheetForEachCaseInItsOrder() {
		Document page = this.pages.page("/cases/brief?case=scar&case=covax&case=moniz-salehi&sort=title");

		assertThat(page.select("h1").text()).startsWith("Briefs of 3 cases");
		assertThat(page.select(".sheet h2").eachAttr("id")).containsExactly("brief-covax", "brief-scar",
				"brief-moniz-salehi");
		assertThat(page.select(".sheet:first-of-type h3").eachText()).contains("What happened", "Cite as");
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("/cases/brief?case=covax&case=moniz-salehi&case=scar&sort=title");
		assertThat(page.select(".tools a").eachAttr("href")).containsExactly(
				"/cases?case=covax&case=moniz-salehi&case=scar&sort=title",
				"/cases/brief.docx?case=covax&case=moniz-salehi&case=scar&sort=title");
	}

	@Test
	void leavesOutWhatItDoesNotUnderstandAndSaysSo() {
		Document page = this.pages.page("/cases/brief?case=scar&colour=red");

		assertThat(page.select(".notice").text()).contains("‘colour’");
		assertThat(this.pages.get("/cases/brief.docx?case=scar&colour=red").getResponse().getStatus()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/brief?from=1900", "/cases/brief", "/cases/brief?sort=title" })
	void refusesMoreThanFiftyAndLeadsToTheList(String address) {
		MvcTestResult answer = this.pages.get(address);

		assertThat(answer.getResponse().getStatus()).isEqualTo(400);
		Document page = Pages.parse(answer);
		assertThat(page.select("main").text()).contains("Too many cases for briefs", "50 at most");
		assertThat(page.select("main a").eachAttr("href")).contains(address.replace("/brief", ""));
	}

	@Test
	void refusesMoreThanFiftyInAFileToo() {
		MvcTestResult answer = this.pages.get("/cases/brief.docx");

		assertThat(answer.getResponse().getStatus()).isEqualTo(400);
		assertThat(answer.getResponse().getContentType()).isEqualTo("application/problem+json");
	}

	@Test
	void saysThatNoCaseIsSelected() {
		Document page = this.pages.page("/cases/brief?track=firms&began=to-1945");

		assertThat(page.select("h1").text()).startsWith("0 cases carried by firms");
		assertThat(page.select(".nothing h2").text()).isEqualTo("No case meets all of this");
		assertThat(page.select(".nothing a").eachAttr("href")).containsExactlyInAnyOrder("/cases?track=firms",
				"/cases?began=to-1945");
		assertThat(page.select(".sheet, a[href*=docx], [data-print]")).isEmpty();
	}

	@Test
	void namesTheNearestCaseForAMisspeltOne() {
		for (String address : List.of("/cases/moniz-saleh/brief", "/cases/moniz-saleh/brief.docx")) {
			MvcTestResult answer = this.pages.get(address);
			assertThat(answer.getResponse().getStatus()).isEqualTo(404);
			assertThat(Pages.text(answer)).contains("/cases/moniz-salehi");
		}
	}

	@Test
	void asksTheDatabaseOnceForAllSheetsAndNotAtAllForAReaderWhoHasThem() {
		String address = "/cases/brief?case=scar&case=covax&case=moniz-salehi&sort=end";
		StatementCount.take();
		String tag = this.pages.get(address).getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(StatementCount.take()).hasSize(1);

		MvcTestResult again = this.mvc.get()
			.uri(address)
			.header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
			.exchange();
		assertThat(again.getResponse().getStatus()).isEqualTo(304);
		assertThat(StatementCount.take()).isEmpty();
	}

	@Test
	void isOfferedWhereACaseOrFewCasesAreRead() {
		assertThat(this.pages.page("/cases/scar").select(".tools a").eachAttr("href")).contains("/cases/scar/brief");
		assertThat(this.pages.page("/cases?relationship=adversaries&sort=title&page=1")
			.select(".toolbar a")
			.eachAttr("href")).contains("/cases/brief?relationship=adversaries&sort=title");
		assertThat(this.pages.page("/cases").select(".toolbar a[href^=/cases/brief]")).isEmpty();
	}

}
