package casebook.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.CaseRecord;
import casebook.catalog.Code;
import casebook.catalog.Contents;
import casebook.catalog.Facet;
import casebook.catalog.Narrative;
import casebook.catalog.Participation;
import casebook.catalog.Source;

/**
 * Gathers the text of a case, part by part, with the names of what the record refers to.
 */
final class CaseText {

	private final Map<String, Actor> actors;

	private final Map<String, Source> sources;

	private final List<Facet> dimensions;

	/**
	 * Prepares to gather.
	 * @param references where the names of what records refer to stand
	 */
	CaseText(Contents references) {
		this.actors = references.actors().stream().collect(Collectors.toMap(Actor::key, (actor) -> actor));
		this.sources = references.sources().stream().collect(Collectors.toMap(Source::key, (source) -> source));
		this.dimensions = references.vocabulary().dimensions().toList();
	}

	Map<TextField, String> of(CaseRecord record) {
		Map<TextField, String> text = new EnumMap<>(TextField.class);
		Narrative narrative = record.narrative();
		text.put(TextField.TITLE, record.title());
		text.put(TextField.ACTORS, list(record.participants().all().flatMap(this::names)));
		text.put(TextField.SUMMARY, record.summary());
		text.put(TextField.LABELS, list(this.dimensions.stream().flatMap((facet) -> labels(facet, record))));
		text.put(TextField.NARRATIVE, lines(Stream.of(narrative.background(), narrative.whatHappened(),
				narrative.outcome(), narrative.significance())));
		text.put(TextField.CLAIMS,
				lines(record.claims()
					.stream()
					.flatMap((claim) -> Stream.of(claim.statement(), (claim.note() != null) ? claim.note() : ""))));
		text.put(TextField.EVENTS, list(record.events().stream().map((event) -> event.date() + " " + event.what())));
		text.put(TextField.SOURCES,
				list(Stream
					.concat(record.keyDocuments().stream(), record.citations().map((citation) -> citation.source()))
					.distinct()
					.map(this.sources::get)
					.filter((source) -> source != null)
					.map((source) -> source.shortAuthors() + " " + source.title())));
		return text;
	}

	private Stream<String> names(Participation part) {
		Actor actor = this.actors.get(part.actor());
		Stream<String> then = (part.nameThen() != null) ? Stream.of(part.nameThen()) : Stream.of();
		Stream<String> now = (actor != null) ? Stream.concat(Stream.of(actor.name()), actor.alsoKnownAs().stream())
				: Stream.of();
		return Stream.of(Stream.concat(now, then).collect(Collectors.joining(", ")) + " (" + part.role() + ")");
	}

	private static Stream<String> labels(Facet facet, CaseRecord record) {
		return record.codings(facet.key())
			.stream()
			.flatMap((coding) -> facet.code(coding.code()).stream())
			.map(Code::label);
	}

	private static String lines(Stream<String> parts) {
		return joined(parts, "\n");
	}

	/** Parts that are no sentences, as a passage shows them. */
	private static String list(Stream<String> parts) {
		return joined(parts, " \u00b7 ");
	}

	private static String joined(Stream<String> parts, String separator) {
		return parts.filter((part) -> !part.isBlank()).collect(Collectors.joining(separator));
	}

}
