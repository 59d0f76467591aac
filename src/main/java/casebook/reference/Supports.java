package casebook.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Actor;
import casebook.catalog.Citation;
import casebook.catalog.SourceUses;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;
import casebook.site.Shelf;
import tools.jackson.databind.json.JsonMapper;

/** Says what rests on a source. */
final class Supports {

	private Supports() {
	}

	/** How much rests on a source, in words. */
	static String inWords(Snapshot snapshot, String source, SourceUses.Count count) {
		List<String> parts = new ArrayList<>();
		add(parts, count.codings(), "coding");
		add(parts, count.claims(), "claim");
		add(parts, count.events(), "event");
		List<String> all = new ArrayList<>();
		if (!parts.isEmpty()) {
			all.add(Words.all(parts) + " in " + Words.counted(count.cases(), "case"));
		}
		add(all, concepts(snapshot, source).size(), "concept");
		add(all, Argued.heldBy(snapshot, source).size(), "argument");
		add(all, actors(snapshot, source).size(), "actor");
		pages(snapshot, source).forEach((page) -> all.add(page.label()));
		String supports = all.isEmpty() ? "" : "Supports " + String.join("; ", all);
		String document = (count.documents() > 0) ? "Key document of " + Words.counted(count.documents(), "case") : "";
		return (document.isEmpty() && supports.isEmpty()) ? "Cited by no case"
				: document + (document.isEmpty() || supports.isEmpty() ? "" : ". ") + supports;
	}

	/** The pages of the shelf whose text rests on a source: the types, the figure. */
	static List<Link> pages(Snapshot snapshot, String source) {
		return snapshot.derived(Pages.class, Pages::of)
			.sources()
			.entrySet()
			.stream()
			.filter((page) -> page.getValue().contains(source))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The concepts whose definition rests on a source, by their terms. */
	static List<Link> concepts(Snapshot snapshot, String source) {
		return ConceptsPage.links(snapshot, (concept) -> cites(concept.sources(), source));
	}

	/** The actors whose entry rests on a source. */
	static List<Link> actors(Snapshot snapshot, String source) {
		return snapshot.actors()
			.stream()
			.filter((actor) -> cites(actor.sources(), source))
			.sorted(Actor.byName())
			.map((actor) -> new Link(actor.name(), ActorAddress.of(actor.kind(), actor.key())))
			.toList();
	}

	/**
	 * The pages whose text is editorial, with the keys of the sources that it names.
	 *
	 * @param sources page to sources
	 */
	private record Pages(Map<Link, Set<String>> sources) {

		static Pages of(Snapshot snapshot) {
			Map<Link, Set<String>> sources = new LinkedHashMap<>();
			if (snapshot.texts().typology() != null) {
				sources.put(new Link("what is said of the types", Shelf.TYPES), named(snapshot, "typology"));
			}
			Link figure = SeriesPage.figure(snapshot);
			if (figure != null) {
				sources.put(new Link("what is said of a figure", figure.href()), named(snapshot, "series"));
			}
			return new Pages(sources);
		}

		private static Set<String> named(Snapshot snapshot, String editorial) {
			return snapshot.editorial(editorial)
				.map(JsonMapper.shared()::readTree)
				.stream()
				.flatMap((root) -> root.findValuesAsString("source").stream())
				.collect(Collectors.toUnmodifiableSet());
		}

	}

	private static boolean cites(List<Citation> citations, String source) {
		return citations.stream().anyMatch((citation) -> citation.source().equals(source));
	}

	private static void add(List<String> parts, int count, String noun) {
		if (count > 0) {
			parts.add(Words.counted(count, noun));
		}
	}

}
