package casebook.reference;

import java.util.List;
import java.util.Objects;

import casebook.search.Snapshots;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the collection says of how it was made holds, by plain SQL. */
abstract class AboutPagesContract {

	@Autowired
	Snapshots snapshots;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Pages pages;

	@Test
	void countsCodingsByBasisAndConfidence() {
		Document page = this.pages.page("/about");
		List<String> bases = this.snapshots.current()
			.vocabulary()
			.terms()
			.bases()
			.stream()
			.map((basis) -> basis.key())
			.toList();
		List<Element> rows = page.select("[aria-labelledby=grounds] tbody tr");
		assertThat(rows).hasSameSizeAs(bases);
		for (int i = 0; i < rows.size(); i++) {
			List<String> confidences = this.snapshots.current().vocabulary().terms().confidences();
			List<String> numbers = rows.get(i).select("td.n").eachText();
			for (int j = 0; j < confidences.size(); j++) {
				assertThat(number(numbers.get(j)))
					.isEqualTo(count("select count(*) from coding where basis = ? and confidence = ?", bases.get(i),
							confidences.get(j)));
			}
			assertThat(number(numbers.get(confidences.size())))
				.isEqualTo(count("select count(*) from coding where basis = ?", bases.get(i)));
		}
	}

	@Test
	void countsClaims() {
		String claims = this.pages.page("/about").select("[aria-labelledby=claims] p").text();

		assertThat(claims.replace(",", "")).contains(" " + count("select count(*) from claim") + " claim");
		assertThat(claims).contains("dispute " + count("select count(*) from claim where status = 'disputed'"));
	}

	@Test
	void everyEmptyCombinationIsEmpty() {
		Document page = this.pages.page("/about");
		assertThat(page.select(".gaps")).hasSameSizeAs(this.snapshots.current().collection().crossings());
		for (Element gap : page.select(".gaps")) {
			Document matrix = this.pages.page(gap.select(".tools a").attr("href"));
			int empty = gap.select("dd").eachText().stream().mapToInt((values) -> values.split("; ").length).sum();
			List<Element> heads = matrix.select(".matrix thead th");
			int counted = 0;
			for (Element line : matrix.select(".matrix tbody tr:not(:has(th.no-value))")) {
				for (Element cell : line.select("td.gap")) {
					counted += heads.get(cell.elementSiblingIndex() - 1).hasClass("no-value") ? 0 : 1;
				}
			}
			assertThat(empty).as(gap.text()).isEqualTo(counted);
		}
	}

	@Test
	void namesTheCasesInWhichReadingsDiffer() {
		Document first = this.pages.page("/about/readings");
		List<String> dimensions = this.jdbc
			.queryForList("select distinct facet_key from coding where second_reading is not null", String.class);
		assertThat(first.select(".kinds li")).hasSameSizeAs(dimensions);
		for (String dimension : dimensions) {
			String next = "/about/readings?dimension=" + dimension;
			int rows = 0;
			String range = this.pages.page(next).select(".range").text();
			while (!next.isEmpty()) {
				Document page = this.pages.page(next);
				rows += page.select(".readings tbody tr").size();
				assertThat(page.select(".readings th a").eachAttr("href"))
					.allSatisfy((href) -> assertThat(href).endsWith("#coded-" + dimension));
				next = page.select("a[rel=next]").attr("href");
			}
			assertThat(rows).isEqualTo(
					count("select count(*) from coding where facet_key = ? and second_reading is not null", dimension));
			assertThat(range).contains(" in " + count(
					"select count(distinct case_study_id) from coding where facet_key = ? and second_reading is not null",
					dimension) + " case");
		}
	}

	@Test
	void refusesADimensionThatDoesNotExist() {
		assertThat(this.pages.get("/about/readings?dimension=colour")).hasStatus(400);
		List<String> alike = this.jdbc.queryForList("""
				select distinct facet_key from coding where facet_key not in
				(select facet_key from coding where second_reading is not null)""", String.class);
		assertThat(alike).isNotEmpty()
			.allSatisfy(
					(dimension) -> assertThat(this.pages.get("/about/readings?dimension=" + dimension)).hasStatus(400));
		assertThat(this.pages.get("/about/readings?page=99")).hasStatus(404);
	}

	@Test
	void namesTheFigureForAMisspeltOne() {
		String figure = this.pages.page("/about").select("main a[href^=/figures/]").attr("href");

		assertThat(Pages.parse(this.pages.get(figure + "x")).select("main a").eachAttr("href")).contains(figure);
	}

	@Test
	void theFootOfEveryPageLeadsHere() {
		assertThat(this.pages.page("/cases").select("footer a").eachAttr("href")).contains("/about");
	}

	@Test
	void everyLinkLeadsSomewhere() {
		for (String address : List.of("/about", "/about/readings")) {
			for (String href : this.pages.page(address).select("main a[href^=/]").eachAttr("href")) {
				this.pages.page(href.replaceAll("#.*", ""));
			}
		}
	}

	int count(String sql, Object... arguments) {
		return Objects.requireNonNull(this.jdbc.queryForObject(sql, Integer.class, arguments));
	}

	private static int number(String text) {
		return Integer.parseInt(text.replace(",", ""));
	}

}
