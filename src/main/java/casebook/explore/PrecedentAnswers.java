package casebook.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.browse.View;
import casebook.search.CaseQuery;
import casebook.search.Precedent;
import casebook.search.Situation;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The cases that answer a situation. One that went badly is always among them.
 *
 * @param found how many they are, in words
 * @param nearest the cases that come nearest
 * @param warning the nearest case that went badly, where none of the others did; or null
 * @param ways the same cases in other forms
 */
record PrecedentAnswers(String found, List<PrecedentAnswer> nearest, @Nullable Warning warning, List<Link> ways) {

	/** How many cases are shown. */
	static final int MOST = 10;

	private static final int SIDE_BY_SIDE = 6;

	static PrecedentAnswers of(Snapshot snapshot, Situation situation) {
		List<Precedent> nearest = situation.nearest(MOST);
		Warning warning = Warning.of(snapshot, situation, nearest);
		return new PrecedentAnswers(found(nearest.size()),
				nearest.stream().map((precedent) -> PrecedentAnswer.of(snapshot, situation, precedent)).toList(),
				warning, ways(snapshot, nearest, warning));
	}

	private static String found(int number) {
		if (number == 0) {
			return "No case meets any of this";
		}
		return (number == 1) ? "The one case that meets any of this"
				: (number < MOST) ? "The " + number + " cases that meet any of this, the nearest first"
						: "The " + MOST + " nearest cases";
	}

	private static List<Link> ways(Snapshot snapshot, List<Precedent> nearest, @Nullable Warning warning) {
		List<String> slugs = Stream
			.concat(nearest.stream().map((precedent) -> precedent.line().slug()),
					Optional.ofNullable(warning).map((last) -> last.answer().slug()).stream())
			.toList();
		if (slugs.size() < 2) {
			return List.of();
		}
		List<String> first = slugs.subList(0, Math.min(SIDE_BY_SIDE, slugs.size()));
		return List.of(
				new Link(
						(first.size() == slugs.size()) ? "Compare them side by side"
								: "Compare the first " + SIDE_BY_SIDE + " side by side",
						"/compare?case=" + String.join("&case=", first)),
				new Link("As a list, with files",
						CaseQuery.everything(snapshot.axes()).picking(slugs).href(View.LIST.path())));
	}

	/**
	 * A case that went badly, shown where none of the nearest did.
	 *
	 * @param why why it is here
	 * @param answer the case
	 */
	record Warning(String why, PrecedentAnswer answer) {

		static @Nullable Warning of(Snapshot snapshot, Situation situation, List<Precedent> nearest) {
			if (nearest.stream().anyMatch(Precedent::wentBadly)) {
				return null;
			}
			return situation.nearestThatWentBadly()
				.map((precedent) -> new Warning(why(precedent, nearest.isEmpty()),
						PrecedentAnswer.of(snapshot, situation, precedent)))
				.orElse(null);
		}

		private static String why(Precedent precedent, boolean alone) {
			String here = alone ? "" : "None of the cases above went badly. ";
			return here + ((precedent.weight() > 0)
					? "This is the nearest one that did, shown so that failure is not left out."
					: "No case that did meets any of this; here is the latest of them, so that failure is not left out.");
		}

	}

}
