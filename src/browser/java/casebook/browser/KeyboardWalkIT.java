package casebook.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One reader's whole way with the keys Tab, Enter and Space: from the search to files of a
 * comparison. At every stop on the way the focus can be seen.
 */
@BrowserTest
class KeyboardWalkIT {

	private static final int ENOUGH = 250;

	private static final String RINGED = """
			() => {
			  const style = getComputedStyle(document.activeElement);
			  return document.activeElement.matches(':focus-visible') && style.outlineStyle !== 'none'
			    && parseFloat(style.outlineWidth) >= 2 ? '' : document.activeElement.outerHTML.slice(0, 120);
			}""";

	@Test
	void fromTheSearchToTheFilesOfAComparison(Readers readers) {
		Reader reader = readers.atDesk().open("/");
		Page page = reader.page();
		CaseList list = new CaseList(page);

		page.keyboard().press("Tab");
		assertThat(link(page, "Skip to the text")).isFocused();
		page.keyboard().press("Enter");
		tabTo(page, page.getByRole(AriaRole.SEARCHBOX).or(page.getByRole(AriaRole.COMBOBOX)));
		page.keyboard().type("vaccine");
		page.keyboard().press("Enter");
		page.waitForURL("**/cases?q=vaccine");

		skip(page);
		Locator box = list.box("Relationship", "Adversaries");
		int found = list.count(box);
		tabTo(page, box);
		page.keyboard().press("Space");
		assertThat(page).hasURL(Pattern.compile("relationship=adversaries"));
		assertThat(list.announcement()).containsText(found + " case");
		assertThat(box).isFocused();

		Locator title = list.titles().first().getByRole(AriaRole.LINK);
		String first = title.innerText();
		keepFrom(page, list, first, title);

		page.goBack();
		assertThat(list.titles().nth(1)).isVisible();
		String second = list.shown().get(1);
		keepFrom(page, list, second, list.titles().nth(1).getByRole(AriaRole.LINK));
		compareMyList(page, list);
		assertThat(page.getByRole(AriaRole.MAIN)).containsText(first);
		assertThat(page.getByRole(AriaRole.MAIN)).containsText(second);
		tabTo(page, link(page, "CSV, a row a case"));
	}

	@Test
	void toTheFilesOfAList(Readers readers) {
		Page page = readers.atDesk().open("/cases?q=vaccine").page();
		CaseList list = new CaseList(page);

		skip(page);
		tabTo(page, list.fold("Export"));
		page.keyboard().press("Space");
		tabTo(page, list.export("CSV"));
		assertThat(list.export("CSV")).isVisible();
	}

	/** From the list to the case, onto the list of one's own. */
	private static void keepFrom(Page page, CaseList list, String title, Locator link) {
		tabTo(page, link);
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("/cases/[a-z0-9-]+$"));
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).hasText(title);
		page.waitForLoadState();
		skip(page);
		tabTo(page, list.keep(title));
		page.keyboard().press("Space");
		assertThat(list.keep(title)).isChecked();
		assertThat(page.getByRole(AriaRole.STATUS).last()).hasText(Pattern.compile("My list: \\d cases?"));
	}

	private static void compareMyList(Page page, CaseList list) {
		go(page, "Shift+Tab", list.myList());
		page.keyboard().press("Enter");
		page.waitForURL("**/cases?case=*");
		skip(page);
		tabTo(page, link(page, "Compare these 2"));
		page.keyboard().press("Enter");
		page.waitForURL("**/compare?case=*");
		skip(page);
	}

	/** The first stop of a page leads past the head of it. */
	private static void skip(Page page) {
		page.keyboard().press("Tab");
		assertThat(link(page, "Skip to the text")).isFocused();
		assertThat(page.evaluate(RINGED)).isEqualTo("");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
	}

	/** Presses Tab until the focus is there; each stop on the way shows it. */
	private static void tabTo(Page page, Locator stop) {
		go(page, "Tab", stop);
	}

	private static void go(Page page, String key, Locator stop) {
		for (int i = 0; i < ENOUGH; i++) {
			page.keyboard().press(key);
			assertThat(page.evaluate(RINGED)).as("the stop without a ring").isEqualTo("");
			if ((boolean) stop.evaluate("(element) => element === document.activeElement")) {
				assertThat(stop).isInViewport();
				return;
			}
		}
		throw new AssertionError("not reached: " + stop);
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
	}

}
