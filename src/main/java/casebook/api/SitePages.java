package casebook.api;

import java.util.function.Predicate;
import casebook.site.Shelf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;
import casebook.site.DataForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page of the site by its canonical path, without selections: what the doors answer
 * as pages, each with the values that its path can have. A new page is here without being
 * named, unless its path has a part that {@link #VALUES} does not know.
 */
@Component
class SitePages {

	private static final Map<String, Function<Snapshot, Stream<Place>>> VALUES = Map.of("/cases/{slug}",
			(snapshot) -> snapshot.lines().stream().map(Place::of), "/facets/{key}",
			(snapshot) -> snapshot.vocabulary().facets().map((facet) -> Place.of("/facets/" + facet.key())),
			Shelf.concept("{slug}"),
			(snapshot) -> snapshot.concepts().stream().map((concept) -> Place.of(Shelf.concept(concept.slug()))),
			Shelf.source("{key}"),
			(snapshot) -> snapshot.sources().stream().map((source) -> Place.of(Shelf.source(source.key()))),
			Shelf.argument("{slug}"),
			(snapshot) -> snapshot.texts().theses().stream().map((thesis) -> Place.of(Shelf.argument(thesis.slug()))),
			Shelf.type("{code}"), SitePages::types, Shelf.figure("{id}"), SitePages::figures, "/countries/{state}",
			(snapshot) -> actors(snapshot, ActorKind.COUNTRY), "/organisations/{organisation}",
			(snapshot) -> actors(snapshot, ActorKind.ORGANISATION), "/people/{person}",
			(snapshot) -> actors(snapshot, ActorKind.PERSON));

	/** Pages that a collection has only where it has something to show there. */
	private static final Map<String, Predicate<Snapshot>> WHERE_ANY = Map.of(Shelf.TYPES,
			(snapshot) -> snapshot.texts().typology() != null, Shelf.ARGUMENTS,
			(snapshot) -> !snapshot.texts().theses().isEmpty());

	/** Pages that answer a selection alone, and refuse the whole catalogue. */
	private static final Set<String> OF_A_SELECTION = Set.of("/cases/brief");

	private static final Comparator<String> FIXED_FIRST = Comparator.comparing((String path) -> path.contains("{"))
		.thenComparing(Comparator.naturalOrder());

	private final RequestMappingHandlerMapping doors;

	SitePages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping doors) {
		this.doors = doors;
	}

	/** The paths that doors answer with a page, as they declare them, in order. */
	List<String> patterns() {
		return this.doors.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !DataForms.isAt(pattern) && !OF_A_SELECTION.contains(pattern))
			.sorted(FIXED_FIRST)
			.toList();
	}

	/** The types of the main scheme. */
	private static Stream<Place> types(Snapshot snapshot) {
		return Stream.ofNullable(snapshot.texts().typology())
			.flatMap((typology) -> typology.types().stream())
			.map((type) -> Place.of(Shelf.type(type.code())));
	}

	private static Stream<Place> actors(Snapshot snapshot, ActorKind kind) {
		return snapshot.actors()
			.stream()
			.filter((actor) -> actor.kind() == kind)
			.map((actor) -> Place.of(ActorAddress.of(kind, actor.key())));
	}

	/** The page of the figure that a collection may have. */
	private static Stream<Place> figures(Snapshot snapshot) {
		return snapshot.editorial("series")
			.map((text) -> JsonMapper.shared().readTree(text).at("/figure/id").asString(""))
			.filter((id) -> !id.isEmpty())
			.map((id) -> Place.of(Shelf.figure(id)))
			.stream();
	}

	/** Every page, those of the whole collection first. */
	Stream<Place> of(Snapshot snapshot) {
		return patterns().stream()
			.filter((pattern) -> WHERE_ANY.getOrDefault(pattern, (any) -> true).test(snapshot))
			.flatMap((pattern) -> filled(pattern, snapshot));
	}

	private static Stream<Place> filled(String pattern, Snapshot snapshot) {
		if (!pattern.contains("{")) {
			return Stream.of(Place.of(pattern));
		}
		return VALUES.entrySet()
			.stream()
			.filter((values) -> (pattern + "/").startsWith(values.getKey() + "/"))
			.flatMap((values) -> {
				String rest = pattern.substring(values.getKey().length());
				return values.getValue().apply(snapshot).map((place) -> place.under(rest));
			});
	}

	/**
	 * A page.
	 *
	 * @param path its canonical path
	 * @param changedAt when its text last changed, where that is known; else null
	 */
	record Place(String path, @Nullable Instant changedAt) {

		static Place of(CaseLine line) {
			return new Place("/cases/" + line.slug(), line.revisedAt());
		}

		static Place of(String path) {
			return new Place(path, null);
		}

		/** A page below this one, which changes with more than this one does. */
		Place under(String rest) {
			return rest.isEmpty() ? this : of(this.path + rest);
		}

	}

}
