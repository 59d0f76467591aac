package casebook.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The matrix: as a page whose numbers lead to what they count, and as files. */
@CasebookTest
class MatrixTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void everyNumberLeadsToExactlyTheCasesThatItCounts() {
		for (String address : List.of("/explore/matrix?rows=main_type&columns=status&relationship=adversaries",
				"/explore/matrix?rows=track&columns=track&aim=give-aid",
				"/explore/matrix?rows=aim&columns=externality&aim=give-aid&aim=gain-influence",
				"/explore/matrix?rows=type&columns=level&type_basis=editor&main_type=science-in-diplomacy")) {
			Document page = this.pages.page(address);
			assertThat(page.select(".matrix a.count")).as(address).isNotEmpty();
			for (Element link : page.select(".matrix a.count, .matrix .total a")) {
				Document list = this.pages.page(link.attr("href") + "&size=1000");
				assertThat(list.select(".row")).as("%s from %s", link.attr("href"), address)
					.hasSize(Integer.parseInt(link.text()));
			}
		}
	}

	@Test
	void namesFewCasesAndMarksGaps() {
		Document page = this.pages.page("/explore/matrix?rows=cooperation&columns=competition");

		assertThat(page.select(".matrix tbody td:has(.names)")).isNotEmpty()
			.allSatisfy((cell) -> assertThat(cell.select(".names a"))
				.hasSize(Integer.parseInt(cell.select(".count").text()))
				.hasSizeLessThanOrEqualTo(3));
		assertThat(page.select(".matrix td.gap .count").eachText()).isNotEmpty().containsOnly("0");
	}

	@Test
	void keepsNotCodedAndDoesNotApplyApart() {
		Document page = this.pages.page("/explore/matrix?rows=externality&columns=assessment");

		assertThat(page.select(".matrix tbody th.no-value").eachText()).contains("Does not apply");
		assertThat(page.select(".matrix thead th.no-value").eachText()).containsExactly("Not coded");
	}

	@Test
	void explainsWhyTotalsAreLessThanSums() {
		assertThat(this.pages.page("/explore/matrix?rows=track&columns=status").select(".notes").text())
			.contains("more than one value of \u201cTrack\u201d", "more than one row")
			.doesNotContain("column");
		assertThat(this.pages.page("/explore/matrix?rows=level&columns=status").select(".notes").text())
			.doesNotContain("more than one");
	}

	@Test
	void showsTheFirstDeclaredCrossingWhereNoneIsAskedFor() {
		Document page = this.pages.page("/explore/matrix");
		var first = this.snapshots.current().collection().crossings().get(0);

		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("/explore/matrix?rows=" + first.rows() + "&columns=" + first.columns());
		assertThat(page.select(".presets [aria-current]").text()).isEqualTo(first.label());
	}

	@Test
	void keepsItsFacetsWhileTheSelectionChanges() {
		Document page = this.pages.page("/explore/matrix?rows=aim&columns=track&level=global&from=1950");

		assertThat(page.select("#filters").attr("action")).isEqualTo("/explore/matrix");
		assertThat(page.select("#filters input[type=hidden]").eachAttr("name")).containsExactly("rows", "columns");
		assertThat(page.select(".ask input[type=hidden]").eachAttr("name")).containsExactly("level", "from");
		assertThat(page.select(".chip").eachAttr("href")).containsExactly(
				"/explore/matrix?rows=aim&columns=track&from=1950",
				"/explore/matrix?rows=aim&columns=track&level=global");
		assertThat(page.select(".tabs a").eachAttr("href")).contains("/cases?level=global&from=1950",
				"/explore/timeline?level=global&from=1950");
	}

	@Test
	void boundsAFacetOfManyValues() {
		Document page = this.pages.page("/explore/matrix?rows=country&columns=organisation");

		assertThat(page.select(".matrix tbody tr")).hasSize(32);
		assertThat(page.select(".matrix tbody th").text()).contains("further values");
	}

	@Test
	void isWrittenAsCsv() throws IOException {
		assertThat(this.pages.file("/explore/matrix.csv?rows=track&columns=began&case=covax&case=sabin-chumakov"
				+ "&case=igy-antarctic-treaty&case=moniz-salehi"))
			.isEqualTo(expected("matrix.csv"));
	}

	@Test
	void isWrittenAsJson() throws IOException {
		String json = this.pages.file("/explore/matrix.json?rows=track&columns=began&case=covax&case=sabin-chumakov");

		assertThat(json).contains("\"total\":2", "\"description\":\"2 cases picked by hand\"", "\"facet\":\"track\"",
				"\"cases_with_several\":", "\"cases\":[\"sabin-chumakov\"]");
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertThat(this.pages.get("/explore/matrix?rows=colour").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.get("/explore/matrix?rows=aim&rows=track").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.get("/explore/matrix.csv?tracks=track-1").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.get("/explore/matrix.json?tracks=track-1").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.page("/explore/matrix?colour=red").select(".notice").text()).contains("colour");
	}

	static String expected(String name) throws IOException {
		return Files.readString(Path.of("src/test/resources/explore", name))
			.replace("\r\n", "\n")
			.replace("\n", "\r\n");
	}

}
