package casebook.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Looks at a page for faults. Axe is asked by the page itself, as no page has frames: the
 * builder that comes with it hands the script over twice for each look and takes twice as
 * long. The bar that sticks to the window is laid in its place first: what it covers for
 * the moment can be scrolled out from under it.
 */
final class Inspection {

	private static final String SIDEWAYS = """
			() => {
			  const room = document.documentElement.clientWidth;
			  return document.documentElement.scrollWidth <= room ? [] : [...document.querySelectorAll('body *')]
			    .filter((element) => element.getBoundingClientRect().right > room)
			    .map((element) => element.outerHTML.slice(0, 120));
			}""";

	private static final String AXE = axe();

	private static final String BARRIERS = """
			async () => {
			  document.querySelectorAll('.facets .go').forEach((bar) => { bar.style.position = 'static'; });
			  const found = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
			  return found.violations.flatMap((rule) => rule.nodes
			    .map((node) => `${rule.id}: ${node.html} | ${node.failureSummary}`));
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
	static List<?> barriers(Page page) {
		if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
			page.evaluate(AXE);
		}
		return (List<?>) page.evaluate(BARRIERS);
	}

	private static String axe() {
		try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
