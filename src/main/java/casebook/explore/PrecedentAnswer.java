package casebook.explore;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.AxisValue;
import casebook.search.Precedent;
import casebook.search.Situation;
import casebook.search.Snapshot;
import casebook.site.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A case that answers a situation: what of it the case meets, and what came of the case.
 *
 * @param slug the case
 * @param title its title
 * @param years when it took place
 * @param badge its badge, or null
 * @param gist the first sentence of its summary
 * @param met how much of what is asked it meets, in words
 * @param parts what matches, what does not, and what is not coded
 * @param outcome what came of it
 * @param bad that it went badly, and how, in words; or null
 */
record PrecedentAnswer(String slug, String title, String years, @Nullable Badge badge, String gist, String met,
		List<Entry> parts, List<Entry> outcome, @Nullable String bad) {

	/**
	 * A case as the page shows it.
	 * @param snapshot the edition
	 * @param situation what is asked
	 * @param precedent the case
	 */
	static PrecedentAnswer of(Snapshot snapshot, Situation situation, Precedent precedent) {
		CaseLine line = precedent.line();
		return new PrecedentAnswer(line.slug(), line.title(), line.period().years(),
				Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line)).orElse(null),
				Words.firstSentence(line.summary()), met(precedent.parts()), parts(precedent),
				situation.outcome().stream().map((facet) -> outcome(snapshot, facet, line)).toList(),
				precedent.wentBadly() ? "Went badly: " + badEnds(precedent) : null);
	}

	/** Where the case stands. */
	public String href() {
		return "/cases/" + this.slug;
	}

	/** The class that gives it its hue. */
	public String style() {
		return (this.badge != null) ? this.badge.style() : "type-other";
	}

	private static String met(List<Precedent.Part> parts) {
		int met = (int) parts.stream().filter(Precedent.Part::isMet).count();
		if (met == 0) {
			return "Meets nothing of what is asked";
		}
		return (met < parts.size()) ? "Meets " + met + " of " + parts.size() + " points" : (met == 1)
				? "Meets what is asked" : (met == 2) ? "Meets both points" : "Meets all " + met + " points";
	}

	private static List<Entry> parts(Precedent precedent) {
		return Stream
			.of(entry("Matches", precedent, Precedent.Part::isMet),
					entry("Does not match", precedent, (part) -> !part.isMet() && !part.isOpen()),
					entry("Cannot be said", precedent, Precedent.Part::isOpen))
			.filter((entry) -> !entry.text().isEmpty())
			.toList();
	}

	private static String badEnds(Precedent precedent) {
		return precedent.badEnds()
			.stream()
			.map((end) -> Words.among(end.facet(), end.value().label()))
			.collect(Collectors.joining(", "));
	}

	private static Entry entry(String label, Precedent precedent, Predicate<Precedent.Part> which) {
		return new Entry(label, precedent.parts().stream().filter(which).map((part) -> {
			List<AxisValue> shown = part.isMet() ? part.met() : part.has();
			return Words.small(part.facet().label()) + " (" + labels(part.facet(), shown) + ")";
		}).collect(Collectors.joining(", ")));
	}

	private static Entry outcome(Snapshot snapshot, Facet facet, CaseLine line) {
		List<String> has = snapshot.values(facet, line);
		return new Entry(facet.label(),
				labels(facet,
						snapshot.axes()
							.axis(facet.key())
							.stream()
							.flatMap((axis) -> axis.values().stream())
							.filter((value) -> has.contains(value.key()))
							.toList()));
	}

	private static String labels(Facet facet, List<AxisValue> values) {
		return values.stream().map((value) -> Words.among(facet, value.label())).collect(Collectors.joining(", "));
	}

	/**
	 * Something with its name.
	 *
	 * @param label the name
	 * @param text what it is
	 */
	record Entry(String label, String text) {
	}

}
