package casebook.explore;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The truth table: its form, its rows, and the file for the R package QCA. */
@CasebookTest
class TruthTableTests {

	private static final String QUESTION = "conditions=relationship:adversaries&conditions=track:track-2"
			+ "&explain=assessment:aim-achieved";

	@Autowired
	Pages pages;

	@Test
	void accountsForEveryCaseOnce() {
		Document page = this.pages.page("/explore/truth-table?" + QUESTION + "&level=global");
		int inRows = page.select(".truth tbody tr td.n").eachText().stream().mapToInt(Integer::parseInt).sum();

		assertThat(page.select("#configurations-caption").text()).startsWith(inRows + " cases in ");
		assertThat(inRows + page.select(".left-out li").size())
			.isEqualTo(this.pages.page("/cases?level=global&size=1000").select(".row").size());
	}

	@Test
	void saysWhyCasesAreLeftOut() {
		Document page = this.pages.page(
				"/explore/truth-table?conditions=externality:order-externality&conditions=track:track-1&explain=level:global");

		assertThat(page.select(".left-out li small").eachText()).isNotEmpty()
			.allSatisfy((why) -> assertThat(why).matches(".*(not coded|does not apply).*"));
		assertThat(page.select("#left-out + p").text()).contains("That is not a \u201cno\u201d");
	}

	@Test
	void tellsRemaindersThatCannotOccur() {
		Document page = this.pages
			.page("/explore/truth-table?conditions=level:global&conditions=level:regional&explain=track:track-1");

		assertThat(page.select("tr.impossible .set").eachText()).containsExactly("1", "1");
		assertThat(page.select("#remainders + p").text()).contains("cannot have one");
	}

	@Test
	void answersAnUnfinishedQuestionWithTheFormFilled() {
		Document page = this.pages.page("/explore/truth-table?conditions=track:track-2&explain=level:global");

		assertThat(page.select(".ask .notice").text()).contains("at least two");
		assertThat(page.select("select option[selected]").eachAttr("value")).containsExactly("track:track-2",
				"level:global");
		assertThat(page.select(".truth")).isEmpty();
	}

	@Test
	void asksNothingUntilSomebodyChooses() {
		Document page = this.pages.page("/explore/truth-table?conditions=&conditions=&explain=");

		assertThat(page.select(".ask .notice")).isEmpty();
		assertThat(page.select("select[name=conditions]")).hasSize(6);
		assertThat(page.select(".presets a")).isNotEmpty()
			.allSatisfy((link) -> assertThat(
					this.pages.page(link.attr("href")).select(".truth, .presets [aria-current]").eachText())
				.contains(link.text())
				.hasSizeGreaterThan(1));
	}

	@Test
	void refusesTooManyConditionsAndGapsAsValues() {
		String seven = "/explore/truth-table?conditions=track:track-1&conditions=track:track-2&conditions=track:firms"
				+ "&conditions=level:global&conditions=level:regional&conditions=level:bilateral&conditions=level:national"
				+ "&explain=status:running";
		for (String address : List.of(seven, "/explore/truth-table?conditions=track:-",
				"/explore/truth-table?conditions=track", "/explore/truth-table?conditions=colour:red",
				"/explore/truth-table?conditions=track:track-1&explain=track:track-1",
				"/explore/truth-table.csv?conditions=track:track-1&explain=level:global",
				"/explore/truth-table.json?conditions=track:track-1&conditions=level:global",
				"/explore/truth-table.csv?colour=red&" + QUESTION,
				"/explore/truth-table.json?colour=red&" + QUESTION)) {
			assertThat(this.pages.get(address).getResponse().getStatus()).as(address).isEqualTo(400);
		}
	}

	@Test
	void isWrittenAsCrispSets() throws IOException {
		assertThat(this.pages.file("/explore/truth-table.csv?" + QUESTION + "&conditions=externality:order-externality"
				+ "&case=covax&case=sabin-chumakov&case=wolf-amendment&case=draghi-report"))
			.isEqualTo(MatrixTests.expected("truth-table.csv"));
	}

	@Test
	void hasNamesThatRKeepsAndNothingButZeroOneAndBlank() {
		List<String> lines = this.pages
			.file("/explore/truth-table.csv?" + QUESTION
					+ "&conditions=externality:order-externality&conditions=country:CHN")
			.lines()
			.toList();

		assertThat(lines.get(0).split(",")).hasSize(6)
			.doesNotHaveDuplicates()
			.allSatisfy((name) -> assertThat(name).matches("[A-Za-z][A-Za-z0-9_.]*"));
		assertThat(lines.subList(1, lines.size())).hasSize(120)
			.allSatisfy((line) -> assertThat(Arrays.stream(line.split(",", -1)).skip(1)).hasSize(5)
				.allMatch((cell) -> cell.matches("[01]?")));
	}

	@Test
	void isWrittenAsJson() {
		assertThat(this.pages.file("/explore/truth-table.json?" + QUESTION + "&case=covax")).contains(
				"\"column\":\"RELATIONSHIP_ADVERSARIES\"", "\"configurations\":[{\"conditions\":[1,1]",
				"\"left_out\":");
	}

}
