package casebook.browse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.Alike;
import casebook.search.Alike.Sameness;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.Snapshot;
import casebook.site.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A case beside the one that it is like, with the reason in words.
 *
 * @param title its title
 * @param href its page
 * @param years when it took place
 * @param badge its badge, or null
 * @param likeness how alike the two are, as a number
 * @param comparable in how many facets they were compared, in words
 * @param reason the weightiest facets in which they are alike and not, in a phrase
 * @param reasons all facets, by how the two stand to each other there
 * @param contrast what it has in the facet that was set apart, or null
 * @param comparison both side by side
 */
record AlikeCase(String title, String href, String years, @Nullable Badge badge, String likeness, String comparable,
		String reason, List<Reason> reasons, @Nullable String contrast, String comparison) {

	private static final int MOST_SHARED = 3;

	/**
	 * A case that was compared.
	 * @param snapshot the edition
	 * @param line what it was compared with
	 * @param alike the case
	 * @param contrast the facet that was set apart, or null
	 */
	static AlikeCase of(Snapshot snapshot, CaseLine line, Alike alike, @Nullable Facet contrast) {
		CaseLine other = alike.line();
		return new AlikeCase(other.title(), "/cases/" + other.slug(), other.period().years(),
				Row.badge(snapshot, other).orElse(null), String.format(Locale.ROOT, "%.2f", alike.likeness()),
				comparable(alike), AlikeReason.of(alike),
				Stream.of(Sameness.values())
					.map((sameness) -> Reason.of(alike, sameness))
					.filter((reason) -> !reason.facets().isEmpty())
					.toList(),
				(contrast == null) ? null : contrast.label() + ": " + values(snapshot, contrast, other),
				"/compare?case=" + line.slug() + "&case=" + other.slug());
	}

	/** What a case has in a facet, in words. */
	static String values(Snapshot snapshot, Facet facet, CaseLine line) {
		List<String> has = snapshot.values(facet, line);
		return snapshot.axes()
			.axis(facet.key())
			.stream()
			.flatMap((Axis axis) -> axis.values().stream())
			.filter((value) -> has.contains(value.key()))
			.map(AxisValue::label)
			.collect(Collectors.joining(", "));
	}

	/** Whether a case has no value in a facet. */
	static boolean isGap(Snapshot snapshot, Facet facet, CaseLine line) {
		List<String> has = snapshot.values(facet, line);
		return has.contains(Axis.NOT_CODED) || has.contains(Axis.DOES_NOT_APPLY);
	}

	private static String comparable(Alike alike) {
		int all = alike.parts().size();
		int compared = (int) alike.parts().stream().filter(Alike.Part::isComparable).count();
		return (compared == all) ? "all " + all + " facets" : compared + " of " + all + " facets";
	}

	/**
	 * Facets in which two cases stand so to each other.
	 *
	 * @param label how they stand to each other
	 * @param facets the facets, the weightiest first
	 */
	record Reason(String label, String facets) {

		static Reason of(Alike alike, Sameness sameness) {
			String label = switch (sameness) {
				case SAME -> "Same";
				case PARTLY -> "In part";
				case OTHER -> "Other";
				case NOT_COMPARABLE -> "Not compared";
			};
			return new Reason(label,
					alike.parts(sameness)
						.stream()
						.map((part) -> (sameness == Sameness.PARTLY)
								? AlikeReason.name(part) + " (" + shared(part) + ")" : AlikeReason.name(part))
						.collect(Collectors.joining(", ")));
		}

		private static String shared(Alike.Part part) {
			return Words.first(part.shared().stream().map((value) -> Words.among(part.facet(), value.label())).toList(),
					MOST_SHARED);
		}

	}

}
