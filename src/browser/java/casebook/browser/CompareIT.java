package casebook.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From one's own list to cases side by side, with script and without. */
@BrowserTest
class CompareIT {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static final Pattern LANDSCAPE = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 84[12][.\\d]* 59[45][.\\d]*");

	private static final String FOUR = "/compare?case=covax&case=esa-russia-lunar&case=iss-partnership&case=sabin-chumakov";

	@Test
	void comparesTheCasesOfMyList(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		List<String> kept = keepTwo(list);
		reader.page().reload();

		button(reader.page(), "Compare my list").click();

		reader.page().waitForURL("**/compare?case=*&case=*");
		assertThat(columns(reader.page())).containsExactlyInAnyOrderElementsOf(kept);
		assertThat(list.keep(kept.get(0))).isChecked();
	}

	@Test
	void addsMyListToACaseThatIsChosen(Readers readers) {
		Reader reader = readers.atDesk().open("/compare?case=covax");
		Locator offer = reader.page().getByText("Compare with my list");
		assertThat(offer).isHidden();
		List<String> kept = keepTwo(new CaseList(reader.open("/cases").page()));

		reader.open("/compare?case=covax");
		assertThat(offer).hasText("Compare with my list (2)");
		offer.click();

		reader.page().waitForURL("**/compare?case=*&case=*&case=*");
		assertThat(columns(reader.page())).hasSize(3).containsAll(kept);
	}

	@Test
	void comparesTickedCasesWithoutScript(Readers readers) {
		Reader reader = readers.withoutScript().open("/cases");
		CaseList list = new CaseList(reader.page());
		List<String> titles = list.shown().subList(0, 2);
		titles.forEach((title) -> list.keep(title).check());

		button(reader.page(), "Compare my list").click();

		assertThat(reader.address()).matches("/compare\\?case=[a-z0-9-]+&case=[a-z0-9-]+");
		assertThat(columns(reader.page())).containsExactlyInAnyOrderElementsOf(titles);
	}

	@Test
	void findsACaseToAddWithoutScript(Readers readers) {
		Page page = readers.withoutScript().open("/compare?case=covax&diff=only").page();
		page.getByRole(AriaRole.SEARCHBOX).fill("smallpox");
		button(page, "Search").click();
		page.getByLabel("Found for \u201csmallpox\u201d")
			.getByRole(AriaRole.LINK,
					new Locator.GetByRoleOptions().setName("Add Smallpox eradication").setExact(true))
			.click();

		assertThat(columns(page)).containsExactly("Smallpox eradication", "COVAX and vaccine diplomacy");
		assertThat(page).hasURL(Pattern.compile("diff=only"));
	}

	@Test
	void keepsTheHeadsInViewAtADesk(Readers readers) {
		Page page = readers.atDesk().open(FOUR).page();

		page.locator("tbody tr").last().scrollIntoViewIfNeeded();

		assertThat(page.locator("thead a.title").first()).isInViewport();
	}

	@Test
	void keepsTheFacetsInViewOnAPhone(Readers readers) {
		Page page = readers.onPhone().open(FOUR).page();

		page.locator("tbody td.sign").first().scrollIntoViewIfNeeded();

		assertThat(page.locator("tbody tr:not(.group) th").first()).isInViewport();
	}

	@Test
	void printsOnLandscapeSheets(Readers readers) {
		byte[] pdf = readers.atDesk().open(FOUR).page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

		String text = new String(pdf, StandardCharsets.ISO_8859_1);
		long sheets = SHEET.matcher(text).results().count();
		assertThat(sheets).isBetween(3L, 6L);
		assertThat(LANDSCAPE.matcher(text).results().count()).isEqualTo(sheets);
	}

	@Test
	void spellsTheAddressOutOnPaper(Readers readers) {
		Page page = readers.atDesk().open(FOUR).page();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(page.locator(".sheet-foot")).isVisible();
		assertThat(page.locator(".sheet-foot")).containsText("/compare?case=covax&case=esa-russia-lunar");
		assertThat(page.locator(".sheet-foot")).containsText(Pattern.compile("^http://.*edition 1 of \\d+ \\w+ \\d{4}"));
	}

	private static List<String> keepTwo(CaseList list) {
		List<String> titles = list.shown().subList(0, 2);
		titles.forEach((title) -> list.keep(title).check());
		assertThat(list.myList()).hasText("My list (2)");
		return titles;
	}

	private static List<String> columns(Page page) {
		return page.locator("thead a.title").allInnerTexts();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
