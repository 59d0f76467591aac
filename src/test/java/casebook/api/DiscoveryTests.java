package casebook.api;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;

import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Feed, robots.txt and site map of a site that was not told its address. */
@CasebookTest
class DiscoveryTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void theFeedHasTheFiftyNewestCasesAndCostsNoStatement() throws Exception {
		StatementCount.take();
		SyndFeed feed = feed(this.pages.file("/feed.atom"));
		assertThat(StatementCount.take()).isEmpty();

		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getTitle()).isEqualTo("Casebook of science diplomacy: changed cases");
		assertThat(feed.getEntries()).hasSize(50);
		assertThat(feed.getEntries()).extracting(SyndEntry::getUri)
			.doesNotHaveDuplicates()
			.allMatch(
					(id) -> id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
		for (SyndEntry entry : feed.getEntries()) {
			String slug = entry.getLink().replace("/cases/", "");
			assertThat(entry.getTitle()).isEqualTo(this.snapshots.current().requiredLine(slug).title());
			assertThat(entry.getUpdatedDate().toInstant())
				.isEqualTo(this.snapshots.current().requiredLine(slug).revisedAt().truncatedTo(ChronoUnit.MILLIS));
			assertThat(entry.getDescription().getValue()).isNotBlank();
		}
	}

	@Test
	void everyPageNamesTheFeed() {
		for (String address : List.of("/", "/cases", "/cases/covax", "/compare")) {
			assertThat(this.pages.page(address).select("link[rel=alternate][type=application/atom+xml]").attr("href"))
				.isEqualTo("/feed.atom");
		}
	}

	@Test
	void crawlersMayReadPagesAndFilesButNoSelections() {
		BaseRobotRules rules = new SimpleRobotRulesParser().parseContent("https://casebook.example/robots.txt",
				this.pages.file("/robots.txt").getBytes(StandardCharsets.UTF_8), "text/plain", List.of("any"));

		assertThat(List.of("/", "/cases", "/cases?page=2", "/cases/covax", "/cases/covax.json", "/facets/aim",
				"/cases.csv", "/css/base-0123.css", "/compare?case=covax&case=sabin-chumakov"))
			.allMatch((path) -> rules.isAllowed("https://casebook.example" + path));
		assertThat(List.of("/cases?track=track-2", "/cases.csv?track=track-2", "/explore/matrix?rows=aim",
				"/compare?case=covax", "/compare?case=covax&case=sabin-chumakov&case=scar", "/suggest?q=a"))
			.noneMatch((path) -> rules.isAllowed("https://casebook.example" + path));
		assertThat(rules.getSitemaps()).isEmpty();
	}

	@Test
	void thereIsNoSiteMapWithoutAnAddress() {
		assertThat(this.mvc.get().uri("/sitemap.xml")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("casebook.base-url");
	}

	static SyndFeed feed(String text) throws Exception {
		return new SyndFeedInput().build(new StringReader(text));
	}

}
