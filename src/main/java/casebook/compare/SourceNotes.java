package casebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Citation;
import casebook.catalog.Locators;
import casebook.catalog.Source;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the sources of a comparison in the order in which it cites them. The parts of a
 * page are made in reading order; {@link #entries()} comes last.
 */
final class SourceNotes {

	private final Snapshot snapshot;

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	SourceNotes(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	/** The notes for a statement, one for each of its sources. */
	List<Note> notes(List<Citation> citations) {
		List<Note> notes = new ArrayList<>();
		Locators.bySource(citations).forEach((key, where) -> {
			Source source = this.snapshot.source(key).orElseThrow();
			Entry entry = this.entries.computeIfAbsent(key, (first) -> new Entry(this.entries.size() + 1,
					source.reference(), source.fields().getOrDefault("container-title", ""), source.link()));
			notes.add(new Note("#" + entry.id(), source.shortForm(), where.isEmpty() ? "" : ", " + where));
		});
		return notes;
	}

	/** The sources cited so far. */
	List<Entry> entries() {
		return List.copyOf(this.entries.values());
	}

	/**
	 * A reference to a source.
	 *
	 * @param href its entry in the list of sources
	 * @param label the source in short: "Bae 2024"
	 * @param where the place in it, as it follows the label; empty where that is not
	 * known
	 */
	record Note(String href, String label, String where) {
	}

	/**
	 * An entry in the list of sources.
	 *
	 * @param number its number
	 * @param reference the source in one line
	 * @param container the journal, book or site that it is part of; empty for none
	 * @param href where it can be read, or null
	 */
	record Entry(int number, String reference, String container, @Nullable String href) {

		/** Its place on the page. */
		public String id() {
			return "source-" + this.number;
		}

	}

}
