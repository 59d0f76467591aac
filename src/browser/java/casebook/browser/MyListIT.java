package casebook.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The reader's own list: kept in the browser, shown by an address that can be shared. */
@BrowserTest
class MyListIT {

	@Test
	void leadsToTheCasesThatWereKept(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		assertThat(list.myList()).hasCount(0);
		List<String> kept = keepTwo(list);

		list.myList().click();

		assertThat(reader.page()).hasURL(Pattern.compile("/cases\\?case=[a-z0-9-]+&case=[a-z0-9-]+$"));
		assertThat(list.shown()).containsExactlyInAnyOrderElementsOf(kept);
	}

	@Test
	void outlivesReloadNavigationAndRefresh(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		List<String> kept = keepTwo(list);

		reader.page().reload();
		assertThat(list.myList()).hasText("My list (2)");
		assertThat(list.keep(kept.get(0))).isChecked();

		list.box("Track", "Track 1").check();
		assertThat(list.announcement()).not().isEmpty();
		reader.page().goBack();
		assertThat(list.box("Track", "Track 1")).not().isChecked();
		assertThat(list.keep(kept.get(0))).isChecked();

		reader.open("/cases")
			.page()
			.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(kept.get(1)).setExact(true))
			.click();
		reader.page().waitForURL("**/cases/*");
		assertThat(list.myList()).hasText("My list (2)");
		assertThat(list.keep(kept.get(1))).isChecked();

		list.keep(kept.get(1)).uncheck();
		assertThat(list.myList()).hasText("My list (1)");
	}

	@Test
	void losesACaseThatIsRemoved(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		List<String> kept = keepTwo(list);
		list.myList().click();
		reader.page().waitForURL("**/cases?case=*");

		reader.page()
			.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Remove " + kept.get(0)).setExact(true))
			.click();

		assertThat(list.titles()).hasCount(1);
		assertThat(list.titles()).hasText(kept.get(1));
		assertThat(list.myList()).hasText("My list (1)");
	}

	@Test
	void isTheSameInEveryTab(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList other = new CaseList(reader.openTab("/cases"));

		List<String> kept = keepTwo(new CaseList(reader.page()));

		assertThat(other.myList()).hasText("My list (2)");
		assertThat(other.keep(kept.get(0))).isChecked();
	}

	@Test
	void worksWithoutScriptAsAForm(Readers readers) {
		Reader reader = readers.withoutScript().open("/cases");
		CaseList list = new CaseList(reader.page());
		List<String> titles = list.shown().subList(0, 2);
		titles.forEach((title) -> list.keep(title).check());

		reader.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show my list")).click();

		assertThat(reader.address()).matches("/cases\\?case=[a-z0-9-]+&case=[a-z0-9-]+");
		assertThat(list.shown()).containsExactlyInAnyOrderElementsOf(titles);
	}

	private static List<String> keepTwo(CaseList list) {
		List<String> titles = list.shown().subList(0, 2);
		titles.forEach((title) -> list.keep(title).check());
		assertThat(list.myList()).hasText("My list (2)");
		return titles;
	}

}
