package casebook.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The filters beside the list, with script and without, by mouse and by keyboard. */
@BrowserTest
class FacetsIT {

	private static final String TYPE = "Main type";

	private static final String SCIENCE = "Science for diplomacy";

	@Test
	void aTickRefreshesInPlaceAndSaysSo(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		Locator box = list.box(TYPE, SCIENCE);
		int promised = list.count(box);
		reader.page().evaluate("window.stayed = true");

		box.focus();
		reader.page().keyboard().press("Space");

		assertThat(reader.page()).hasURL(Pattern.compile("/cases\\?main_type=science-for-diplomacy$"));
		assertThat(box).isChecked();
		assertThat(box).isFocused();
		assertThat(list.fold("Export " + promised + " rows")).isVisible();
		assertThat(list.announcement()).hasText(list.heading().innerText());
		assertThat(list.announcement()).containsText("chiefly science for diplomacy");
		assertThat(reader.page()).hasTitle(Pattern.compile("science for diplomacy"));
		assertThat(reader.page().evaluate("window.stayed")).isEqualTo(true);
	}

	@Test
	void backAndForwardRestoreTheList(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		String all = list.heading().innerText();
		List<String> titles = list.shown();
		list.box(TYPE, SCIENCE).check();
		assertThat(list.announcement()).not().isEmpty();
		String some = list.heading().innerText();

		reader.page().goBack();

		assertThat(list.heading()).hasText(all);
		assertThat(list.box(TYPE, SCIENCE)).not().isChecked();
		assertThat(list.shown()).isEqualTo(titles);
		assertThat(reader.address()).isEqualTo("/cases");

		reader.page().goForward();

		assertThat(list.heading()).hasText(some);
		assertThat(list.box(TYPE, SCIENCE)).isChecked();
	}

	@Test
	void theListIsThereAgainAfterACaseWasRead(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		list.box(TYPE, SCIENCE).check();
		assertThat(list.announcement()).not().isEmpty();
		List<String> titles = list.shown();

		list.titles().first().click();
		reader.page().waitForURL("**/cases/*");
		reader.page().goBack();

		assertThat(list.box(TYPE, SCIENCE)).isChecked();
		assertThat(list.shown()).isEqualTo(titles);
	}

	@Test
	void quickTicksAllCount(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());

		reader.page()
			.evaluate("['f-relationship-adversaries', 'f-main_type-science-for-diplomacy', 'f-track-track-2']"
					+ ".forEach((id) => document.getElementById(id).click())");

		assertThat(reader.page())
			.hasURL(Pattern.compile("main_type=science-for-diplomacy&relationship=adversaries&track=track-2$"));
		assertThat(list.box(TYPE, SCIENCE)).isChecked();
		assertThat(list.box("Relationship", "Adversaries")).isChecked();
		assertThat(list.box("Track", "Track 2")).isChecked();
	}

	@Test
	void withoutScriptTheButtonGivesTheSame(Readers readers) {
		Reader scripted = readers.atDesk().open("/cases");
		CaseList refreshed = new CaseList(scripted.page());
		refreshed.box(TYPE, SCIENCE).check();
		assertThat(refreshed.announcement()).not().isEmpty();

		Reader plain = readers.withoutScript().open("/cases");
		CaseList list = new CaseList(plain.page());
		list.box(TYPE, SCIENCE).check();
		assertThat(plain.address()).isEqualTo("/cases");
		list.showCases().click();

		assertThat(list.heading()).hasText(refreshed.heading().innerText());
		assertThat(list.box(TYPE, SCIENCE)).isChecked();
		assertThat(list.shown()).isEqualTo(refreshed.shown());
	}

	@Test
	void aValueThatWouldGiveNothingCannotBeChosen(Readers readers) {
		String address = "/cases?main_type=science-for-diplomacy&relationship=adversaries";
		Reader reader = readers.atDesk().open(address);
		Locator box = new CaseList(reader.page()).box("Track", "Firms");

		assertThat(box).isVisible();
		assertThat(box).isDisabled();
		box.click(new Locator.ClickOptions().setForce(true));
		assertThat(box).not().isChecked();
		assertThat(reader.address()).isEqualTo(address);
	}

	@Test
	void moreFiltersOpenByKeyboardAndStayOpen(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		Locator box = list.box("Level", "Bilateral");
		assertThat(box).isVisible(new IsVisibleOptions().setVisible(false));

		list.fold("More filters").press("Enter");
		list.fold("Level").press("Enter");
		box.press("Space");

		assertThat(list.announcement()).not().isEmpty();
		assertThat(box).isChecked();
		assertThat(box).isFocused();
		assertThat(box).isVisible();
	}

	@Test
	void onAPhoneTheFiltersUnfoldAndStayOpen(Readers readers) {
		Reader reader = readers.onPhone().open("/cases");
		CaseList list = new CaseList(reader.page());
		Locator box = list.box(TYPE, SCIENCE);
		assertThat(box).isVisible(new IsVisibleOptions().setVisible(false));

		list.fold("Filters").press("Enter");
		box.press("Space");

		assertThat(list.announcement()).not().isEmpty();
		assertThat(box).isChecked();
		assertThat(box).isVisible();
		assertThat(box).isFocused();
	}

	@Test
	void yearsAreAskedForWithTheEnterKey(Readers readers) {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());

		reader.page().getByLabel("from", new Page.GetByLabelOptions().setExact(true)).fill("1957");
		reader.page().getByLabel("from", new Page.GetByLabelOptions().setExact(true)).press("Enter");

		assertThat(reader.page()).hasURL(Pattern.compile("/cases\\?from=1957$"));
		assertThat(list.announcement()).containsText("1957");
	}

}
