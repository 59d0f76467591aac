package casebook.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.Citation;
import casebook.catalog.Source;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bibliography and its counts, against plain SQL and against the records read one by
 * one.
 */
abstract class SourcePagesContract {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Pages pages;

	@Test
	void listsEverySourceOnceWithWhatItSupports() {
		Set<String> seen = new LinkedHashSet<>();
		String next = "/sources";
		while (!next.isEmpty()) {
			Document page = this.pages.page(next);
			for (Element work : page.select(".works > li")) {
				String href = work.select(".entry a").attr("href");
				assertThat(seen.add(href)).as(href).isTrue();
				assertThat(work.select(".cite").text()).as(href)
					.contains(supports(href.substring("/sources/".length())) + ".");
			}
			next = page.select("a[rel=next]").attr("href");
		}
		assertThat(seen).containsExactlyInAnyOrderElementsOf(
				this.jdbc.queryForList("select '/sources/' || source_id from source", String.class));
	}

	@Test
	void aKindIsCountedAndListed() {
		for (Element kind : this.pages.page("/sources").select(".kinds li:has(a)")) {
			Document page = this.pages.page(kind.select("a").attr("href"));
			assertThat(page.select(".range").text()).startsWith(kind.select("small").text() + " source");
			assertThat(page.select(".kinds [aria-current]").text()).isEqualTo(kind.select("a").text());
		}
	}

	@Test
	void kindsTogetherAreAllSources() {
		List<Integer> counts = this.pages.page("/sources")
			.select(".kinds small")
			.eachText()
			.stream()
			.map((count) -> Integer.valueOf(count.replace(",", "")))
			.toList();
		assertThat(counts.stream().skip(1).mapToInt(Integer::intValue).sum()).isEqualTo(counts.get(0));
	}

	@Test
	void saysWhichOfTheCasesOfASourceAreOnThePage() {
		for (String key : sample()) {
			Document page = this.pages.page("/sources/" + key);
			int shown = page.select(".citing > li").size();
			if (page.select("a[rel=next]").isEmpty()) {
				assertThat(page.select(".extent")).as(key).isEmpty();
			}
			else {
				assertThat(page.select(".extent").text()).as(key).contains(": 1–" + shown + " of ");
			}
			assertThat(page.select("section[aria-labelledby=concepts] li").eachText()).as(key)
				.isSortedAccordingTo(Comparator.comparing(Folded::of));
		}
	}

	@Test
	void aSourceNamesEveryCodingClaimAndEventThatRestsOnIt() {
		List<CaseRecord> records = this.catalogue.records(this.snapshots.current().lines());
		for (String key : sample()) {
			List<String> claims = new ArrayList<>();
			List<String> events = new ArrayList<>();
			List<String> cases = new ArrayList<>();
			String next = "/sources/" + key;
			while (!next.isEmpty()) {
				Document page = this.pages.page(next);
				cases.addAll(page.select(".citing h3 a").eachAttr("href"));
				claims.addAll(page.select(".citing dl > div:has(a[href$=#claims]) li").eachText());
				events.addAll(page.select(".citing dl > div:has(a[href$=#chronology]) li").eachText());
				next = page.select("a[rel=next]").attr("href");
			}
			assertThat(cases).as(key)
				.containsExactlyInAnyOrderElementsOf(records.stream()
					.filter((record) -> record.keyDocuments().contains(key)
							|| record.citations().anyMatch((citation) -> citation.source().equals(key)))
					.map((record) -> "/cases/" + record.slug())
					.toList());
			assertThat(claims).as(key)
				.hasSize(count(records, key,
						(record) -> record.claims().stream().map((claim) -> claim.sources()).toList()));
			assertThat(events).as(key)
				.hasSize(count(records, key,
						(record) -> record.events().stream().map((event) -> event.sources()).toList()));
		}
	}

	@Test
	void everyLinkFromASourceToACodingLeadsToAPlaceThatExists() {
		Map<String, Document> cases = new HashMap<>();
		for (String href : this.pages.page("/sources/" + sample().get(0)).select(".citing dd a").eachAttr("href")) {
			String[] parts = href.split("#", -1);
			assertThat(cases.computeIfAbsent(parts[0], this.pages::page).getElementById(parts[1])).as(href).isNotNull();
		}
	}

	@Test
	void aCaseLeadsToItsSources() {
		String slug = this.snapshots.current().lines().get(0).slug();
		Document page = this.pages.page("/cases/" + slug);

		assertThat(page.select(".bibliography a.more").eachAttr("href"))
			.hasSameSizeAs(page.select(".bibliography > li"))
			.allSatisfy((href) -> this.pages.page(href));
	}

