package casebook.browse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every published case has a page that shows all of its record, and says who is asked.
 */
@CasebookTest
class CaseDoorTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Snapshots snapshots;

	@Test
	void showsEveryPublishedCase() throws Exception {
		for (CaseLine line : this.snapshots.current().lines()) {
			Document page = page(line.slug());
			assertThat(page.select("h1")).extracting(Element::text).as(line.slug()).containsExactly(line.title());
			assertThat(page.select(".standing li")).as(line.slug()).hasSize(line.claims());
			assertThat(page.select(".happenings > li")).as(line.slug()).hasSize(line.eventDates().size());
			assertThat(page.select(".bibliography > li")).as(line.slug()).hasSizeGreaterThanOrEqualTo(line.sources());
			assertThat(page.select(".coding td:nth-last-child(4)")).as(line.slug()).hasSize(line.marks().size());
		}
	}

	@Test
	void leadsEveryLinkWithinThePageToAPlaceThatExists() throws Exception {
		for (CaseLine line : this.snapshots.current().lines()) {
			Document page = page(line.slug());
			List<String> places = page.select("[id]").eachAttr("id");
			Set<String> different = new HashSet<>(places);
			assertThat(places).as(line.slug()).doesNotHaveDuplicates();
			assertThat(page.select("a[href^=#]").eachAttr("href")).as(line.slug())
				.allSatisfy((href) -> assertThat(different).contains(href.substring(1)));
		}
	}

	@Test
	void takesNoHeadingLevelOutOfOrder() throws Exception {
		int before = 0;
		for (Element heading : page("moniz-salehi").select("h1, h2, h3, h4")) {
			int level = heading.tagName().charAt(1) - '0';
			assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
			before = level;
		}
	}

	@Test
	void setsDisputedClaimsFirstAndApart() throws Exception {
		Element first = page("moniz-salehi").expectFirst(".standing");
		assertThat(first.hasClass("in-dispute")).isTrue();
		assertThat(first.select("li")).hasSize(2);
	}

	@Test
	void saysWhatASecondReadingSaid() throws Exception {
		assertThat(page("moniz-salehi").expectFirst(".why .second").text())
			.isEqualTo("A second, blind reading said “Science in diplomacy”.");
	}

	@Test
	void filesFormerStatesUnderTheNameOfToday() throws Exception {
		assertThat(page("metre-convention").expectFirst(".ledger").text())
			.contains("German Empire (filed under Germany)");
	}

	@Test
	void linksAValueToTheCasesThatShareIt() throws Exception {
		assertThat(page("moniz-salehi").select(".ledger a").eachAttr("href")).contains("/countries/IRN",
				"/cases?status=reversed");
	}

	@Test
	void showsALinkFromEitherSide() throws Exception {
		assertThat(page("moniz-salehi").select(".relations a").eachAttr("href")).contains("/cases/iaea-inspections");
		assertThat(page("iaea-inspections").select(".relations a").eachAttr("href")).contains("/cases/moniz-salehi");
	}

	@Test
	void asksTheDatabaseOnce() throws Exception {
		StatementCount.take();
		page("moniz-salehi");
		assertThat(StatementCount.take()).hasSize(1);
	}

	@Test
	void asksNothingForAReaderWhoHasThePage() {
		String tag = this.mvc.get().uri("/cases/moniz-salehi").exchange().getResponse().getHeader(HttpHeaders.ETAG);
		StatementCount.take();
		MvcTestResult again = this.mvc.get()
			.uri("/cases/moniz-salehi")
			.header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
			.exchange();
		assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(StatementCount.take()).isEmpty();
	}

	@Test
	void namesTheNearestCaseForAMisspeltOne() throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/cases/moniz-saleh").exchange();
		assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).select("main a").eachAttr("href"))
			.contains("/cases/moniz-salehi");
	}

	private Document page(String slug) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/cases/" + slug).exchange();
		assertThat(answer).as(slug).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
