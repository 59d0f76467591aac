package casebook.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks from the home page to everything that is linked. Pages without a query are all
 * read; of addresses with one, of which there is no end, a few for each set of
 * parameters, and of what these link to, what was not met before.
 */
@CasebookTest
class CrawlTests {

	private static final int OF_EACH_QUERY = 3;

	/**
	 * Doors that no page links to: what scripts and crawlers ask for, what there is only
	 * once two releases have been kept, and where the server sends failures.
	 */
	private static final Set<String> NOT_LINKED = Set.of("/suggest", "/robots.txt", "/sitemap.xml",
			"/sitemap-{part}.xml", "/data/changes", "/data/changes.csv", "${server.error.path:/error}", "/error");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping doors;

	private final Map<String, Document> pages = new LinkedHashMap<>();

	private final Set<String> asked = new TreeSet<>();

	private final Set<String> paths = new TreeSet<>();

	private final Map<String, Integer> queries = new HashMap<>();

	private final Map<String, String> linkedFrom = new HashMap<>();

	private final List<String> dead = new ArrayList<>();

	@Test
	void everyLinkLeadsSomewhereEveryPageIsLinkedAndNoTwoHaveOneTitle() {
		walk();

		assertThat(this.dead).as("links that lead nowhere").isEmpty();
		assertThat(missingAnchors()).as("links to places that a page has not").isEmpty();
		assertThat(orphans()).as("doors that no page links to").isEmpty();
		assertThat(sharedTitles()).as("titles that several pages have").isEmpty();
	}

	private void walk() {
		Deque<String> waiting = new ArrayDeque<>(List.of("/"));
		while (!waiting.isEmpty()) {
			String address = waiting.remove();
			if (!this.asked.add(address)) {
				continue;
			}
			MvcTestResult result = new Pages(this.mvc).get(address);
			int status = result.getResponse().getStatus();
			if (status != 200) {
				this.dead.add(address + ", linked from " + this.linkedFrom.get(address) + ": " + status);
			}
			else if (isPage(result)) {
				Document page = Pages.parse(result);
				boolean whole = !address.contains("?");
				if (whole) {
					this.pages.put(address, page);
				}
				links(address, page).filter((link) -> whole ? isWorthAsking(link) : this.paths.add(path(link)))
					.forEach((link) -> {
						this.paths.add(path(link));
						this.linkedFrom.putIfAbsent(link, address);
						waiting.add(link);
					});
			}
		}
	}

	private static boolean isPage(MvcTestResult result) {
		String type = result.getResponse().getContentType();
		return type != null && type.startsWith("text/html");
	}

	/** What a page links to on this site, without the place within the page. */
	private static Stream<String> links(String address, Document page) {
		return page.select("[href], [src], form[action]")
			.stream()
			.map(CrawlTests::target)
			.map((target) -> URI.create("http://localhost" + address).resolve(target))
			.filter((uri) -> "localhost".equals(uri.getHost()))
			.map((uri) -> uri.getRawPath() + ((uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : ""))
			.distinct();
	}

	private static String path(String link) {
		return link.replaceFirst("\\?.*", "");
	}

	private static String target(Element element) {
		return Stream.of("href", "src", "action")
			.map(element::attr)
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
	}

	private boolean isWorthAsking(String link) {
		int question = link.indexOf('?');
		if (question < 0) {
			return true;
		}
		String names = Stream.of(link.substring(question + 1).split("&"))
			.map((parameter) -> parameter.replaceFirst("=.*", ""))
			.sorted()
			.distinct()
			.collect(Collectors.joining("&", link.substring(0, question) + "?", ""));
		return this.asked.contains(link) || this.queries.merge(names, 1, Integer::sum) <= OF_EACH_QUERY;
	}

	private List<String> missingAnchors() {
		List<String> missing = new ArrayList<>();
		this.pages.forEach((address, page) -> page.select("a[href*=#]").forEach((link) -> {
			URI uri = URI.create("http://localhost" + address).resolve(link.attr("href"));
			Document there = this.pages.get(uri.getPath());
			if (there != null && uri.getQuery() == null && there.getElementById(uri.getFragment()) == null) {
				missing.add(uri.getPath() + "#" + uri.getFragment() + ", linked from " + address);
			}
		}));
		return missing;
	}

	private Set<String> orphans() {
		Set<String> orphans = new TreeSet<>();
		this.doors.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((door) -> door.getPatternValues().stream())
			.forEach((pattern) -> {
				var parsed = PathPatternParser.defaultInstance.parse(pattern);
				if (this.paths.stream().noneMatch((path) -> parsed.matches(PathContainer.parsePath(path)))) {
					orphans.add(pattern);
				}
			});
		orphans.removeAll(NOT_LINKED);
		return orphans;
	}

	private Map<String, List<String>> sharedTitles() {
		Map<String, List<String>> byTitle = new TreeMap<>();
		this.pages.forEach(
				(address, page) -> byTitle.computeIfAbsent(page.title(), (title) -> new ArrayList<>()).add(address));
		byTitle.values().removeIf((addresses) -> addresses.size() == 1);
		return byTitle;
	}

}
