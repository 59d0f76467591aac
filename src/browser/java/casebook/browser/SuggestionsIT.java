package casebook.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The box for words suggests, and stays a plain field for whoever takes nothing of it. */
@BrowserTest
class SuggestionsIT {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cases" })
	void aSuggestionIsChosenByKeyboard(String address, Readers readers) {
		Page page = readers.atDesk().open(address).page();
		box(page).pressSequentially("chum");
		Locator person = option(page, "Mikhail Chumakov");
		assertThat(person).isVisible();
		assertThat(box(page)).hasAttribute("aria-expanded", "true");

		page.keyboard().press("ArrowUp");
		assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
		page.keyboard().press("ArrowUp");
		page.keyboard().press("Enter");

		assertThat(page).hasURL(Pattern.compile("/cases/sabin-chumakov$"));
	}

	@Test
	void aSuggestionIsChosenByPointer(Readers readers) {
		Page page = readers.atDesk().open("/").page();
		box(page).pressSequentially("chum");
		option(page, "Mikhail Chumakov").click();

		assertThat(page).hasURL(Pattern.compile("/people/mikhail-chumakov$"));
	}

	@Test
	void escapeClosesAndEnterWithoutAChoiceSearches(Readers readers) {
		Page page = readers.atDesk().open("/cases?aim=solve-shared-problem").page();
		box(page).pressSequentially("vaccine");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();

		page.keyboard().press("Escape");
		assertThat(page.getByRole(AriaRole.LISTBOX)).hasCount(0);
		assertThat(box(page)).hasValue("vaccine");

		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("/cases\\?q=vaccine&aim=solve-shared-problem$"));
		assertThat(box(page)).isFocused();
	}

	private static Locator box(Page page) {
		return page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Search titles"));
	}

	private static Locator option(Page page, String name) {
		return page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name));
	}

}
