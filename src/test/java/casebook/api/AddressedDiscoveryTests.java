package casebook.api;

import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import casebook.testing.RiversTest;
import com.rometools.rome.feed.synd.SyndFeed;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Feed, robots.txt and site map of a site that knows its address. */
@RiversTest
class AddressedDiscoveryTests {

	private static final String SITE = "https://rivers.example";

	@Autowired
	Snapshots snapshots;

	@Autowired
	SitePages sitePages;

	@Autowired
	Pages pages;

	@Test
	void theFeedLeadsToAbsoluteAddresses() throws Exception {
		SyndFeed feed = DiscoveryTests.feed(this.pages.file("/feed.atom"));

		assertThat(feed.getEntries()).hasSize(5).allMatch((entry) -> entry.getLink().startsWith(SITE + "/cases/"));
		assertThat(feed.getLinks()).extracting((link) -> link.getRel() + " " + link.getHref())
			.contains("self " + SITE + "/feed.atom");
	}

	@Test
	void theSiteMapHoldsEveryPageUnderItsCanonicalAddressWithTheTimeOfItsRevision() throws Exception {
		SiteMap map = (SiteMap) parse("/sitemap.xml");
		Map<String, SiteMapURL> urls = map.getSiteMapUrls()
			.stream()
			.collect(Collectors.toMap((url) -> url.getUrl().toString(), (url) -> url));

		assertThat(urls.keySet()).contains(SITE + "/", SITE + "/cases", SITE + "/explore/matrix",
				SITE + "/cases/example-canal-survey", SITE + "/cases/example-canal-survey/alike",
				SITE + "/facets/country");
		urls.keySet()
			.forEach((url) -> assertThat(this.pages.page(url.substring(SITE.length()))
				.select("link[rel=canonical]")
				.attr("href")
				.replaceAll("\\?.*", "")).isEqualTo(url));
		this.snapshots.current()
			.lines()
			.forEach((line) -> assertThat(
					urls.get(SITE + "/cases/" + line.slug()).getLastModified().toInstant().getEpochSecond())
				.isEqualTo(line.revisedAt().getEpochSecond()));
	}

	@Test
	void noPageIsMissingFromTheSiteMap() {
		List<String> paths = this.sitePages.of(this.snapshots.current()).map(SitePages.Place::path).toList();

		assertThat(paths).doesNotHaveDuplicates().noneMatch((path) -> path.contains("{"));
		for (String pattern : this.sitePages.patterns()) {
			if (isUndeclared(pattern)) {
				continue;
			}
			assertThat(paths).as("pages of %s: say in SitePages where the values of its path come from", pattern)
				.anyMatch((path) -> path.matches(pattern.replaceAll("\\{\\w+}", "[^/]+")));
		}
	}

	/** Whether the collection does not declare what the pages of a pattern show. */
	private boolean isUndeclared(String pattern) {
		Snapshot snapshot = this.snapshots.current();
		return (pattern.startsWith("/figures/") && snapshot.editorial("series").isEmpty())
				|| (pattern.startsWith("/types") && snapshot.texts().typology() == null);
	}

	@Test
	void robotsNamesTheSiteMap() {
		BaseRobotRules rules = new SimpleRobotRulesParser().parseContent(SITE + "/robots.txt",
				this.pages.file("/robots.txt").getBytes(StandardCharsets.UTF_8), "text/plain", List.of("any"));

		assertThat(rules.getSitemaps()).containsExactly(SITE + "/sitemap.xml");
	}

	private Object parse(String path) throws Exception {
		URL url = URI.create(SITE + path).toURL();
		return new SiteMapParser(true).parseSiteMap("application/xml",
				this.pages.file(path).getBytes(StandardCharsets.UTF_8), url);
	}

}
