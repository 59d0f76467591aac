package casebook.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import casebook.catalog.Citation;
import casebook.catalog.Locators;
import casebook.catalog.Source;
import casebook.search.Snapshot;

/**
 * Numbers the sources of a case in the order in which its page cites them, and remembers
 * what rests on each. The parts of a page are made in reading order; {@link #entries()}
 * comes last.
 */
final class CaseSources {

	private final Snapshot snapshot;

	private final Map<String, Cited> cited = new LinkedHashMap<>();

	CaseSources(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	/**
	 * The notes for some citations, one for each source, with its locators joined.
	 * @param citations the ground of a statement
	 * @param place the statement, which the list of sources leads back to
	 */
	List<GroundedNote> ground(List<Citation> citations, Place place) {
		List<GroundedNote> notes = new ArrayList<>();
		Locators.bySource(citations).forEach((key, where) -> notes.add(note(key, where, place)));
		return notes;
	}

	/** The cited sources in the order of their numbers. */
	List<CaseSource> entries() {
		return this.cited.values()
			.stream()
			.map((cited) -> CaseSource.of(cited.number(), cited.source(), List.copyOf(cited.places())))
			.toList();
	}

	private GroundedNote note(String key, String locator, Place place) {
		Cited entry = this.cited.computeIfAbsent(key, (first) -> new Cited(this.cited.size() + 1,
				this.snapshot.source(key).orElseThrow(), new LinkedHashSet<>()));
		entry.places().add(place);
		Source source = entry.source();
		return new GroundedNote(entry.number(), "#source-" + entry.number(), source.shortForm(), source.reference(),
				locator);
	}

	/**
	 * A statement that rests on sources.
	 *
	 * @param id its place on the page
	 * @param label what it is, in few words
	 */
	record Place(String id, String label) {

		/** The link to it. */
		public String href() {
			return "#" + this.id;
		}

	}

	private record Cited(int number, Source source, Set<Place> places) {
	}

}