	@Test
	void asksTheDatabaseAFewTimesOnly() {
		StatementCount.take();
		this.pages.page("/sources?page=1");
		assertThat(StatementCount.take()).hasSizeLessThanOrEqualTo(2);

		this.pages.page("/sources/" + sample().get(0) + "?page=1");
		assertThat(StatementCount.take()).hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void asksNothingForAReaderWhoHasThePage() {
		String address = "/sources/" + sample().get(0);
		String tag = this.mvc.get().uri(address).exchange().getResponse().getHeader(HttpHeaders.ETAG);
		StatementCount.take();

		assertThat(this.mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)).exchange())
			.hasStatus(304);
		assertThat(StatementCount.take()).isEmpty();
	}

	@Test
	void refusesAKindAPageAndAKeyThatDoNotExist() {
		assertThat(this.pages.get("/sources?kind=rumour")).hasStatus(400);
		assertThat(this.pages.get("/sources?page=0")).hasStatus(400);
		assertThat(this.pages.get("/sources?page=9999")).hasStatus(404);
		String key = sample().get(0);
		MvcTestResult near = this.pages.get("/sources/" + key + "x");
		assertThat(near).hasStatus(404);
		assertThat(Pages.parse(near).select("main a").eachAttr("href")).contains("/sources/" + key);
		assertThat(this.pages.page("/sources?colour=red").select(".notice").text()).contains("colour");
	}

	@Test
	void theAccountOfAFoundingDocumentLeadsSomewhere() {
		List<String> founding = Account.sources(this.snapshots.current());
		assertThat(this.pages.page("/sources").select(".founding a").eachAttr("href"))
			.containsExactlyElementsOf(founding.stream().map((key) -> "/sources/" + key).toList());
		for (String key : founding) {
			Document page = this.pages.page("/sources/" + key);
			assertThat(page.select(".account dt")).isNotEmpty();
			assertThat(page.select(".account .lead").text()).startsWith(takenUp(page));
			for (Element paragraph : page.select(".account dd")) {
				assertThat(paragraph.select("a").eachAttr("href")).doesNotHaveDuplicates();
				assertThat(paragraph.select("a[href^=/concepts/]").eachText())
					.isSortedAccordingTo(Comparator.comparing(Folded::of));
			}
			for (String href : new LinkedHashSet<>(page.select(".account dd a").eachAttr("href"))) {
				this.pages.page(href);
			}
		}
	}

	/** How many paragraphs of an account name a record, in the words of the page. */
	private static String takenUp(Document page) {
		int all = page.select(".account dt").size();
		int taken = page.select(".account dd:has(a, span)").size();
		return (taken < all) ? taken + " of its " + counted(all, "paragraph") + " are taken up. Not taken up: "
				: (all == 1) ? "Its one paragraph is taken up." : "All of its " + all + " paragraphs are taken up.";
	}

	/** Keys of sources that are looked at one by one. */
	abstract List<String> sample();

	/** What a source supports, by plain SQL. */
	private String supports(String key) {
		List<String> parts = new ArrayList<>();
		for (String what : List.of("coding", "claim", "event")) {
			int count = number("select count(distinct " + what + "_id) from " + what + "_citation where source_id = ?",
					key);
			if (count > 0) {
				parts.add(counted(count, what));
			}
		}
		int cases = number("""
				select count(*) from case_study s where exists (select 1 from coding c join coding_citation x
					on x.coding_id = c.id where c.case_study_id = s.id and x.source_id = ?)
				or exists (select 1 from claim c join claim_citation x
					on x.claim_id = c.id where c.case_study_id = s.id and x.source_id = ?)
				or exists (select 1 from event c join event_citation x
					on x.event_id = c.id where c.case_study_id = s.id and x.source_id = ?)""", key, key, key);
		int documents = number("select count(distinct case_study_id) from key_document where source_id = ?", key);
		int concepts = number("select count(distinct concept_slug) from concept_citation where source_id = ?", key);
		String all = (parts.size() < 2) ? String.join("", parts)
				: String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
		String ofCases = (cases == 0) ? "" : all + " in " + counted(cases, "case");
		List<String> supported = new ArrayList<>(ofCases.isEmpty() ? List.of() : List.of(ofCases));
		supported.addAll(besides(key, concepts));
		List<String> sentences = new ArrayList<>();
		if (documents > 0) {
			sentences.add("Key document of " + counted(documents, "case"));
		}
		if (!supported.isEmpty()) {
			sentences.add("Supports " + String.join("; ", supported));
		}
		return sentences.isEmpty() ? "Cited by no case" : String.join(". ", sentences);
	}

	/** What a source supports beside cases. */
	private List<String> besides(String key, int concepts) {
		List<String> supported = new ArrayList<>();
		long arguments = this.snapshots.current()
			.texts()
			.theses()
			.stream()
			.filter((thesis) -> thesis.heldBy().stream().anyMatch((citation) -> citation.source().equals(key)))
			.count();
		String named = "%\"source\":\"" + key + "\"%";
		int actors = number("select count(*) from actor where replace(document, '\": \"', '\":\"') like ?", named);
		Stream.of(counted(concepts, "concept"), counted((int) arguments, "argument"), counted(actors, "actor"))
			.filter((words) -> !words.startsWith("0 "))
			.forEach(supported::add);
		for (String kind : List.of("typology", "series")) {
			if (number("select count(*) from editorial where kind = ? and replace(document, '\": \"', '\":\"') like ?",
					kind, named) > 0) {
				supported.add(kind.equals("typology") ? "what is said of the types" : "what is said of a figure");
			}
		}
		return supported;
	}

	private int number(String sql, Object... arguments) {
		return Objects.requireNonNull(this.jdbc.queryForObject(sql, Integer.class, arguments));
	}

	private static String counted(int count, String noun) {
		return count + " " + noun + ((count == 1) ? "" : "s");
	}

	private static int count(List<CaseRecord> records, String key,
			Function<CaseRecord, List<List<Citation>>> statements) {
		return (int) records.stream()
			.flatMap((record) -> statements.apply(record).stream())
			.filter((citations) -> citations.stream().anyMatch((citation) -> citation.source().equals(key)))
			.count();
	}

	static List<String> keys(Snapshots snapshots) {
		return snapshots.current().sources().stream().map(Source::key).toList();
	}

}
