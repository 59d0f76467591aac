package casebook.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Nearest;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;

/**
 * Finds who may be meant by a key that no actor of a kind has: those that are near by key
 * or by name, and the actor of another kind that has the key.
 */
final class NearestActors {

	private static final int NAMED = 4;

	private NearestActors() {
	}

	/** The answer that names them, and the list of all. */
	static NotOnShelf instead(Snapshot snapshot, ActorKind kind, String key) {
		List<Actor> nearest = to(snapshot, kind, key);
		Map<String, String> links = new LinkedHashMap<>();
		nearest.forEach((actor) -> links.put(actor.name(), ActorAddress.of(actor.kind(), actor.key())));
		links.put("All: " + ActorNouns.all(snapshot, kind), ActorAddress.all(kind));
		return NotOnShelf.entry(ActorNouns.one(kind), key, nearest.stream().map(Actor::key).toList(), links);
	}

	private static List<Actor> to(Snapshot snapshot, ActorKind kind, String key) {
		Map<String, Actor> byName = new LinkedHashMap<>();
		snapshot.actors().stream().filter((actor) -> actor.kind() == kind).forEach((actor) -> {
			byName.putIfAbsent(actor.key(), actor);
			byName.putIfAbsent(actor.name(), actor);
			actor.alsoKnownAs().forEach((name) -> byName.putIfAbsent(name, actor));
		});
		List<String> near = new ArrayList<>(Nearest.to(key, byName.keySet(), NAMED));
		near.addAll(Nearest.to(key.replace('-', ' '), byName.keySet(), NAMED));
		return Stream
			.concat(snapshot.actor(key).stream(), near.stream().flatMap((name) -> Stream.ofNullable(byName.get(name))))
			.distinct()
			.limit(NAMED)
			.toList();
	}

}
