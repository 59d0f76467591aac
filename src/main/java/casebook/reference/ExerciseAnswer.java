package casebook.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Coding;
import casebook.search.Snapshot;

/**
 * What a learner chose in a facet, beside what the editors read and why.
 *
 * @param label the facet
 * @param question what its values answer; empty for none
 * @param own what the learner chose, in words
 * @param verdict how the two stand to each other, in words
 * @param style the class that goes with that
 * @param gap why the editors gave no value; empty where they did
 * @param readings what the editors read
 */
record ExerciseAnswer(String label, String question, String own, String verdict, String style, String gap,
		List<Reading> readings) {

	static ExerciseAnswer of(Snapshot snapshot, ExerciseFacet facet, Set<String> chosen, CaseLine line,
			CaseRecord record) {
		Set<String> read = facet.read(snapshot, line);
		List<Coding> codings = facet.codings(record);
		String style = style(chosen, read, codings);
		return new ExerciseAnswer(facet.facet().label(), Objects.requireNonNullElse(facet.facet().question(), ""),
				chosen.stream().map(facet::label).collect(Collectors.joining(", ")), verdict(style), style,
				codings.isEmpty() ? gap(facet, read) : "",
				codings.stream().map((coding) -> Reading.of(snapshot, facet, coding, codings.size())).toList());
	}

	private static String gap(ExerciseFacet facet, Set<String> read) {
		return read.isEmpty() ? "Not coded" : read.stream().map(facet::label).collect(Collectors.joining(", "));
	}

	private static String style(Set<String> chosen, Set<String> read, List<Coding> codings) {
		if (read.isEmpty()) {
			return "not-coded";
		}
		if (chosen.equals(read)) {
			return "same";
		}
		Set<String> shared = new HashSet<>(chosen);
		shared.retainAll(read);
		if (!shared.isEmpty()) {
			return "overlapping";
		}
		boolean second = codings.stream()
			.map(Coding::secondReading)
			.anyMatch((other) -> other != null && chosen.contains(other));
		return second ? "second" : "other";
	}

	private static String verdict(String style) {
		return switch (style) {
			case "not-coded" -> "The editors have no reading";
			case "same" -> "The same";
			case "overlapping" -> "In part the same";
			case "second" -> "As the second reading, not as the editors’";
			default -> "Differs from the editors’ reading";
		};
	}

	/**
	 * A value that the editors gave, with its ground.
	 *
	 * @param label the value
	 * @param chief whether it is the chief one of several
	 * @param ground how it came about
	 * @param confidence how sure it is
	 * @param rationale why; empty where that is not said
	 * @param second what a second, blind reading said, where it differed; else empty
	 * @param sources the sources behind it
	 */
	record Reading(String label, boolean chief, String ground, String confidence, String rationale, String second,
			List<Cited> sources) {

		static Reading of(Snapshot snapshot, ExerciseFacet facet, Coding coding, int of) {
			String second = coding.secondReading();
			return new Reading(facet.label(coding.code()), coding.primary() && of > 1,
					snapshot.vocabulary().terms().basisLabel(coding.basis()), coding.confidence(),
					Objects.requireNonNullElse(coding.rationale(), ""), (second != null) ? facet.label(second) : "",
					Cited.of(snapshot, coding.sources()));
		}

		/** Whether neither a reason nor a source stands behind it. */
		public boolean isBare() {
			return this.rationale.isEmpty() && this.sources.isEmpty();
		}

	}

}
