package casebook.browser;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Looks at a page for faults. */
final class Inspection {

	private static final String SIDEWAYS = """
			() => {
			  const room = document.documentElement.clientWidth;
			  return document.documentElement.scrollWidth <= room ? [] : [...document.querySelectorAll('body *')]
			    .filter((element) => element.getBoundingClientRect().right > room)
			    .map((element) => element.outerHTML.slice(0, 120));
			}""";

	private static final String UNFOLD = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })";

	private Inspection() {
	}

	/** Opens all that is folded. */
	static void unfold(Page page) {
		page.evaluate(UNFOLD);
	}

	/** What reaches beyond the right edge of the window; empty where nothing does. */
	static List<?> sideways(Page page) {
		return (List<?>) page.evaluate(SIDEWAYS);
	}

	/** The barriers that axe finds. */
	static List<String> barriers(Page page) {
		AxeRunOptions briefly = new AxeRunOptions();
		briefly.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).options(briefly)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> rule.getId() + ": " + node.getHtml() + " | " + node.getFailureSummary()))
			.toList();
	}

}
