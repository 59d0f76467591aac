package casebook.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The net under the other tests holds: what no page may do is noticed. */
@BrowserTest
class ReaderIT {

	@Test
	void noticesWhatThePolicyForbids(Readers readers) {
		Reader reader = readers.atDesk().open("/");
		Page page = reader.page();

		page.waitForConsoleMessage(() -> page.evaluate(
				"document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/x.png' }))"));

		assertThat(reader.takeFaults()).anyMatch((fault) -> fault.contains("Content Security Policy"));
	}

	@Test
	void noticesRequestsToAnotherOrigin(Readers readers) {
		Reader reader = readers.atDesk().open("/");
		Page page = reader.page();

		page.waitForRequest("**/elsewhere", () -> page.evaluate("location.assign('http://127.0.0.1:1/elsewhere')"));

		assertThat(reader.takeFaults()).contains("asked another origin: http://127.0.0.1:1/elsewhere");
	}

	@Test
	void noticesScriptThatFailsAndFilesThatAreMissing(Readers readers) {
		Reader reader = readers.atDesk().open("/");
		Page page = reader.page();

		page.waitForResponse("**/none.png",
				() -> page.evaluate("document.body.append(Object.assign(new Image(), { src: '/none.png' }))"));
		page.waitForConsoleMessage(() -> page.evaluate("console.error('broken')"));
		page.evaluate("setTimeout(() => { throw new Error('thrown'); })");
		page.waitForFunction("true");

		assertThat(reader.takeFaults()).anyMatch((fault) -> fault.startsWith("404 for"))
			.anyMatch((fault) -> fault.endsWith("broken"))
			.anyMatch((fault) -> fault.contains("thrown"));
	}

}
