package casebook.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The one browser of this JVM: the system's own, never one that Playwright would fetch.
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

	private static final String PROPERTY = "casebook.chromium";

	private static final Path USUAL = Path.of("/usr/bin/chromium");

	/** The same browser without windows of its own, which cost half of the time. */
	private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

	private static final double PATIENCE = 15_000;

	/** Starts it, and says how to name another where there is none. */
	static Chromium start() {
		Path named = Path.of(System.getProperty(PROPERTY, USUAL.toString()));
		Path executable = (named.equals(USUAL) && Files.isExecutable(WITHOUT_WINDOWS)) ? WITHOUT_WINDOWS : named;
		if (!Files.isExecutable(executable)) {
			throw new IllegalStateException("There is no browser at " + executable
					+ ". Install Debian's package chromium, or name another with -D" + PROPERTY + "=/path/to/chromium.");
		}
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		return new Chromium(playwright,
				playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
