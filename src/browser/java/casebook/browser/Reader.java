package casebook.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One visit to the Casebook. It notes what no page may do: complain on the console, break
 * the content security policy, ask another origin for anything, or ask for what is not
 * there.
 */
final class Reader {

	private static final int PATIENCE = 15_000;

	private final BrowserContext context;

	private final String origin;

	private final Page page;

	private final List<String> faults = new ArrayList<>();

	private final Set<String> refused = new HashSet<>();

	Reader(BrowserContext context, String origin) {
		this.context = context;
		this.origin = origin;
		context.setDefaultTimeout(PATIENCE);
		context.onConsoleMessage(this::hear);
		context.onWebError((error) -> this.faults.add(error.page().url() + " threw " + error.error()));
		context.onRequest(this::watch);
		context.onResponse(this::check);
		this.page = context.newPage();
	}

	Page page() {
		return this.page;
	}

	/** Opens a page that must be there. */
	Reader open(String address) {
		return open(address, 200);
	}

	/** Opens an address that must be answered so. */
	Reader open(String address, int status) {
		if (status >= 400) {
			this.refused.add(this.origin + address);
		}
		Response response = this.page.navigate(address);
		assertThat(response.status()).as(address).isEqualTo(status);
		return this;
	}

	/** A second tab of the same browser. */
	Page openTab(String address) {
		Page tab = this.context.newPage();
		tab.navigate(address);
		return tab;
	}

	/** Where the reader is: path and query. */
	String address() {
		return this.page.url().substring(this.origin.length());
	}

	/** What the pages did wrong so far; it does not fail the test any more. */
	List<String> takeFaults() {
		List<String> taken = List.copyOf(this.faults);
		this.faults.clear();
		return taken;
	}

	/** Ends the visit and says what the pages did wrong. */
	List<String> leave() {
		this.context.close();
		return this.faults;
	}

	private void hear(ConsoleMessage message) {
		boolean grave = message.type().equals("error") || message.type().equals("warning");
		if (grave && this.refused.stream().noneMatch(message.location()::startsWith)) {
			this.faults.add(message.type() + " on the console: " + message.text());
		}
	}

	private void watch(Request request) {
		if (!request.url().startsWith(this.origin + "/")) {
			this.faults.add("asked another origin: " + request.url());
		}
	}

	private void check(Response response) {
		if (response.status() >= 400 && !this.refused.contains(response.url())) {
			this.faults.add(response.status() + " for " + response.url());
		}
	}

}
