package casebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.RelationKind;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.TimeBar;
import casebook.site.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * What connects cases beside their codings: years, actors, links.
 *
 * @param courses when each case ran, on a common scale
 * @param ticks the years written along the scale
 * @param years the years in common, in sentences
 * @param actors the actors in common, kind by kind
 * @param links how they are linked with each other
 */
record Connections(List<Course> courses, List<TimeScale.Tick> ticks, List<String> years, List<Actors> actors,
		List<Relation> links) {

	private static final int TICKS = 8;

	/** What connects cases. */
	static Connections of(Snapshot snapshot, List<CaseLine> cases) {
		TimeScale scale = TimeScale.withEvents(cases, snapshot.edition().madeAt());
		return new Connections(cases.stream().map((line) -> Course.of(snapshot, line, scale)).toList(),
				scale.ticks(TICKS), years(cases), actors(snapshot, cases),
				links(snapshot, cases).stream().map((link) -> Relation.of(snapshot, link)).toList());
	}

	/** The links between two of some cases, as they were written. */
	static List<CaseLink> links(Snapshot snapshot, List<CaseLine> cases) {
		Set<String> slugs = cases.stream().map(CaseLine::slug).collect(Collectors.toSet());
		return cases.stream()
			.flatMap((line) -> snapshot.links(line.slug()).stream())
			.filter((link) -> slugs.contains(link.from()) && slugs.contains(link.to()))
			.distinct()
			.toList();
	}

	private static List<String> years(List<CaseLine> cases) {
		Optional<SharedYears> all = SharedYears.ofAll(cases);
		String who = Summary.all(cases.size());
		if (all.isPresent()) {
			return List.of(all.get().isOngoing() ? "Since " + all.get().from() + " " + who + " have been under way."
					: "In " + all.get().inWords() + " " + who + " were under way.");
		}
		List<String> sentences = new ArrayList<>(List.of("There is no year in which " + who + " were under way."));
		SharedYears.ofPairs(cases)
			.forEach((pair) -> sentences.add(Words.all(pair.cases().stream().map(CaseLine::title).toList())
					+ " overlap: " + pair.inWords() + "."));
		if (cases.size() > 2 && sentences.size() == 1) {
			sentences.set(0, "No two of them were under way in the same year.");
		}
		return sentences;
	}

	private static List<Actors> actors(Snapshot snapshot, List<CaseLine> cases) {
		Map<String, List<Shared>> byFacet = new LinkedHashMap<>();
		for (SharedActor actor : SharedActor.of(snapshot, cases)) {
			byFacet.computeIfAbsent(actor.facet().label(), (first) -> new ArrayList<>())
				.add(Shared.of(snapshot, actor, cases.size()));
		}
		List<Actors> actors = new ArrayList<>();
		byFacet.forEach((label, shared) -> actors.add(new Actors(label, shared)));
		return actors;
	}

	/**
	 * When a case ran.
	 *
	 * @param title the case
	 * @param years when, in words
	 * @param bar when, drawn
	 * @param style the class that gives the hue
	 */
	record Course(String title, String years, TimeBar bar, String style) {

		static Course of(Snapshot snapshot, CaseLine line, TimeScale scale) {
			return new Course(line.title(), line.period().years(), TimeBar.of(line, scale),
					Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line))
						.map(Badge::style)
						.orElse("type-other"));
		}

	}

	/**
	 * Actors of one kind.
	 *
	 * @param label what they are
	 * @param actors the actors that two of the cases at least have in common
	 */
	record Actors(String label, List<Shared> actors) {
	}

	/**
	 * An actor in common.
	 *
	 * @param actor its name, which leads to all its cases
	 * @param inAll whether it took part in every one of the cases
	 * @param parts what it did in each, in words
	 */
	record Shared(Link actor, boolean inAll, List<String> parts) {

		static Shared of(Snapshot snapshot, SharedActor actor, int cases) {
			Map<String, List<String>> roles = new LinkedHashMap<>();
			actor.parts()
				.forEach((part) -> roles.computeIfAbsent(part.line().title(), (first) -> new ArrayList<>())
					.add(part.role()));
			List<String> parts = new ArrayList<>();
			roles.forEach((title, done) -> parts.add(title + ": " + Words.all(done)));
			return new Shared(new Link(actor.name(),
					CaseQuery.everything(snapshot.axes()).choosing(actor.facet().key(), actor.key()).href("/cases")),
					roles.size() == cases, parts);
		}

	}

	/**
	 * A link between two of the cases.
	 *
	 * @param from the case that it is read from
	 * @param label how it reads
	 * @param to the other case
	 * @param note what it consists in, or null
	 */
	record Relation(Link from, String label, Link to, @Nullable String note) {

		static Relation of(Snapshot snapshot, CaseLink link) {
			return new Relation(page(snapshot, link.from()),
					snapshot.vocabulary()
						.terms()
						.relationKind(link.kind())
						.map(RelationKind::label)
						.orElse(link.kind()),
					page(snapshot, link.to()), link.note());
		}

		private static Link page(Snapshot snapshot, String slug) {
			return new Link(snapshot.line(slug).map(CaseLine::title).orElse(slug), "/cases/" + slug);
		}

	}

}
