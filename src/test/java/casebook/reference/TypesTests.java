package casebook.reference;

import java.util.List;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Typology;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Entries;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The types side by side, one by one, and through another scheme. */
@CasebookTest
class TypesTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Pages pages;

	@Test
	void setsTheTypesOutAsTheTypologyDoes() {
		Typology typology = this.snapshots.current().texts().typology();
		Document page = this.pages.page("/types");

		assertThat(page.select(".type-table thead a").eachAttr("href"))
			.isEqualTo(typology.types().stream().map((type) -> "/types/" + type.code()).toList());
		assertThat(page.select(".type-table thead .number").eachText()).containsExactly("Type I", "Type II",
				"Type III");
		assertThat(page.select("#types-caption").text()).contains("The numbers are those of Bae.");
		assertThat(page.select(".type-table tbody th").eachText()).containsExactly("In the words of the report of 2010",
				"Contents", "Objectives", "Nature of science and technology", "Cases that it names",
				"Where this is said", "Where Bae departs from the report of 2010", "Coded here where", "Cases here");
		for (Typology.Type type : typology.types()) {
			assertThat(page.select(".type-table").text()).contains(type.said().values())
				.contains(type.examples())
				.contains(type.wording().text(), type.departure());
		}
	}

	@Test
	void describesEveryOtherSchemeAndLeadsToThoseTheCasesAreCodedBy() {
		Document page = this.pages.page("/types");

		assertThat(page.select(".others h3").eachText()).isEqualTo(
				this.snapshots.current().texts().typology().others().stream().map(Typology.Other::name).toList());
		assertThat(page.select(".others .more a").eachAttr("href"))
			.containsExactly("/types?scheme=gluckman-et-al-2017");
		assertThat(page.select(".tabs a").eachAttr("href")).containsExactly("/types",
				"/types?scheme=gluckman-et-al-2017");
	}

	@Test
	void eachTypeListsItsCasesChieflyAndInPart() {
		for (Code code : dimension("type").codes()) {
			Document page = this.pages.page("/types/" + code.key());

			assertThat(slugs(page, "chiefly")).as(code.key())
				.containsExactlyInAnyOrderElementsOf(slugsBySql(code, "c.is_primary = true"));
			assertThat(slugs(page, "in-part")).as(code.key())
				.containsExactlyInAnyOrderElementsOf(slugsBySql(code, "c.is_primary = false"));
		}
	}

	@Test
	void marksBackgroundEntriesAndSetsThemLast() {
		Document page = this.pages.page("/types/science-for-diplomacy");
		String background = " and exists (select 1 from coding e where e.case_study_id = c.case_study_id"
				+ " and e.facet_key = 'entry' and e.code_key = 'context')";
		List<String> marked = slugsBySql(code("science-for-diplomacy"), "c.is_primary = true" + background);

		assertThat(marked).isNotEmpty();
		assertThat(page.select("#chiefly + div li:contains(background entry) .case-entry a").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(marked);
		List<String> all = slugs(page, "chiefly");
		assertThat(all.subList(all.size() - marked.size(), all.size())).containsExactlyInAnyOrderElementsOf(marked);
	}

	@Test
	void eachTypeSaysOnWhatItsCodingsRest() {
		for (Code code : dimension("type").codes()) {
			List<String> counts = this.pages.page("/types/" + code.key()).select(".terms dd").eachText();

			assertThat(counts.get(0)).isEqualTo(grounds(code, "true"));
			assertThat(counts.get(1)).isEqualTo(grounds(code, "false"));
		}
	}

	@Test
	void everyListOfCasesHasAsManyAsItSays() {
		for (Element link : this.pages.page("/types/science-in-diplomacy").select("section > div > .more a")) {
			assertThat(link.text()).startsWith(Entries.on(this.pages.page(link.attr("href") + "&size=1000")) + ",");
		}
	}

	@Test
	void showsTheSameCasesThroughAnotherScheme() {
		Document page = this.pages.page("/types?scheme=gluckman-et-al-2017");

		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/types?scheme=gluckman-et-al-2017");
		for (Code code : dimension("interest").codes()) {
			Element row = page.selectFirst("tr:has(a[href^=/types/" + code.key() + "?])");
			int cases = number(
					"select count(*) from coding where facet_key = 'interest' and code_key = '" + code.key() + "'");
			assertThat(row.selectFirst("td").text())
				.isEqualTo(Entries.on(this.pages.page("/cases?interest=" + code.key() + "&size=1000")));
			assertThat(row.select("td:gt(1)").stream().mapToInt((cell) -> Integer.parseInt(cell.text())).sum())
				.isEqualTo(cases);
			assertThat(this.pages.page(row.selectFirst("a").attr("href")).select("#chiefly + div .type-cases li"))
				.hasSize(cases);
		}
	}

	@Test
	void refusesASchemeThatIsNoneAndSaysWhichThereAre() {
		var answer = this.pages.get("/types?scheme=lee-2015-objectives");

		assertThat(answer).hasStatus(400);
		assertThat(Pages.parse(answer).select(".detail").text())
			.contains("Allowed: royal-society-2010, gluckman-et-al-2017.");
	}

	@Test
	void namesTheNearestTypes() {
		var answer = this.pages.get("/types/science-in-diplomac");

		assertThat(answer).hasStatus(404);
		assertThat(Pages.parse(answer).select(".error a").eachAttr("href")).contains("/types/science-in-diplomacy",
				"/reference");
		assertThat(Pages.parse(this.pages.get("/types/global-need?scheme=gluckman-et-al-2017"))
			.select(".error a")
			.eachAttr("href")).contains("/types/global-needs?scheme=gluckman-et-al-2017");
		assertThat(this.pages.get("/types/national-needs")).hasStatus(404);
	}

	@Test
	void saysWhatItLeftOut() {
		assertThat(this.pages.page("/types?colour=red").select(".notice").text()).contains("colour");
		assertThat(this.pages.page("/types/science-in-diplomacy?colour=red").select(".notice").text())
			.contains("colour");
	}

	private String grounds(Code code, String chief) {
		String where = "from coding where facet_key = 'type' and code_key = '" + code.key() + "' and is_primary = "
				+ chief;
		int background = number("select count(*) " + where + " and "
				+ Entries.background(this.snapshots.current().vocabulary(), "coding.case_study_id"));
		return new EntryCount(number("select count(*) " + where) - background, background).inWords()
				+ ", the source says so " + number("select count(*) " + where + " and basis = 'source-states'")
				+ ", source implies it " + number("select count(*) " + where + " and basis = 'source-implies'")
				+ ", our reading " + number("select count(*) " + where + " and basis = 'editor'");
	}

	private List<String> slugsBySql(Code code, String where) {
		return this.jdbc.queryForList("select '/cases/' || s.slug from coding c join case_study s on s.id = "
				+ "c.case_study_id where c.facet_key = 'type' and c.code_key = '" + code.key() + "' and " + where,
				String.class);
	}

	private static List<String> slugs(Document page, String id) {
		return page.select("#" + id + " + div .case-entry a").eachAttr("href");
	}

	private Code code(String key) {
		return dimension("type").code(key).orElseThrow();
	}

	private Facet dimension(String key) {
		Snapshot snapshot = this.snapshots.current();
		return snapshot.vocabulary().facet(key).orElseThrow();
	}

	private int number(String sql) {
		Integer number = this.jdbc.queryForObject(sql, Integer.class);
		return (number != null) ? number : 0;
	}

}
