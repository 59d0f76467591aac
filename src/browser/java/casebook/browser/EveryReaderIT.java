package casebook.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every page, whoever reads it: no sideways scroll on a phone or at twice
 * the size, and all of it there without script.
 */
@BrowserTest
class EveryReaderIT {

	private static final Set<String> BUTTONS = Set.of("Print", "Copy");

	/** 640 pixels are what a window of 1280 has at twice the size of everything. */
	@ParameterizedTest
	@EnumSource
	void neverScrollsSideways(PageKind kind, Readers readers) {
		Page page = kind.openedBy(readers.onPhone()).page();
		assertThat(Inspection.sideways(page)).as("on a phone").isEmpty();

		page.setViewportSize(640, 450);
		assertThat(Inspection.sideways(page)).as("at twice the size").isEmpty();

		Inspection.unfold(page);
		assertThat(Inspection.sideways(page)).as("at twice the size with open folds").isEmpty();

		page.setViewportSize(360, 740);
		assertThat(Inspection.sideways(page)).as("on a phone with open folds").isEmpty();
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

}
