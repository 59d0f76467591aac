package casebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.Participation;
import casebook.search.Snapshot;

/**
 * An actor that took part in two of the cases at least.
 *
 * @param facet the facet whose value the actor is
 * @param key the key of the actor
 * @param name its name
 * @param parts what it did in each case, in the order of the cases
 */
record SharedActor(Facet facet, String key, String name, List<Part> parts) {

	/** Keeps its own copy. */
	SharedActor {
		parts = List.copyOf(parts);
	}

	/** The shared actors, those of most cases first within their facet. */
	static List<SharedActor> of(Snapshot snapshot, List<CaseLine> cases) {
		return snapshot.vocabulary()
			.facets()
			.filter((facet) -> facet.origin() == Origin.PARTICIPANT)
			.flatMap((facet) -> of(snapshot, facet, cases).stream())
			.toList();
	}

	/** Who takes part in a case; empty in a facet that holds no participants. */
	static Stream<Participation> parts(CaseLine line, Facet facet) {
		return (facet.origin() == Origin.PARTICIPANT) ? line.participants().of(ActorKind.of(facet.key())).stream()
				: Stream.empty();
	}

	private static List<SharedActor> of(Snapshot snapshot, Facet facet, List<CaseLine> cases) {
		Map<String, List<Part>> parts = new LinkedHashMap<>();
		for (CaseLine line : cases) {
			parts(line, facet).forEach((part) -> parts.computeIfAbsent(part.actor(), (first) -> new ArrayList<>())
				.add(new Part(line, part.role())));
		}
		List<SharedActor> shared = new ArrayList<>();
		parts.forEach((key, roles) -> {
			if (roles.stream().map(Part::line).distinct().count() > 1) {
				shared.add(new SharedActor(facet, key, snapshot.actor(key).map(Actor::name).orElse(key), roles));
			}
		});
		return shared.stream()
			.sorted((left, right) -> Integer.compare(right.parts().size(), left.parts().size()))
			.toList();
	}

	/**
	 * A part in one case.
	 *
	 * @param line the case
	 * @param role what the actor did there
	 */
	record Part(CaseLine line, String role) {
	}

}
