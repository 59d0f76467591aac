package casebook.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.browse.Words;
import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Participation;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;

/**
 * Actors of a kind that take part in the same cases as one.
 *
 * @param heading what they are
 * @param shown those of most shared cases
 * @param further the next, which are folded away
 * @param more how many more there are, in words; empty for none
 */
record ActorCompany(String heading, List<Shared> shown, List<Shared> further, String more) {

	/** How many are shown at once, where more than two others would be folded away. */
	private static final int SHOWN = 8;

	/** How many are named at all. */
	private static final int MOST = 100;

	/** The most cases that a link can name one by one. */
	private static final int LINKED = 50;

	/** Who takes part in the cases of an actor, kind by kind. */
	static List<ActorCompany> of(Snapshot snapshot, Actor actor, List<CaseLine> lines) {
		return Arrays.stream(ActorKind.values())
			.map((kind) -> of(snapshot, actor, kind, lines))
			.filter((company) -> !company.shown().isEmpty())
			.toList();
	}

	private static ActorCompany of(Snapshot snapshot, Actor actor, ActorKind kind, List<CaseLine> lines) {
		Map<String, List<CaseLine>> shared = new HashMap<>();
		for (CaseLine line : lines) {
			line.participants()
				.of(kind)
				.stream()
				.map(Participation::actor)
				.distinct()
				.filter((other) -> !other.equals(actor.key()))
				.forEach((other) -> shared.computeIfAbsent(other, (key) -> new ArrayList<>()).add(line));
		}
		List<Shared> named = shared.entrySet()
			.stream()
			.flatMap((entry) -> snapshot.actor(entry.getKey())
				.map((other) -> Map.entry(other, entry.getValue()))
				.stream())
			.sorted(Comparator.comparingInt((Map.Entry<Actor, List<CaseLine>> entry) -> -entry.getValue().size())
				.thenComparing(Map.Entry::getKey, Actor.byName()))
			.limit(MOST)
			.map((entry) -> Shared.of(snapshot, actor, entry.getKey(), entry.getValue()))
			.toList();
		int left = shared.size() - named.size();
		int first = (named.size() <= SHOWN + 2) ? named.size() : SHOWN;
		return new ActorCompany(ActorNouns.all(snapshot, kind), named.subList(0, first),
				named.subList(first, named.size()), (left == 0) ? "" : "and " + Words.number(left) + " more");
	}

	/** How many are folded away, in words. */
	public String folded() {
		return Words.number(this.further.size()) + " more";
	}

	/**
	 * An actor of the company.
	 *
	 * @param name its name
	 * @param href its page
	 * @param count how many cases and background entries both take part in
	 * @param list the list of these; empty where they are too many for an address
	 */
	record Shared(String name, String href, EntryCount count, String list) {

		static Shared of(Snapshot snapshot, Actor one, Actor other, List<CaseLine> lines) {
			return new Shared(other.name(), ActorAddress.of(other.kind(), other.key()), snapshot.count(lines),
					list(snapshot, one, other, lines));
		}

		/** How many they are together. */
		int cases() {
			return this.count.total();
		}

		/** The cases in words. */
		public String counted() {
			return this.count.inWords();
		}

		/**
		 * Two values of one facet are alternatives, so that such cases are named one by
		 * one.
		 */
		private static String list(Snapshot snapshot, Actor one, Actor other, List<CaseLine> lines) {
			CaseQuery everything = CaseQuery.everything(snapshot.axes());
			if (one.kind() != other.kind() && Stream.of(one, other)
				.allMatch((actor) -> snapshot.axes().axis(actor.kind().key()).isPresent())) {
				return everything.choosing(one.kind().key(), one.key())
					.choosing(other.kind().key(), other.key())
					.href("/cases");
			}
			return (lines.size() > LINKED) ? ""
					: everything.picking(lines.stream().map(CaseLine::slug).toList()).href("/cases");
		}

	}

}
