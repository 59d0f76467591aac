package casebook.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import casebook.catalog.Citation;
import casebook.catalog.Source;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the sources of a case in the order in which its page cites them, and remembers
 * what rests on each. The parts of a page are made in reading order; {@link #entries()}
 * comes last.
 */
final class CaseSources {

	private static final Pattern NUMBERED_SECTION = Pattern.compile("(\\d+)\\. [^¶]*, (¶.*)");

	private static final Pattern SECTION = Pattern.compile("([^¶]+), (¶.*)");

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
		Map<String, List<String>> locators = citations.stream()
			.collect(Collectors.groupingBy(Citation::source, LinkedHashMap::new,
					Collectors.flatMapping((citation) -> locator(citation.locator()).stream(), Collectors.toList())));
		List<GroundedNote> notes = new ArrayList<>();
		locators.forEach((key, where) -> notes.add(note(key, joined(where), place)));
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
		return new GroundedNote(entry.number(), "#source-" + entry.number(), CaseSource.shortForm(source),
				CaseSource.reference(source), locator);
	}

	/**
	 * A locator in short: "4. Long heading, ¶6" is "sect. 4, ¶6", since the number finds
	 * the section as well as the heading does.
	 */
	static List<String> locator(@Nullable String locator) {
		if (locator == null) {
			return List.of();
		}
		Matcher numbered = NUMBERED_SECTION.matcher(locator);
		if (numbered.matches()) {
			return List.of("sect. " + numbered.group(1) + ", " + numbered.group(2));
		}
		Matcher named = SECTION.matcher(locator);
		return List.of(named.matches() ? "“" + named.group(1) + "”, " + named.group(2) : locator);
	}

	/** Several locators; a section is named once for neighbours within it. */
	static String joined(List<String> locators) {
		StringBuilder all = new StringBuilder();
		String section = "";
		for (String locator : locators) {
			int paragraph = locator.indexOf(", ¶");
			String begin = (paragraph > 0) ? locator.substring(0, paragraph) : locator;
			boolean same = paragraph > 0 && begin.equals(section);
			all.append(all.isEmpty() ? "" : "; ").append(same ? locator.substring(paragraph + 2) : locator);
			section = begin;
		}
		return all.toString();
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
