package casebook.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Citation;

/**
 * What the files of a folder may name of each other.
 *
 * @param sources the keys of the sources
 * @param actors the keys of the actors of each kind
 * @param concepts the slugs of the concepts
 * @param cases the slugs of the cases
 */
record Known(Names sources, Map<ActorKind, Names> actors, Names concepts, Names cases) {

	private static final Map<ActorKind, String> WORDS = Map.of(ActorKind.COUNTRY, "a country", ActorKind.ORGANISATION,
			"an organisation", ActorKind.PERSON, "a person");

	/** The actors of each kind by name. */
	static Map<ActorKind, Names> byKind(List<Actor> actors) {
		return WORDS.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(kind) -> Names.of(kind.getValue(), keys(actors, kind.getKey()))));
	}

	/** Actors that could not be read. */
	static Map<ActorKind, Names> anyActors() {
		return WORDS.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (kind) -> Names.unknown(kind.getValue())));
	}

	/**
	 * The key of an actor of one kind.
	 * @throws FaultFound if there is none, or only one of another kind
	 */
	String actor(SeedNode node, ActorKind kind) {
		String key = node.text();
		this.actors.forEach((other, names) -> {
			if (other != kind && names.known() && names.names().contains(key)) {
				throw node.fault("'" + key + "' is " + WORDS.get(other) + ", not " + WORDS.get(kind));
			}
		});
		return actors(kind).check(node);
	}

	/** The names of the actors of one kind. */
	Names actors(ActorKind kind) {
		return this.actors.getOrDefault(kind, Names.unknown("an actor"));
	}

	/** The citations under a key of a place; none where it is missing. */
	List<Citation> citations(SeedNode owner, String key) {
		return owner.list(key).stream().map(this::citation).toList();
	}

	private Citation citation(SeedNode node) {
		node.only("source", "locator");
		return new Citation(this.sources.check(node.get("source")), node.optionalText("locator"));
	}

	private static Set<String> keys(List<Actor> actors, ActorKind kind) {
		return actors.stream()
			.filter((actor) -> actor.kind() == kind)
			.map(Actor::key)
			.collect(Collectors.toCollection(java.util.LinkedHashSet::new));
	}

}
