package casebook.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.CaseLine;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.catalog.Participation;
import casebook.search.Axis;
import casebook.search.CaseQuery;
import casebook.search.Passage;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.TimeBar;
import casebook.site.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line of the list.
 *
 * @param slug the case
 * @param title its title
 * @param years when, in words
 * @param bar when, drawn
 * @param badge its chief value, or null
 * @param outcome what came of it, in words
 * @param parties who took part, the first few by the names of then
 * @param gist what it was, or how it answers the words looked for
 * @param removal the hand-picked list without it; null where the list is none
 */
record Row(String slug, String title, String years, TimeBar bar, @Nullable Badge badge, String outcome, String parties,
		Gist gist, @Nullable String removal) {

	private static final int PARTIES = 4;

	private static final int LINE = 54;

	private static final int OUTCOMES = 2;

	/** The lines of cases in a list, in the same order. */
	static List<Row> of(Snapshot snapshot, Selection selection, List<CaseLine> lines, TimeScale scale) {
		CaseQuery query = selection.query();
		Map<String, Passage> passages = selection.passages(lines);
		return lines.stream()
			.map((line) -> of(snapshot, query, line, scale,
					(query.text() == null) ? Gist.of(line) : Gist.of(line, passages.get(line.slug()))))
			.toList();
	}

	private static Row of(Snapshot snapshot, CaseQuery query, CaseLine line, TimeScale scale, Gist gist) {
		return new Row(line.slug(), line.title(), line.period().years(), TimeBar.of(line, scale),
				badge(snapshot, line).orElse(null), outcome(snapshot, line), parties(snapshot, line), gist,
				removal(query, line.slug()));
	}

	/** Where the case stands. */
	public String href() {
		return "/cases/" + this.slug;
	}

	/** The class that gives the line its hue. */
	public String style() {
		return (this.badge != null) ? this.badge.style() : "type-other";
	}

	/** The badge of a case; empty where it has none. */
	static Optional<Badge> badge(Snapshot snapshot, CaseLine line) {
		return Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line));
	}

	private static String outcome(Snapshot snapshot, CaseLine line) {
		List<String> parts = new ArrayList<>();
		for (String key : snapshot.vocabulary().terms().listing().outcome()) {
			snapshot.vocabulary().facet(key).map((facet) -> outcome(snapshot, line, facet)).ifPresent(parts::add);
		}
		return Stream.concat(parts.stream().limit(1), parts.stream().skip(1).map(Words::small))
			.reduce((left, right) -> left + "\u00a0\u2013 " + right)
			.orElse("");
	}

	private static String outcome(Snapshot snapshot, CaseLine line, Facet facet) {
		List<String> labels = line.marks(facet.key())
			.sorted(Comparator.comparing(Mark::primary).reversed())
			.flatMap((mark) -> facet.code(mark.code()).stream())
			.map(Code::label)
			.toList();
		if (labels.isEmpty()) {
			boolean coded = snapshot.values(facet, line).contains(Axis.NOT_CODED);
			return facet.label() + (coded ? " not coded" : " does not apply");
		}
		return Words.first(Stream.concat(labels.stream().limit(1), labels.stream().skip(1).map(Words::small)).toList(),
				OUTCOMES);
	}

	private static String parties(Snapshot snapshot, CaseLine line) {
		List<Participation> bodies = Stream
			.concat(line.participants().countries().stream(), line.participants().organisations().stream())
			.toList();
		return Words.fitting((bodies.isEmpty() ? line.participants().persons() : bodies).stream()
			.map((part) -> name(snapshot, part))
			.distinct()
			.toList(), PARTIES, LINE);
	}

	private static String name(Snapshot snapshot, Participation part) {
		return (part.nameThen() != null) ? part.nameThen()
				: snapshot.actor(part.actor()).map(Actor::name).orElse(part.actor());
	}

	private static @Nullable String removal(CaseQuery query, String slug) {
		return query.cases().isEmpty() ? null
				: query.picking(query.cases().stream().filter((other) -> !other.equals(slug)).toList()).href("/cases");
	}

}
