package casebook.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Participation;
import casebook.search.EntryCount;
import casebook.search.Snapshot;

/**
 * The actors of an edition by kind and name, with the number of cases that each takes
 * part in and the names that it bears there. Worked out once an edition.
 *
 * @param byKind the actors of each kind, by name
 */
record ActorRoll(Map<ActorKind, List<Entry>> byKind) {

	/** What stands for names that do not begin with a letter of the alphabet. */
	static final String OTHER = "other";

	/** The roll of an edition. */
	static ActorRoll of(Snapshot snapshot) {
		return snapshot.derived(ActorRoll.class, ActorRoll::make);
	}

	/** The actors of a kind, by name. */
	List<Entry> of(ActorKind kind) {
		return this.byKind.getOrDefault(kind, List.of());
	}

	private static ActorRoll make(Snapshot snapshot) {
		Map<String, EntryCount> cases = new HashMap<>();
		Map<String, Set<String>> names = new HashMap<>();
		for (CaseLine line : snapshot.lines()) {
			Set<String> here = new HashSet<>();
			line.participants().all().forEach((part) -> {
				here.add(part.actor());
				note(names, part);
			});
			EntryCount one = snapshot.count(List.of(line));
			here.forEach((actor) -> cases.merge(actor, one, EntryCount::with));
		}
		Map<ActorKind, List<Entry>> byKind = new EnumMap<>(ActorKind.class);
		for (ActorKind kind : ActorKind.values()) {
			byKind.put(kind,
					snapshot.actors()
						.stream()
						.filter((actor) -> actor.kind() == kind)
						.sorted(Actor.byName())
						.map((actor) -> new Entry(actor, cases.getOrDefault(actor.key(), EntryCount.NONE),
								List.copyOf(names.getOrDefault(actor.key(), Set.of()))))
						.toList());
		}
		return new ActorRoll(byKind);
	}

	private static void note(Map<String, Set<String>> names, Participation part) {
		String then = part.nameThen();
		if (then != null) {
			names.computeIfAbsent(part.actor(), (actor) -> new TreeSet<>()).add(then);
		}
	}

	/**
	 * An actor on the roll.
	 *
	 * @param actor the actor
	 * @param cases how many cases it takes part in
	 * @param namesThen the names that it bears in cases, where they differ from its own
	 */
	record Entry(Actor actor, EntryCount cases, List<String> namesThen) {

		/** The letter that it is filed under. */
		String letter() {
			String first = Folded.of(this.actor.filedAs()).toUpperCase(Locale.ROOT);
			return first.matches("[A-Z].*") ? first.substring(0, 1) : OTHER;
		}

		/** Whether one of its names has these letters in it; none has no letters. */
		boolean isCalled(String text) {
			String wanted = Folded.of(text);
			return !wanted.isEmpty() && Stream
				.of(Stream.of(this.actor.name(), this.actor.filedAs(), this.actor.key()),
						this.actor.alsoKnownAs().stream(), this.namesThen.stream())
				.flatMap((names) -> names)
				.anyMatch((name) -> Folded.of(name).contains(wanted));
		}

	}

}
