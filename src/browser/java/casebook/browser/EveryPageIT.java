package casebook.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
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
 * What holds for every page: valid HTML, no barrier that axe knows, no sideways scroll,
 * and all of it there without script.
 */
@BrowserTest
class EveryPageIT {

	private static final HtmlValidator VALIDATOR = new HtmlValidator();

	private static final String SIDEWAYS = """
			() => {
			  const room = document.documentElement.clientWidth;
			  return document.documentElement.scrollWidth <= room ? [] : [...document.querySelectorAll('body *')]
			    .filter((element) => element.getBoundingClientRect().right > room)
			    .map((element) => element.outerHTML.slice(0, 120));
			}""";

	private static final Set<String> BUTTONS = Set.of("Print", "Copy");

	private static final String UNFOLD = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })";

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
		page.evaluate(UNFOLD);
		assertThat(barriers(axe(page))).as("by daylight").isEmpty();

		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(640, 450);
		assertThat(barriers(axe(page))).as("in the dark, at twice the size").isEmpty();
	}

	@Test
	void axeFindsBarriersInTheDark(Readers readers) {
		Page page = readers.inTheDark().open("/").page();
		page.evaluate("document.querySelector('h1').style.color = '#222'");

		assertThat(barriers(axe(page).withTags(List.of("cat.color")))).anyMatch((fault) -> fault.contains("<h1"));
	}

	/** 640 pixels are what a window of 1280 has at twice the size of everything. */
	@ParameterizedTest
	@EnumSource
	void neverScrollsSideways(PageKind kind, Readers readers) {
		Page page = kind.openedBy(readers.onPhone()).page();
		assertThat(page.evaluate(SIDEWAYS)).as("on a phone").isEqualTo(List.of());

		page.setViewportSize(640, 450);
		assertThat(page.evaluate(SIDEWAYS)).as("at twice the size").isEqualTo(List.of());

		page.evaluate(UNFOLD);
		assertThat(page.evaluate(SIDEWAYS)).as("at twice the size with open folds").isEqualTo(List.of());

		page.setViewportSize(360, 740);
		assertThat(page.evaluate(SIDEWAYS)).as("on a phone with open folds").isEqualTo(List.of());
	}

	@ParameterizedTest
	@EnumSource
	void saysTheSameWithoutScript(PageKind kind, Readers readers) {
		Page scripted = kind.openedBy(readers.atDesk()).page();
		Page plain = kind.openedBy(readers.withoutScript()).page();

		assertThat(plain.title()).isNotBlank().isEqualTo(scripted.title());
		assertThat(heading(plain)).hasCount(1);
		assertThat(heading(plain)).hasText(heading(scripted).innerText());
		assertThat(lines(plain)).containsAll(lines(scripted));
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

		assertThat(page.getByRole(AriaRole.STATUS)).hasText("3 answers of 3 learners to 1 case.");
		assertThat(page.evaluate(SIDEWAYS)).isEqualTo(List.of());
		assertThat(barriers(axe(page))).isEmpty();
	}

	private static Locator heading(Page page) {
		return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
	}

	/** What stands in the text of a page, but for the buttons that need script. */
	private static List<String> lines(Page page) {
		return Arrays.stream(page.getByRole(AriaRole.MAIN).innerText().split("\n"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !BUTTONS.contains(line))
			.toList();
	}

	private static AxeBuilder axe(Page page) {
		AxeRunOptions briefly = new AxeRunOptions();
		briefly.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).options(briefly).setLegacyMode(true);
	}

	private static List<String> barriers(AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> rule.getId() + ": " + node.getHtml() + " | " + node.getFailureSummary()))
			.toList();
	}

}
