package casebook.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;
import casebook.catalog.Gazetteer;
import casebook.search.EntryCount;
import casebook.search.Snapshot;

/**
 * Something that is known of an actor.
 *
 * @param label what it is
 * @param value what is known
 */
record ActorFact(String label, String value) {

	/** What is known of an actor that has these cases. */
	static List<ActorFact> of(Snapshot snapshot, Actor actor, List<CaseLine> lines) {
		List<ActorFact> facts = new ArrayList<>();
		if (!actor.alsoKnownAs().isEmpty()) {
			facts.add(new ActorFact("Also known as", String.join(", ", actor.alsoKnownAs())));
		}
		if (actor.begun() != null) {
			facts.add(new ActorFact((actor.kind() == ActorKind.PERSON) ? "Born" : "Founded",
					year(snapshot, actor, actor.begun())));
		}
		if (actor.ended() != null) {
			facts.add(new ActorFact((actor.kind() == ActorKind.PERSON) ? "Died" : "Dissolved",
					year(snapshot, actor, actor.ended())));
		}
		if (actor.kind() == ActorKind.COUNTRY) {
			if (actor.former()) {
				facts.add(new ActorFact("Standing", "A state that is no more"));
			}
			Gazetteer.standard()
				.region(actor.key())
				.ifPresent((region) -> facts.add(new ActorFact("Region", region.name() + ", " + region.within())));
		}
		String then = namesThen(snapshot, actor, lines);
		if (!then.isEmpty()) {
			facts.add(new ActorFact("Named in its cases", then));
		}
		return List.copyOf(facts);
	}

	/** A year, with how sure it is where it is not as sure as can be. */
	private static String year(Snapshot snapshot, Actor actor, String edtf) {
		EdtfDate date = EdtfDate.parse(edtf);
		String year = (date.approximate() ? "about " : "") + date.year();
		String confidence = Objects.requireNonNullElse(actor.confidence(), "");
		boolean surest = snapshot.vocabulary().terms().confidences().indexOf(confidence) <= 0;
		return surest ? year : year + ", " + confidence;
	}

	private static String namesThen(Snapshot snapshot, Actor actor, List<CaseLine> lines) {
		Map<String, EntryCount> names = new LinkedHashMap<>();
		lines.forEach((line) -> line.participants()
			.of(actor.kind())
			.stream()
			.filter((part) -> part.actor().equals(actor.key()))
			.map((part) -> Objects.requireNonNullElse(part.nameThen(), actor.name()))
			.distinct()
			.forEach((name) -> names.merge(name, snapshot.count(List.of(line)), EntryCount::with)));
		if (names.keySet().stream().allMatch(actor.name()::equals)) {
			return "";
		}
		return names.entrySet()
			.stream()
			.map((name) -> name.getKey() + " (" + name.getValue().inWords() + ")")
			.collect(Collectors.joining(", "));
	}

}
