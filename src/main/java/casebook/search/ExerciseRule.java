package casebook.search;

import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Exercise;
import casebook.catalog.Facet;

/**
 * Which cases the exercise sets: those that are no background entry, that the editors
 * have read in one of its facets at least, and that do not tell the answer themselves.
 */
public final class ExerciseRule {

	private final Snapshot snapshot;

	private final Exercise exercise;

	/** The rule of an edition. */
	public ExerciseRule(Snapshot snapshot) {
		this.snapshot = snapshot;
		this.exercise = snapshot.collection().exercise();
	}

	/** Whether a case is set. */
	public boolean sets(CaseLine line, CaseRecord record) {
		return this.exercise.isDeclared() && whyNot(line, record).isEmpty();
	}

	/** Why a case is not set, as a sentence; empty where it is set. */
	public Optional<String> whyNot(CaseLine line, CaseRecord record) {
		return whyNot(line).or(() -> this.exercise.told(record)
			.map((told) -> "Its text says “" + told.word().replace("*", "…") + "”, which tells the answer to “"
					+ label(told.facet()) + "”."));
	}

	/** The same, as far as it can be said without the text of the case. */
	public Optional<String> whyNot(CaseLine line) {
		if (this.snapshot.background().contains(this.snapshot.position(line))) {
			return Optional.of("It is a background entry, and only cases are set.");
		}
		if (this.exercise.facets().stream().allMatch((facet) -> isOpen(facet, line))) {
			return Optional.of("The editors have answered none of its questions.");
		}
		return this.exercise.leaveOut().contains(line.slug())
				? Optional.of("Its title or its text tells one of the answers.") : Optional.empty();
	}

	private boolean isOpen(String facet, CaseLine line) {
		return this.snapshot.axes()
			.axis(facet)
			.map((axis) -> this.snapshot.values(axis.facet(), line).contains(Axis.NOT_CODED))
			.orElse(true);
	}

	private String label(String facet) {
		return this.snapshot.vocabulary().facet(facet).map(Facet::label).orElse(facet);
	}

}
