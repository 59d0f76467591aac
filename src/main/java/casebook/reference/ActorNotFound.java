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

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * There is no actor of that kind and key. The problem detail carries links to the nearest
 * by key and by name, and to the actor of another kind that has the key.
 */
final class ActorNotFound extends ErrorResponseException {

	private static final int NAMED = 4;

	ActorNotFound(Snapshot snapshot, ActorKind kind, String key) {
		super(HttpStatus.NOT_FOUND, problem(snapshot, kind, key), null);
	}

	private static ProblemDetail problem(Snapshot snapshot, ActorKind kind, String key) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no " + ActorNouns.one(kind) + " '" + key + "' in this catalogue.");
		problem.setTitle("No such " + ActorNouns.one(kind));
		problem.setProperty("value", key);
		List<Actor> nearest = nearest(snapshot, kind, key);
		problem.setProperty("nearest", nearest.stream().map(Actor::key).toList());
		Map<String, String> links = new LinkedHashMap<>();
		nearest.forEach((actor) -> links.put(actor.name(), ActorAddress.of(actor.kind(), actor.key())));
		links.put("All: " + ActorNouns.all(snapshot, kind), ActorAddress.all(kind));
		problem.setProperty("links", links);
		return problem;
	}

	private static List<Actor> nearest(Snapshot snapshot, ActorKind kind, String key) {
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
