package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.search.ExerciseRule;
import casebook.search.Snapshot;

/**
 * The cases that the exercise sets, in the order of their slugs, round and round. Texts
 * are read a few at a time, until one is found whose text does not tell the answer.
 */
final class SetCases {

	private static final int AT_ONCE = 10;

	private final Snapshot snapshot;

	private final Catalogue catalogue;

	private final ExerciseRule rule;

	SetCases(Snapshot snapshot, Catalogue catalogue) {
		this.snapshot = snapshot;
		this.catalogue = catalogue;
		this.rule = new ExerciseRule(snapshot);
	}

	/** Why a case is not set, as a sentence; empty where it is set. */
	Optional<String> whyNot(CaseLine line, CaseRecord record) {
		return this.rule.whyNot(line, record);
	}

	/**
	 * The case that a newcomer gets: the one that the collection declares, else the first
	 * in order.
	 * @throws NoExercise if no case can be set
	 */
	CaseLine first() {
		return Optional.ofNullable(this.snapshot.collection().exercise().first())
			.flatMap(this.snapshot::line)
			.flatMap((line) -> firstOf(List.of(line)))
			.or(() -> after(""))
			.orElseThrow(NoExercise::new);
	}

	/**
	 * The next case after one; after the last comes the first again. Empty where no case
	 * is set.
	 */
	Optional<CaseLine> after(String slug) {
		List<CaseLine> round = new ArrayList<>();
		this.snapshot.lines().stream().filter((line) -> line.slug().compareTo(slug) > 0).forEach(round::add);
		this.snapshot.lines().stream().filter((line) -> line.slug().compareTo(slug) <= 0).forEach(round::add);
		return firstOf(round);
	}

	private Optional<CaseLine> firstOf(List<CaseLine> lines) {
		List<CaseLine> likely = lines.stream().filter((line) -> this.rule.whyNot(line).isEmpty()).toList();
		for (int from = 0; from < likely.size(); from += AT_ONCE) {
			List<CaseLine> few = likely.subList(from, Math.min(from + AT_ONCE, likely.size()));
			List<CaseRecord> records = this.catalogue.records(few);
			for (int i = 0; i < few.size(); i++) {
				if (this.rule.whyNot(few.get(i), records.get(i)).isEmpty()) {
					return Optional.of(few.get(i));
				}
			}
		}
		return Optional.empty();
	}

}
