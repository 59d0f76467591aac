package casebook.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One case as the editors keep it: the full record, which a revision holds as a document.
 * Seeds, forms and imports become one of these before anything is written.
 *
 * @param slug the key of the case in URLs
 * @param title the title
 * @param summary one paragraph
 * @param narrative the story
 * @param questions questions for a class
 * @param keyDocuments keys of the official or primary texts among the sources
 * @param period when it took place
 * @param codings dimension key to its codings; a dimension that is not coded has no entry
 * @param participants who took part
 * @param events the chronology
 * @param relations links to other cases, written from this side
 * @param claims what is said about the case, with its standing
 * @param notes the editors' remarks on discrepancies
 */
public record CaseRecord(String slug, String title, String summary, Narrative narrative, List<String> questions,
		List<String> keyDocuments, Period period, SortedMap<String, List<Coding>> codings, Participants participants,
		List<Event> events, List<Relation> relations, List<Claim> claims, List<String> notes) {

	/**
	 * Keeps its own copies; dimensions stand in the order of their keys, so that equal
	 * records make equal documents.
	 */
	public CaseRecord {
		questions = List.copyOf(questions);
		keyDocuments = List.copyOf(keyDocuments);
		codings = copy(codings);
		events = List.copyOf(events);
		relations = List.copyOf(relations);
		claims = List.copyOf(claims);
		notes = List.copyOf(notes);
	}

	/** The codings of one dimension; empty where it is not coded. */
	public List<Coding> codings(String dimension) {
		return this.codings.getOrDefault(dimension, List.of());
	}

	/** Every citation in the record, in no particular order, with repetitions. */
	public Stream<Citation> citations() {
		return Stream
			.of(this.codings.values().stream().flatMap(List::stream).flatMap((coding) -> coding.sources().stream()),
					this.events.stream().flatMap((event) -> event.sources().stream()),
					this.claims.stream().flatMap((claim) -> claim.sources().stream()))
			.flatMap((citations) -> citations);
	}

	/**
	 * The last year in which the case is known to have gone on: of its end, else of its
	 * last event; {@value CaseLine#STILL_ONGOING} while it goes on.
	 */
	public int lastYear() {
		if (this.period.isOngoing()) {
			return CaseLine.STILL_ONGOING;
		}
		return this.period.endYear()
			.orElseGet(() -> this.events.stream()
				.mapToInt((event) -> EdtfDate.parse(event.date()).year())
				.reduce(this.period.startYear(), Math::max));
	}

	private static SortedMap<String, List<Coding>> copy(Map<String, List<Coding>> codings) {
		SortedMap<String, List<Coding>> copy = new TreeMap<>();
		codings.forEach((dimension, values) -> copy.put(dimension, List.copyOf(values)));
		return Collections.unmodifiableSortedMap(copy);
	}

}
