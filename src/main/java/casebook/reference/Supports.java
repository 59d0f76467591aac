package casebook.reference;

import casebook.site.Shelf;
import java.util.ArrayList;
import java.util.List;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Citation;
import casebook.catalog.SourceUses;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;

/** Says what rests on a source. */
final class Supports {

	private Supports() {
	}

	/** How much rests on a source, in words. */
	static String inWords(SourceUses.Count count, int concepts) {
		List<String> parts = new ArrayList<>();
		add(parts, count.codings(), "coding");
		add(parts, count.claims(), "claim");
		add(parts, count.events(), "event");
		String of = parts.isEmpty() ? "" : Words.all(parts) + " in ";
		String cases = (count.cases() == 0) ? "" : of + Words.counted(count.cases(), "case");
		String terms = (concepts == 0) ? "" : Words.counted(concepts, "concept");
		if (cases.isEmpty() && terms.isEmpty()) {
			return "Cited by no case";
		}
		return "Supports " + cases + ((cases.isEmpty() || terms.isEmpty()) ? "" : "; ") + terms;
	}

	/** The concepts whose definition rests on a source. */
	static List<Link> concepts(Snapshot snapshot, String source) {
		return snapshot.concepts()
			.stream()
			.filter((concept) -> cites(concept.sources(), source))
			.map((concept) -> new Link(concept.term(), Shelf.concept(concept.slug())))
			.toList();
	}

	/** The actors whose entry rests on a source. */
	static List<Link> actors(Snapshot snapshot, String source) {
		return snapshot.actors()
			.stream()
			.filter((actor) -> cites(actor.sources(), source))
			.map((actor) -> new Link(actor.name(), ActorAddress.of(actor.kind(), actor.key())))
			.toList();
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
