package casebook.catalog;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the lines of cases from their records. What many lines have alike is one object
 * among them: a catalogue has few different marks and roles.
 */
final class CaseLines {

	private static final String DISPUTED = "disputed";

	private final Map<Object, Object> known = new HashMap<>();

	/**
	 * The line of a case.
	 * @param record the case
	 * @param revision the number of its revision
	 * @param revisedAt when that was published
	 */
	CaseLine of(CaseRecord record, int revision, Instant revisedAt) {
		Participants participants = record.participants();
		return new CaseLine(record.slug(), record.title(), record.summary(), record.period(), record.lastYear(),
				record.codings()
					.entrySet()
					.stream()
					.flatMap((dimension) -> dimension.getValue()
						.stream()
						.map((coding) -> one(new Mark(dimension.getKey(), coding.code(), coding.primary(),
								coding.basis(), coding.confidence()))))
					.toList(),
				new Participants(parts(participants.countries()), parts(participants.organisations()),
						parts(participants.persons())),
				record.events().stream().map((event) -> one(event.date())).toList(), record.claims().size(),
				(int) record.claims().stream().filter((claim) -> claim.status().equals(DISPUTED)).count(),
				(int) Stream
					.concat(record.keyDocuments().stream(), record.citations().map((citation) -> citation.source()))
					.distinct()
					.count(),
				revision, one(revisedAt));
	}

	private List<Participation> parts(List<Participation> parts) {
		return parts.stream().map(this::one).toList();
	}

	/** The first object that is equal to this one. */
	@SuppressWarnings("unchecked")
	private <T> T one(T object) {
		return (T) this.known.computeIfAbsent(object, (same) -> same);
	}

}
