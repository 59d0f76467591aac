package casebook.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import casebook.CasebookApplication;
import casebook.catalog.Authorship;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.CatalogueWriter;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.H2;
import casebook.testing.Pages;
import com.rometools.rome.feed.synd.SyndEntry;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The feed after a revision, and the site map of a site with more pages than fit one
 * file.
 */
@SpringBootTest(classes = { CasebookApplication.class, GrownCatalogueTests.ManyPages.class },
		properties = { "spring.datasource.url=jdbc:h2:mem:grown;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.seeds=src/test/resources/seeds-rivers", "casebook.base-url=https://rivers.example" })
@AutoConfigureMockMvc
@DirtiesContext
class GrownCatalogueTests {

	private static final int PAGES = 120_001;

	private static final String SLUG = "example-upper-river";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource database;

	@Test
	void aRevisedCaseMovesToTheFrontOfTheFeedUnderTheSameName() throws Exception {
		List<SyndEntry> before = DiscoveryTests.feed(new Pages(this.mvc).file("/feed.atom")).getEntries();
		SyndEntry old = before.get(before.size() - 1);
		assertThat(old.getLink()).endsWith("/" + SLUG);

		publish("A title with <angles> & no \u0007bell");
		List<SyndEntry> after = DiscoveryTests.feed(new Pages(this.mvc).file("/feed.atom")).getEntries();

		assertThat(after).hasSameSizeAs(before);
		assertThat(after.get(0).getLink()).endsWith("/" + SLUG);
		assertThat(after.get(0).getUri()).isEqualTo(old.getUri());
		assertThat(after.get(0).getTitle()).isEqualTo("A title with <angles> & no bell");
		assertThat(after.get(0).getUpdatedDate()).isAfter(old.getUpdatedDate());
	}

	@Test
	void moreThanFiftyThousandPagesStandInPartsBelowAnIndex() throws Exception {
		SiteMapIndex index = (SiteMapIndex) parse("/sitemap.xml");
		List<String> urls = new ArrayList<>();
		for (AbstractSiteMap part : index.getSitemaps()) {
			SiteMap map = (SiteMap) parse(part.getUrl().getPath());
			assertThat(map.getSiteMapUrls()).hasSizeLessThanOrEqualTo(SiteMapDoor.MOST);
			map.getSiteMapUrls().forEach((url) -> urls.add(url.getUrl().toString()));
		}

		assertThat(index.getSitemaps()).hasSize(3);
		assertThat(urls).hasSize(PAGES).doesNotHaveDuplicates();
		for (String none : List.of("0", "4", "x", "99999999999")) {
			assertThat(this.mvc.get().uri("/sitemap-" + none + ".xml")).as(none)
				.hasStatus(404)
				.bodyJson()
				.extractingPath("$.detail")
				.asString()
				.contains("1 to 3");
		}
	}

	private AbstractSiteMap parse(String path) throws Exception {
		return new SiteMapParser(true).parseSiteMap("application/xml",
				new Pages(this.mvc).file(path).getBytes(StandardCharsets.UTF_8),
				URI.create("https://rivers.example" + path).toURL());
	}

	private void publish(String title) throws Exception {
		CaseRecord record = this.catalogue.record(SLUG, 1).orElseThrow();
		CaseRecord changed = new CaseRecord(record.slug(), title, record.summary(), record.narrative(),
				record.questions(), record.keyDocuments(), record.period(), record.codings(), record.participants(),
				record.events(), record.relations(), record.claims(), record.notes());
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, Instant.now().plusSeconds(60));
			writer.publish(List.of(changed), new Authorship("a curator", "a title", Authorship.APPLICATION));
			writer.finish("a test");
			connection.commit();
		}
		this.snapshots.refresh();
	}

	/** As many pages as a catalogue of some forty thousand cases has. */
	@TestConfiguration
	static class ManyPages {

		@Bean
		@Primary
		SitePages manyPages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping doors) {
			return new SitePages(doors) {

				@Override
				Stream<Place> of(Snapshot snapshot) {
					return IntStream.rangeClosed(1, PAGES).mapToObj((page) -> new Place("/page/" + page, null));
				}

			};
		}

	}

}
