package casebook.browser;


import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every page: valid HTML, and no barrier that axe knows.
 */
@BrowserTest
class EveryPageIT {

	private static final HtmlValidator VALIDATOR = new HtmlValidator();

	@ParameterizedTest
	@EnumSource
	void isValidHtml(PageKind kind, Readers readers) throws Exception {
		assertThat(VALIDATOR.faults(readers.source(kind.address()))).isEmpty();
	}

	@Test
	void theValidatorFindsFaults() throws Exception {
		assertThat(VALIDATOR.faults("<!doctype html><title>t</title><p><img src=x>".getBytes()))
			.anyMatch((fault) -> fault.contains("alt"))
			.anyMatch((fault) -> fault.contains("lang"));
	}

	/**
	 * The dark changes colours only, and twice the size the layout only: two runs see both.
	 */
	@ParameterizedTest
	@EnumSource
	void hasNoBarrierByDaylightNorInTheDarkAtTwiceTheSize(PageKind kind, Readers readers) {
		Page page = kind.openedBy(readers.atDesk()).page();
		Inspection.unfold(page);
		assertThat(Inspection.barriers(page)).as("by daylight").isEmpty();

		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(640, 450);
		assertThat(Inspection.barriers(page)).as("in the dark, at twice the size").isEmpty();
	}

	@Test
	void axeFindsBarriersInTheDark(Readers readers) {
		Page page = readers.inTheDark().open("/").page();
		page.evaluate("document.querySelector('h1').style.color = '#222'");

		assertThat(Inspection.barriers(page)).asString().contains("color-contrast: <h1");
	}

	/** The one page that no address leads to: the answer to a form that is posted. */
	@Test
	void theAnswersOfAClassAreComparedOnAPageThatIsNoWorse(Readers readers) throws Exception {
		String sheet = "learner,track\n1,track-1\n2,track-1;track-2\n3,track-2\n";
		Page page = readers.onPhone().open(PageKind.CLASS.address()).page();
		byte[] source = page.request()
			.post(page.url(),
					RequestOptions.create()
						.setForm(FormData.create().set("answers", sheet).set("case", "moniz-salehi")))
			.body();
		assertThat(VALIDATOR.faults(source)).isEmpty();

		page.getByLabel("A line of column names, then a line for each learner and case").fill(sheet);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Compare the answers")).click();

		assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS)).hasText("3 answers of 3 learners to 1 case.");
		assertThat(Inspection.sideways(page)).isEmpty();
		assertThat(Inspection.barriers(page)).isEmpty();
	}

}
