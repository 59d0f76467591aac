package casebook.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Participation;
import casebook.catalog.Period;
import casebook.search.Snapshot;

/**
 * Who somebody is, as far as the catalogue can say it in a line: {@code Person in 2
 * cases, 1955–1963: virologist}.
 */
final class ActorSentence {

	/** Of a person with more parts than these none is said: each stands with its case. */
	private static final int ROLES = 2;

	private ActorSentence() {
	}

	/** The sentence of an actor that has these cases. */
	static String of(Snapshot snapshot, Actor actor, List<CaseLine> lines) {
		String kind = ActorNouns.one(actor.kind());
		String what = kind.substring(0, 1).toUpperCase(Locale.ENGLISH) + kind.substring(1);
		return lines.isEmpty() ? what + " in no published case."
				: what + " in " + snapshot.count(lines).inWords() + ", " + years(lines) + roles(actor, lines) + ".";
	}

	private static String years(List<CaseLine> lines) {
		int first = lines.stream().map(CaseLine::period).mapToInt(Period::startYear).min().orElseThrow();
		if (lines.stream().map(CaseLine::period).anyMatch(Period::isOngoing)) {
			return first + " to today";
		}
		int last = lines.stream()
			.map(CaseLine::period)
			.mapToInt((period) -> period.endYear().orElse(period.startYear()))
			.max()
			.orElseThrow();
		return (last == first) ? String.valueOf(first) : first + "\u2013" + last;
	}

	private static String roles(Actor actor, List<CaseLine> lines) {
		if (actor.kind() != ActorKind.PERSON) {
			return "";
		}
		List<String> roles = lines.stream()
			.flatMap((line) -> line.participants().of(actor.kind()).stream())
			.filter((part) -> part.actor().equals(actor.key()))
			.map(Participation::role)
			.distinct()
			.toList();
		return (roles.size() > ROLES) ? "" : roles.stream().collect(Collectors.joining("; ", ": ", ""));
	}

}
