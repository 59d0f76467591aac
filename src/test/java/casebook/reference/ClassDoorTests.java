package casebook.reference;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The answers of a class. */
@CasebookTest
class ClassDoorTests {

	private static final String HEAD = "learner,case,track,relationship\n";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Pages pages;

	@Test
	void theExampleItShowsCanBePasted() {
		String example = this.pages.page("/exercise/class").select("pre").text();

		MvcTestResult result = post(example, "");

		assertThat(result.getResponse().getStatus()).isEqualTo(200);
		assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(result.getResponse().getHeader("ETag")).isNull();
		assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
		assertThat(Pages.parse(result).select(".figures tbody th")).hasSize(4);
	}

	@Test
	void theExampleIsAFileToo() {
		Document page = this.pages.page("/exercise/class?case=moniz-salehi");

		String file = this.pages.file(page.select("a:contains(The example as a file)").attr("href"));
		assertThat(file.replace("\r\n", "\n").strip()).isEqualTo(page.select("pre").text());
		assertThat(file).startsWith("learner,case,main_type,track,relationship,aim\r\n1,moniz-salehi,");
		assertThat(post(file, "").getResponse().getStatus()).isEqualTo(200);
		assertThat(page.select(".allowed dt code").eachText()).containsExactly("learner", "case", "main_type", "track",
				"relationship", "aim");
		assertThat(this.pages.get("/exercise/class.csv?case=moniz-saleh").getResponse().getStatus()).isEqualTo(400);
	}

	@Test
	void saysHowFarAClassAgrees() {
		Document page = answered(HEAD + """
				1,moniz-salehi,track-1,adversaries
				2,moniz-salehi,track-1,adversaries
				3,moniz-salehi,track-1;track-2,partners
				4,moniz-salehi,,partners
				""", "");

		assertThat(page.select("[aria-labelledby=agreement] .lead").text())
			.isEqualTo("4 answers of 4 learners to 1 case.");
		assertThat(page.select("tr:has(th:contains(Relationship)) td").eachText()).containsExactly("4", "50 %", "33 %",
				"0.00", "0.82");
		assertThat(page.select("tr:has(th:contains(Track)) td").eachText()).startsWith("3").contains("67 %");
	}

	@Test
	void takesTabsLabelsAndTheCaseOfTheForm() {
		Document page = answered("Learner\tRelationship\nanna\tAdversaries\nben\tadversaries\n", "moniz-salehi");

		assertThat(page.select("tr:has(th:contains(Relationship)) td").eachText()).containsExactly("2", "100 %",
				"100 %", "All answers are the same", "0.82");
		assertThat(page.select("#case").attr("value")).isEqualTo("moniz-salehi");
	}

	@Test
	void takesSemicolonsAsSpreadsheetsOfManyCountriesWriteThem() {
		Document page = answered("learner;case;track\n1;moniz-salehi;\"track-1,track-2\"\n2;moniz-salehi;track-1\n",
				"");

		assertThat(page.select("[aria-labelledby=agreement] .lead").text())
			.isEqualTo("2 answers of 2 learners to 1 case.");
		assertThat(page.select("tr:has(th:contains(Track)) td").eachText()).startsWith("2");
	}

	@Test
	void saysOnceThatTheNamesOfColumnsMeanNothing() {
		Document page = Pages.parse(post("learner,case,colour\n1,moniz-saleh,red\n1,moniz-saleh,red\n", ""));

		assertThat(page.select("#faults li").eachText()).hasSize(2).allMatch((fault) -> fault.startsWith("Line 1:"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"learner,case,colour~1,moniz-salehi,red | Line 1: there is no column 'colour'. Allowed: learner",
			"case,track~moniz-salehi,track-1 | Line 1: the column 'learner' is missing.",
			"learner,case~1,moniz-salehi | Line 1: there is no column with answers.",
			"learner,track,track~1,track-1,track-1 | Line 1: the column 'track' stands twice.",
			"learner,case,track~1,moniz-salehi,track-9 | Line 2: 'track-9' is not a value of track. Allowed: track-1",
			"learner,case,track~1,moniz-salehi,track-1~2,moniz-saleh,track-1 | Line 3: there is no case 'moniz-saleh'. Nearest: moniz-salehi.",
			"learner,case,track~1,,track-1 | Line 2: the case is missing.",
			"learner,case,track~,moniz-salehi,track-1 | Line 2: the learner is missing.",
			"learner,case,track~1,moniz-salehi,track-1~1,moniz-salehi,track-2 | Line 3: '1' answers the case 'moniz-salehi' a second time, after line 2.",
			"learner,case,relationship~1,moniz-salehi,adversaries;partners | Line 2: relationship has one value only, not 2.",
			"learner,case,track~1,moniz-salehi,track-1,more | Line 2: has 4 fields, and there are 3 columns.",
			"learner,case,track | There is no answer below", "`` | There is nothing to read" })
	void namesTheLineAndWhatIsAllowed(String sheet, String fault) {
		String text = sheet.strip().replace('~', '\n');
		MvcTestResult result = post(text, "");

		assertThat(result.getResponse().getStatus()).isEqualTo(400);
		assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(Pages.parse(result).select("#faults").text()).contains(fault.strip());
		assertThat(Pages.parse(result).select("textarea").first().wholeText()).isEqualTo(text);
		assertThat(Pages.parse(result).select(".figures")).isEmpty();
	}

	@Test
	void refusesASheetThatIsTooLong() {
		MvcTestResult result = post(HEAD + "x".repeat(ClassSheet.LONGEST), "");

		assertThat(result.getResponse().getStatus()).isEqualTo(413);
		assertThat(Pages.parse(result).select("#faults").text()).contains("at most 200000 characters");
	}

	@Test
	void refusesMoreAnswersThanItCompares() {
		StringBuilder sheet = new StringBuilder("learner,case,relationship\n");
		for (int i = 0; i <= ClassSheet.MOST_LEARNERS; i++) {
			sheet.append(i).append(",moniz-salehi,adversaries\n");
		}

		assertThat(Pages.parse(post(sheet.toString(), "")).select("#faults").text())
			.contains("There are 301 learners; at most 300");
	}

	@Test
	void costsNoStatement() {
		StatementCount.take();
		answered(HEAD + "1,moniz-salehi,track-1,adversaries\n", "");
		assertThat(StatementCount.take()).isEmpty();
	}

	private Document answered(String sheet, String usualCase) {
		MvcTestResult result = post(sheet, usualCase);
		assertThat(result.getResponse().getStatus()).as(Pages.parse(result).select("#faults").text()).isEqualTo(200);
		return Pages.parse(result);
	}

	private MvcTestResult post(String sheet, String usualCase) {
		return this.mvc.post()
			.uri("/exercise/class")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("answers", sheet)
			.param("case", usualCase)
			.exchange();
	}

}
