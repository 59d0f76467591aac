package casebook.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import casebook.browse.OnPaper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What comes out of the printer: the text in black on white, and nothing to click. */
@BrowserTest
class PrintIT {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[[^]]*]");

	@ParameterizedTest
	@ValueSource(strings = { "/cases/igy-antarctic-treaty", "/cases?relationship=adversaries", "/", "/facets/aim",
			"/explore/matrix", "/explore/timeline?domain=space", "/explore/lineage?case=ipcc",
			"/compare?case=covax&case=sabin-chumakov",
			"/cases/covax/alike?contrast=status", "/precedents?domain=nuclear&relationship=adversaries",
			"/cases/igy-antarctic-treaty/brief", "/codebook", "/types", "/types/science-for-diplomacy",
			"/arguments/consensus-begins-at-home" })
	void leavesOutWhatCanOnlyBeClicked(String address, Readers readers) {
		Page page = printed(readers.atDesk().open(address));

		for (AriaRole role : new AriaRole[] { AriaRole.NAVIGATION, AriaRole.BUTTON }) {
			assertThat(page.getByRole(role)).hasCount(0);
		}
		assertThat(page.locator("form#filters, summary, .keep, .skip")
			.filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/igy-antarctic-treaty", "/cases?relationship=adversaries" })
	void fillsSheetsOfPaper(String address, Readers readers) {
		byte[] pdf = readers.atDesk().open(address).page().pdf();

		String text = new String(pdf, StandardCharsets.ISO_8859_1);
		assertThat(text).startsWith("%PDF-");
		assertThat(SHEET.matcher(text).results().count()).isBetween(2L, 20L);
	}

	/**
	 * A case begins a new sheet, so that as many sheets as cases means that each fits on
	 * one.
	 */
	@Test
	void everyBriefIsOneSheetOfA4(Readers readers) throws Exception {
		List<String> slugs = new JsonMapper().readTree(readers.source("/cases.json?size=1000"))
			.path("cases")
			.valueStream()
			.map((line) -> "case=" + line.path("slug").asString())
			.toList();
		assertThat(slugs).hasSizeGreaterThan(100);
		Reader reader = readers.atDesk();
		for (int from = 0; from < slugs.size(); from += OnPaper.MOST) {
			List<String> some = slugs.subList(from, Math.min(from + OnPaper.MOST, slugs.size()));
			String pdf = pdf(reader.open("/cases/brief?" + String.join("&", some)));

			assertThat(SHEET.matcher(pdf).results().count()).isEqualTo(some.size());
			assertThat(SIZE.matcher(pdf).results().map(MatchResult::group).distinct())
				.allMatch((size) -> size.matches(".*\\b59[45][.\\d]* 84[12][.\\d]*]"));
		}
	}

	@Test
	void aSingleBriefIsOneSheetToo(Readers readers) {
		String pdf = pdf(readers.atDesk().open("/cases/igy-antarctic-treaty/brief"));

		assertThat(SHEET.matcher(pdf).results().count()).isEqualTo(1);
	}

	private static String pdf(Reader reader) {
		return new String(reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
				StandardCharsets.ISO_8859_1);
	}

	@Test
	void printsInBlackOnWhiteFromADarkScreen(Readers readers) {
		Page page = printed(readers.inTheDark().open("/cases/igy-antarctic-treaty"));

		assertThat(page.locator("body")).hasCSS("color", "rgb(0, 0, 0)");
		assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
	}

	@Test
	void printsEachSummaryInFull(Readers readers) {
		Page page = printed(readers.atDesk().open("/cases"));

		assertThat(page
			.evaluate("[...document.querySelectorAll('.gist')].filter((p) => p.scrollHeight > p.clientHeight + 1).length"))
			.isEqualTo(0);
	}

	private static Page printed(Reader reader) {
		reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		return reader.page();
	}

}
