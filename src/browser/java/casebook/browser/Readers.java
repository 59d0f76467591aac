package casebook.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The readers of one test, each with a browser profile of their own that remembers
 * nothing. Movement is switched off for all, so that a position read is final.
 */
final class Readers {

	private final Browser browser;

	private final String origin;

	private final List<Reader> visiting = new ArrayList<>();

	Readers(Browser browser, String origin) {
		this.browser = browser;
		this.origin = origin;
	}

	/** At a desk, by daylight, with script. */
	Reader atDesk() {
		return enter((options) -> options);
	}

	/** At a desk, with script switched off. */
	Reader withoutScript() {
		return enter((options) -> options.setJavaScriptEnabled(false));
	}

	/** At a desk, with dark colours. */
	Reader inTheDark() {
		return enter((options) -> options.setColorScheme(ColorScheme.DARK));
	}

	/** With the narrowest phone in use. */
	Reader onPhone() {
		return enter((options) -> options.setViewportSize(360, 740));
	}

	/** The bytes that are served at an address, before a browser makes anything of them. */
	byte[] source(String address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.origin + address)).header("Accept", "text/html").build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
	}

	/** Ends all visits; fails if a page did what none may do. */
	void leave() {
		List<String> faults = this.visiting.stream().flatMap((reader) -> reader.leave().stream()).toList();
		this.visiting.clear();
		assertThat(faults).as("what the pages did wrong in the browser").isEmpty();
	}

	private Reader enter(UnaryOperator<NewContextOptions> habits) {
		NewContextOptions options = new NewContextOptions().setBaseURL(this.origin)
			.setViewportSize(1280, 900)
			.setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setLocale("en-GB");
		Reader reader = new Reader(this.browser.newContext(habits.apply(options)), this.origin);
		this.visiting.add(reader);
		return reader;
	}

}
