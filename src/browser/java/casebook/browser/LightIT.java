package casebook.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a first visit costs over the wire, and that nothing moves while a page comes in. */
@BrowserTest
class LightIT {

	private static final int FIRST_VISIT = 60_000;

	private static final String WATCH = """
			window.shifts = [];
			new PerformanceObserver((list) => list.getEntries().forEach((shift) => window.shifts.push(
			  shift.value + ' ' + shift.sources.map((source) => source.node && source.node.outerHTML
			    ? source.node.outerHTML.slice(0, 90) : '').join(', '))))
			  .observe({ type: 'layout-shift', buffered: true });""";

	private static final String PAINTED = """
			() => new Promise((done) => new PerformanceObserver((list) => {
			  if (list.getEntriesByName('first-contentful-paint').length > 0) { done(); }
			}).observe({ type: 'paint', buffered: true }))""";

	private static final String PAINTED_AND_SCROLLED = """
			async () => {
			  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			  await frame();
			  for (let y = 0; y < document.body.scrollHeight; y += 700) {
			    scrollTo(0, y);
			    await frame();
			  }
			  return window.shifts;
			}""";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cases", "/cases/igy-antarctic-treaty", "/compare?case=covax&case=sabin-chumakov" })
	void theFirstVisitIsLight(String address, Readers readers) {
		Page page = readers.atDesk().page();
		List<Request> loaded = new ArrayList<>();
		page.onRequestFinished(loaded::add);

		page.navigate(address);
		page.waitForLoadState(LoadState.NETWORKIDLE);

		List<String> sizes = loaded.stream().map((request) -> bytes(request) + " " + request.url()).toList();
		assertThat(sizes).as("the page, its styles and its scripts").hasSizeGreaterThan(5);
		assertThat(loaded.stream().mapToInt(LightIT::bytes).sum()).as("%s", sizes).isLessThan(FIRST_VISIT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/cases", "/cases/igy-antarctic-treaty", "/compare?case=covax&case=sabin-chumakov" })
	void nothingMovesWhileThePageComesIn(String address, Readers readers) {
		for (Reader reader : List.of(readers.atDesk(), readers.onPhone())) {
			assertThat(shifts(reader.page(), address)).isEmpty();
		}
	}

	@Test
	void nothingMovesForThoseWhoKeepAList(Readers readers) {
		for (Reader reader : List.of(readers.atDesk(), readers.onPhone())) {
			reader.open("/cases");
			CaseList list = new CaseList(reader.page());
			list.keep(list.shown().get(0)).check();
			assertThat(list.myList().isVisible()).isTrue();

			for (String address : List.of("/", "/cases", "/cases/igy-antarctic-treaty")) {
				assertThat(shifts(reader.openTab("about:blank"), address)).as(address).isEmpty();
			}
		}
	}

	/** Else the tests above could not fail. */
	@Test
	void whatMovesIsSeen(Readers readers) {
		Page page = readers.atDesk().page();
		page.addInitScript(WATCH);
		page.navigate("/");
		page.evaluate(PAINTED_AND_SCROLLED);

		page.evaluate("scrollTo(0, 0); document.querySelector('h1').hidden = true");

		assertThat((List<?>) page.evaluate(PAINTED_AND_SCROLLED)).isNotEmpty();
	}

	/**
	 * What moved. The scripts come late, after the page was painted, as they do over a slow
	 * line.
	 */
	private static List<?> shifts(Page page, String address) {
		List<Route> late = new ArrayList<>();
		page.addInitScript(WATCH);
		page.route("**/*.js", late::add);

		page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		page.evaluate(PAINTED);
		assertThat(late).as("scripts held back").isNotEmpty();
		late.forEach(Route::resume);
		page.waitForLoadState(LoadState.LOAD);
		return (List<?>) page.evaluate(PAINTED_AND_SCROLLED);
	}

	private static int bytes(Request request) {
		return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
	}

}
