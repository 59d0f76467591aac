package casebook.reference;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.Term;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Every number of the codebook against plain SQL. */
abstract class CodebookOracle {

	private static final String PUBLISHED = " and s.withdrawn = false";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void everyCodeCountsItsCasesAndWhatTheyRestOn() {
		Snapshot snapshot = this.snapshots.current();
		Document page = page();
		List<Facet> facets = snapshot.vocabulary().facets().filter((facet) -> !facet.codes().isEmpty()).toList();
		assertThat(facets).isNotEmpty();
		for (Facet facet : facets) {
			for (Code code : facet.codes()) {
				Element row = page.getElementById("code-" + facet.key() + "-" + code.key());
				assertThat(row).as("%s: %s", facet.key(), code.key()).isNotNull();
				List<Integer> expected = new ArrayList<>();
				expected.add(cases(facet, code, null));
				if (facet.isGrounded()) {
					snapshot.vocabulary()
						.terms()
						.bases()
						.stream()
						.map(Term::key)
						.forEach((basis) -> expected.add(cases(facet, code, basis)));
				}
				assertThat(row.select("td.n").eachText()).as("%s: %s", facet.key(), code.key())
					.isEqualTo(expected.stream().map(String::valueOf).toList());
			}
		}
	}

	@Test
	void everyDimensionSaysHowManyCasesAreCodedAreNotAndDoNotCome() {
		Snapshot snapshot = this.snapshots.current();
		Document page = page();
		int all = number("select count(*) from case_study s where 1 = 1" + PUBLISHED);
		snapshot.vocabulary().dimensions().forEach((facet) -> {
			int coded = number("select count(distinct c.case_study_id) from coding c join case_study s on s.id = "
					+ "c.case_study_id where c.facet_key = '" + facet.key() + "'" + PUBLISHED);
			int arises = (facet.applies() == null) ? all
					: number("select count(*) from case_study s where (exists (select 1 from coding c where "
							+ "c.case_study_id = s.id and c.facet_key = '" + facet.applies().facet()
							+ "' and c.code_key in ('" + String.join("', '", facet.applies().codes())
							+ "')) or exists (select 1 from coding c where c.case_study_id = s.id and c.facet_key = '"
							+ facet.key() + "'))" + PUBLISHED);
			String expected = coded + " coded, " + (arises - coded) + " not coded"
					+ ((facet.applies() == null) ? "" : ", " + (all - arises) + " does not apply");
			assertThat(page.select("#facet-" + facet.key() + " dt:containsOwn(Cases) + dd").text()).as(facet.key())
				.isEqualTo(expected);
		});
	}

	@Test
	void everyFacetHasAPlaceAndEveryEntryOfTheContentsLeadsThere() {
		Document page = page();

		assertThat(page.select(".book-entry").eachAttr("id"))
			.isEqualTo(this.snapshots.current().vocabulary().facets().map((facet) -> "facet-" + facet.key()).toList());
		assertThat(page.select(".book-contents a").eachAttr("href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	Document page() {
		return new Pages(this.mvc).page("/codebook");
	}

	private int cases(Facet facet, Code code, String basis) {
		if (facet.origin() == Origin.DERIVED && facet.primaryOf() == null) {
			return number("select count(*) from case_study s where s.first_year between "
					+ ((code.from() != null) ? code.from() : 0) + " and " + ((code.to() != null) ? code.to() : 9999)
					+ PUBLISHED);
		}
		String dimension = (facet.primaryOf() != null) ? facet.primaryOf() : facet.key();
		return number("select count(*) from coding c join case_study s on s.id = c.case_study_id where c.facet_key = '"
				+ dimension + "' and c.code_key = '" + code.key() + "'"
				+ ((facet.primaryOf() != null) ? " and c.is_primary = true" : "")
				+ ((basis != null) ? " and c.basis = '" + basis + "'" : "") + PUBLISHED);
	}

	private int number(String sql) {
		Integer number = this.jdbc.queryForObject(sql, Integer.class);
		return (number != null) ? number : 0;
	}

}
