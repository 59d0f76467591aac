package casebook.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import casebook.browse.Link;
import casebook.catalog.Actor;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;

/**
 * Which actor followed which. A tie is written at either end and holds at both.
 *
 * @param before the keys or names of the predecessors of each actor
 * @param after the keys or names of its successors
 */
record ActorTies(Map<String, Set<String>> before, Map<String, Set<String>> after) {

	/** The ties of an edition. */
	static ActorTies of(Snapshot snapshot) {
		return snapshot.derived(ActorTies.class, ActorTies::make);
	}

	/** The predecessors of an actor; the address is empty where there is no page. */
	List<Link> predecessors(Snapshot snapshot, Actor actor) {
		return links(snapshot, this.before.getOrDefault(actor.key(), Set.of()));
	}

	/** The successors of an actor; the address is empty where there is no page. */
	List<Link> successors(Snapshot snapshot, Actor actor) {
		return links(snapshot, this.after.getOrDefault(actor.key(), Set.of()));
	}

	private static ActorTies make(Snapshot snapshot) {
		ActorTies ties = new ActorTies(new HashMap<>(), new HashMap<>());
		for (Actor actor : snapshot.actors()) {
			actor.predecessors().forEach((earlier) -> ties.tie(earlier, actor.key()));
			String later = actor.successor();
			if (later != null) {
				ties.tie(actor.key(), later);
			}
		}
		return ties;
	}

	private void tie(String earlier, String later) {
		this.after.computeIfAbsent(earlier, (key) -> new LinkedHashSet<>()).add(later);
		this.before.computeIfAbsent(later, (key) -> new LinkedHashSet<>()).add(earlier);
	}

	private static List<Link> links(Snapshot snapshot, Set<String> keys) {
		List<Link> links = new ArrayList<>();
		keys.forEach((key) -> links.add(snapshot.actor(key)
			.map((actor) -> new Link(actor.name(), ActorAddress.of(actor.kind(), key)))
			.orElseGet(() -> new Link(key, ""))));
		return links;
	}

}
