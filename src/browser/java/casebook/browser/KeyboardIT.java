package casebook.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The keyboard alone suffices: every stop is reached, ringed and in sight. */
@BrowserTest
class KeyboardIT {

	private static final int ENOUGH = 600;

	/** How many elements can be reached. */
	private static final String STOPS = """
			() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
			  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled
			    && element.type !== 'hidden').length""";

	/** The element that has the focus; nothing when the walk is over. */
	private static final String STOP = """
			() => {
			  const stop = document.activeElement;
			  if (stop === document.body || stop.walked) {
			    return null;
			  }
			  stop.walked = true;
			  const style = getComputedStyle(stop);
			  const uncovered = [...stop.getClientRects()].some((box) => [0.1, 0.5, 0.9].some((x) => [0.2, 0.5, 0.8]
			    .some((y) => {
			      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
			      return top && (stop.contains(top) || top.contains(stop));
			    })));
			  return {
			    what: stop.outerHTML.slice(0, 120),
			    ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
			    uncovered
			  };
			}""";

	@Test
	void theFirstStopSkipsToTheText(Readers readers) {
		Page page = readers.atDesk().open("/cases").page();
		Locator skip = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Skip to the text"));
		assertThat(skip).not().isInViewport();

		page.keyboard().press("Tab");
		assertThat(skip).isFocused();
		assertThat(skip).isInViewport();

		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.MAIN)).isFocused();

		page.keyboard().press("Tab");
		assertThat(page.getByRole(AriaRole.MAIN).locator(":focus")).hasCount(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cases?relationship=adversaries&size=10", "/cases/moniz-salehi", "/facets/aim" })
	void everyStopIsReachedRingedAndInSight(String address, Readers readers) {
		Page page = readers.atDesk().open(address).page();
		int stops = (int) page.evaluate(STOPS);

		List<Map<?, ?>> walk = walk(page);

		assertThat(walk).as("stops reached").hasSize(stops);
		assertThat(walk).filteredOn((stop) -> !stop.get("ringed").equals(true)).as("stops without a ring").isEmpty();
		assertThat(walk).filteredOn((stop) -> !stop.get("uncovered").equals(true)).as("stops out of sight").isEmpty();
	}

	@Test
	void theExportMenuOpensAndGivesItsFiles(Readers readers) {
		Page page = readers.atDesk().open("/cases").page();
		CaseList list = new CaseList(page);
		assertThat(list.export("CSV")).hasCount(0);

		list.fold("Export").press("Enter");
		assertThat(list.export("CSV")).isVisible();

		for (int i = 0; i < 3; i++) {
			page.keyboard().press("Tab");
		}
		assertThat(list.export("CSV")).isFocused();

		list.fold("Export").press("Enter");
		assertThat(list.export("CSV")).hasCount(0);
	}

	private static List<Map<?, ?>> walk(Page page) {
		List<Map<?, ?>> walk = new ArrayList<>();
		for (int i = 0; i < ENOUGH; i++) {
			page.keyboard().press("Tab");
			if (!(page.evaluate(STOP) instanceof Map<?, ?> stop)) {
				return walk;
			}
			walk.add(stop);
		}
		throw new AssertionError("the focus never leaves " + page.url());
	}

}
