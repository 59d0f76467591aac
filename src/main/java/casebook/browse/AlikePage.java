package casebook.browse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.search.Alike;
import casebook.search.Axis;
import casebook.search.Likeness;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The cases most like one, or those that are like it in all but a facet and unlike it in
 * all but that.
 *
 * @param frame what surrounds it
 * @param heading what is shown
 * @param caseStudy the page of the case
 * @param years when the case took place
 * @param badge its badge, or null
 * @param ignored what was asked and means nothing here, in words; or null
 * @param contrasts the facets that may be set apart; empty where no cases are compared
 * @param groups the cases
 * @param weights what each facet counts
 */
record AlikePage(Frame frame, String heading, Link caseStudy, String years, @Nullable Badge badge,
		@Nullable String ignored, List<Contrast> contrasts, List<Group> groups, List<Weighed> weights) {

	/** How many cases are shown in a group. */
	static final int MOST = 10;

	/**
	 * The page of a case.
	 * @param snapshot the edition
	 * @param line the case
	 * @param contrast the facet that is set apart, or null
	 * @param ignored the names of parameters that mean nothing here
	 * @param visit the request
	 */
	static AlikePage of(Snapshot snapshot, CaseLine line, @Nullable Facet contrast, List<String> ignored, Visit visit) {
		String title = "\u201c" + line.title() + "\u201d";
		String heading = (contrast == null) ? "Most like " + title
				: "Like and unlike " + title + ", with " + Words.small(contrast.label()) + " set apart";
		Frame frame = new Frame(heading, heading + ": cases with the reasons.", Section.CASES,
				visit.canonical(address(line.slug(), contrast)), snapshot.edition(), snapshot.collection());
		return new AlikePage(frame, heading, new Link("Back to the case", "/cases/" + line.slug()),
				line.period().years(), Row.badge(snapshot, line).orElse(null), Panel.ignored(ignored),
				Contrast.of(snapshot, line.slug(), contrast),
				(contrast == null) ? List.of(Group.nearest(snapshot, line)) : Group.either(snapshot, line, contrast),
				Weighed.of(snapshot));
	}

	/** Where the cases like one are. */
	static String address(String slug, @Nullable Facet contrast) {
		return "/cases/" + slug + "/alike" + ((contrast == null) ? "" : "?contrast=" + contrast.key());
	}

	private static String label(Facet facet) {
		return "\u201c" + Words.small(facet.label()) + "\u201d";
	}

	/**
	 * A facet that may be set apart.
	 *
	 * @param label the facet, or that none is set apart
	 * @param href the page that sets it apart
	 * @param current whether that is shown
	 */
	record Contrast(String label, String href, boolean current) {

		static List<Contrast> of(Snapshot snapshot, String slug, @Nullable Facet shown) {
			List<Facet> facets = Likeness.of(snapshot).facets();
			return facets.isEmpty() ? List.of() : Stream
				.concat(Stream.of(new Contrast("None", address(slug, null), shown == null)),
						facets.stream()
							.map((facet) -> new Contrast(facet.label(), address(slug, facet), facet.equals(shown))))
				.toList();
		}

	}

	/**
	 * Cases under one heading.
	 *
	 * @param id its place on the page
	 * @param heading what they have in common
	 * @param lead how they were found
	 * @param cases the cases
	 * @param nothing what to say where there are none; else empty
	 */
	record Group(String id, String heading, String lead, List<AlikeCase> cases, String nothing) {

		static Group nearest(Snapshot snapshot, CaseLine line) {
			Likeness likeness = Likeness.of(snapshot);
			return new Group("nearest", "Most alike", "Compared in every facet that is weighed.",
					cases(snapshot, line, likeness.nearest(line, MOST), null),
					likeness.facets().isEmpty() ? "This collection does not say in which facets cases are compared."
							: "No other case can be compared in at least half of the weight.");
		}

		/** The two questions that a contrast answers. */
		static List<Group> either(Snapshot snapshot, CaseLine line, Facet contrast) {
			Likeness likeness = Likeness.of(snapshot);
			boolean coded = !AlikeCase.isGap(snapshot, contrast, line);
			String own = coded ? " This case: " + AlikeCase.values(snapshot, contrast, line) + "." : "";
			String none = coded ? "There is no such case."
					: "This case has no value there, so that none can be set against it.";
			return List.of(
					new Group("other", "Most alike, with another value",
							"Those most like it in what else is weighed, with nothing of the same in " + label(contrast)
									+ "." + own,
							cases(snapshot, line, likeness.nearestWithOther(line, contrast, MOST), contrast), none),
					new Group("same", "Most unlike, with the same value",
							"Those least like it in what else is weighed, and yet with the same in " + label(contrast)
									+ "." + own,
							cases(snapshot, line, likeness.farthestWithSame(line, contrast, MOST), contrast), none));
		}

		private static List<AlikeCase> cases(Snapshot snapshot, CaseLine line, List<Alike> found,
				@Nullable Facet contrast) {
			return found.stream().map((alike) -> AlikeCase.of(snapshot, line, alike, contrast)).toList();
		}

	}

	/**
	 * What a facet counts.
	 *
	 * @param facet the facet
	 * @param href all its values
	 * @param weight what it counts
	 * @param compared how its values are compared
	 */
	record Weighed(String facet, String href, String weight, String compared) {

		static List<Weighed> of(Snapshot snapshot) {
			return snapshot.collection()
				.likeness()
				.stream()
				.flatMap((weight) -> snapshot.axes().axis(weight.facet()).stream().map((axis) -> of(axis, weight)))
				.toList();
		}

		private static Weighed of(Axis axis, Collection.Weight weight) {
			Facet facet = axis.facet();
			String compared = facet.multiple() ? "the share of all values that both have"
					: facet.ordinal() ? "by how many steps are between" : "the same or not";
			return new Weighed(facet.label(), "/facets/" + facet.key(), number(weight.weight()), compared);
		}

		private static String number(double weight) {
			return (weight == Math.rint(weight)) ? String.format(Locale.ROOT, "%.0f", weight) : String.valueOf(weight);
		}

	}

}
