package casebook.browser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The list of cases as a reader sees it: filters, heading, rows, export menu. */
record CaseList(Page page) {

	private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\s*$");

	/** What the list says it shows. */
	Locator heading() {
		return this.page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
	}

	/** What readers who do not see the page hear when the list changes. */
	Locator announcement() {
		return this.page.getByRole(AriaRole.STATUS).first();
	}

	/** The box of a value. */
	Locator box(String facet, String value) {
		return this.page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(startingWith(facet)))
			.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions()
				.setName(Pattern.compile(starting(value) + "\\s+\\d+\\s*$")));
	}

	/** How many cases the list promises for a value. */
	int count(Locator box) {
		String label = box.locator("xpath=..").innerText();
		Matcher number = LAST_NUMBER.matcher(label);
		if (!number.find()) {
			throw new IllegalStateException("no count beside " + label);
		}
		return Integer.parseInt(number.group(1));
	}

	/** The button that asks for what is ticked. */
	Locator showCases() {
		return this.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show cases"));
	}

	/** A fold, by what it says. */
	Locator fold(String words) {
		return this.page.locator("summary", new Page.LocatorOptions().setHasText(startingWith(words)));
	}

	/** The names of the cases shown, in order. */
	Locator titles() {
		return this.page.getByRole(AriaRole.LISTITEM)
			.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3));
	}

	/** The names of the cases shown at this moment. */
	List<String> shown() {
		return titles().allInnerTexts();
	}

	/** The box that keeps a case. */
	Locator keep(String title) {
		return this.page.getByRole(AriaRole.CHECKBOX,
				new GetByRoleOptions().setName("My list " + title).setExact(true));
	}

	/** The way to the kept cases, which says how many. */
	Locator myList() {
		return this.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(startingWith("My list (")));
	}

	/** A file in the export menu. */
	Locator export(String form) {
		return this.page.getByRole(AriaRole.LINK, new GetByRoleOptions()
			.setName(Pattern.compile(starting(form) + "\\s+\\d+ rows?\\s*$")));
	}

	private static Pattern startingWith(String words) {
		return Pattern.compile(starting(words));
	}

	/** Escaped by hand: the browser does not know Java's quotes. */
	private static String starting(String words) {
		return "^\\s*" + words.replaceAll("[^\\w ]", "\\\\$0");
	}

}
