package casebook.reference;

import java.util.ArrayList;
import java.util.List;

import casebook.browse.SourceEntry;
import casebook.catalog.Citation;
import casebook.catalog.Locators;
import casebook.catalog.Source;
import casebook.search.Snapshot;
import tools.jackson.databind.JsonNode;

/**
 * A source behind a statement. The fragment {@code reference/_cited :: cited} sets it.
 *
 * @param label the source in short: "Bae 2024"
 * @param reference the source in full words
 * @param href the page of the source
 * @param locator where in the source, in short; empty where that is not known
 */
record Cited(String label, String reference, String href, String locator) {

	/** What some citations name, one entry for each source. */
	static List<Cited> of(Snapshot snapshot, List<Citation> citations) {
		List<Cited> grounds = new ArrayList<>();
		Locators.bySource(citations)
			.forEach((key, where) -> snapshot.source(key).ifPresent((source) -> grounds.add(of(source, where))));
		return List.copyOf(grounds);
	}

	/** What the citations of an editorial text name. */
	static List<Cited> of(Snapshot snapshot, JsonNode citations) {
		List<Citation> read = new ArrayList<>();
		citations.forEach((citation) -> read
			.add(new Citation(citation.path("source").asString(), citation.path("locator").asString(null))));
		return of(snapshot, read);
	}

	/** The locator as it follows the label; empty for none. */
	public String where() {
		return this.locator.isEmpty() ? "" : ", " + this.locator;
	}

	private static Cited of(Source source, String where) {
		return new Cited(source.shortForm(), source.reference(), SourceEntry.href(source.key()), where);
	}

}
