package casebook.compare;

import java.util.List;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Nearest;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a page has to say of what it did not understand.
 *
 * @param ignored which parameters were left out, in words; or null
 * @param unknown the cases that there are not
 */
record Notices(@Nullable String ignored, List<Unknown> unknown) {

	private static final int NEAREST = 3;

	static Notices of(Snapshot snapshot, ComparisonRequest asked) {
		return new Notices(ignored(asked.ignored()),
				asked.unknown().stream().map((slug) -> Unknown.of(snapshot, asked.place(), slug)).toList());
	}

	private static @Nullable String ignored(List<String> names) {
		List<String> quoted = names.stream().map((name) -> "\u2018" + name + "\u2019").toList();
		return quoted.isEmpty() ? null
				: "The address also asks for " + Words.all(quoted) + ", which "
						+ ((quoted.size() == 1) ? "means" : "mean") + " nothing here and "
						+ ((quoted.size() == 1) ? "was" : "were") + " left out.";
	}

	/**
	 * A case that there is not.
	 *
	 * @param slug what was asked for
	 * @param sentence that there is none
	 * @param nearest what may have been meant: the comparison with it
	 * @param without the comparison without it
	 */
	record Unknown(String slug, String sentence, List<Link> nearest, Link without) {

		static Unknown of(Snapshot snapshot, Place place, String slug) {
			List<Link> nearest = Nearest.to(slug, snapshot.slugs(), NEAREST)
				.stream()
				.map((near) -> new Link(snapshot.line(near).map(CaseLine::title).orElse(near), place.with(near).href()))
				.toList();
			return new Unknown(slug,
					snapshot.isWithdrawn(slug) ? "The case \u2018" + slug + "\u2019 was withdrawn."
							: "There is no case \u2018" + slug + "\u2019.",
					nearest, new Link("Leave it out", place.href()));
		}

	}

}
