package casebook.browse;

import java.util.List;

import casebook.catalog.Source;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the list of sources of a case.
 *
 * @param number its number on the page
 * @param entry the source as a bibliography sets it
 * @param places what rests on it, on this page
 */
record CaseSource(int number, SourceEntry entry, List<CaseSources.Place> places) {

	/** Keeps its own copy of the places. */
	CaseSource {
		places = List.copyOf(places);
	}

	static CaseSource of(int number, Source source, List<CaseSources.Place> places) {
		return new CaseSource(number, SourceEntry.of(source), places);
	}

	/** The place of the entry on the page. */
	public String id() {
		return "source-" + this.number;
	}

	/** The authors, or editors; empty for neither. */
	public String authors() {
		return this.entry.authors();
	}

	/** The title. */
	public String title() {
		return this.entry.title();
	}

	/** The journal, book or site that it is part of; empty for none. */
	public String container() {
		return this.entry.container();
	}

	/** Volume, pages, publisher and date; empty for none. */
	public String details() {
		return this.entry.details();
	}

	/** Where it can be read, or null. */
	public @Nullable String href() {
		return this.entry.link();
	}

	/** What sort of witness it is, in words; empty where that is not said. */
	public String kind() {
		return this.entry.kind();
	}

	/** A remark of the editors, or null. */
	public @Nullable String note() {
		return this.entry.note();
	}

}
