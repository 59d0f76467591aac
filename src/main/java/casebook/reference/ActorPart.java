package casebook.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.CaseLine;
import casebook.catalog.Participation;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.TimeBar;
import casebook.site.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * The part of an actor in one case.
 *
 * @param title the case
 * @param href its page
 * @param years when, in words
 * @param bar when, drawn
 * @param badge the badge of the case, or null
 * @param then the name that the actor bears there, where it is another; else empty
 * @param filed the name that it is filed under, where it bears another; else empty
 * @param role what it did
 * @param background whether the case is a background entry
 */
record ActorPart(String title, String href, String years, TimeBar bar, @Nullable Badge badge, String then, String filed,
		String role, boolean background) {

	static ActorPart of(Snapshot snapshot, Actor actor, CaseLine line, TimeScale scale, boolean background) {
		List<Participation> parts = line.participants()
			.of(actor.kind())
			.stream()
			.filter((part) -> part.actor().equals(actor.key()))
			.toList();
		String then = parts.stream()
			.flatMap((part) -> Stream.ofNullable(part.nameThen()))
			.filter((name) -> !name.equals(actor.name()))
			.distinct()
			.collect(Collectors.joining(", "));
		return new ActorPart(line.title(), "/cases/" + line.slug(), line.period().years(), TimeBar.of(line, scale),
				Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line)).orElse(null), then,
				then.isEmpty() ? "" : "filed under " + actor.name(),
				parts.stream().map(Participation::role).distinct().collect(Collectors.joining("; ")), background);
	}

	/** The class that gives the line its hue. */
	public String style() {
		return (this.badge != null) ? this.badge.style() : "type-other";
	}

}
