package casebook.compare;

import java.util.List;

import casebook.browse.Link;
import casebook.browse.SideBySide;
import casebook.catalog.CaseLine;
import casebook.catalog.Collection;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of a comparison while there are too few cases for one, or too
 * many.
 *
 * @param frame what surrounds it
 * @param notices what was not understood
 * @param heading what to do
 * @param lead why
 * @param chosen the cases chosen so far
 * @param list the list of the chosen cases, where they are too many; else null
 * @param adding the form that looks for a case; null where there are too many
 * @param proposals cases to add; null where there are too many
 * @param starters comparisons to begin with, where nothing is chosen
 */
record ChoosePage(Frame frame, Notices notices, String heading, String lead, List<Chosen> chosen, @Nullable Link list,
		@Nullable Adding adding, @Nullable Proposals proposals, List<Starter> starters) {

	/** The page that answers a request which is no comparison. */
	static ChoosePage of(Snapshot snapshot, ComparisonRequest asked, Visit visit) {
		Place place = asked.place();
		int cases = asked.cases().size();
		boolean tooMany = cases > SideBySide.MOST;
		String heading = tooMany ? "Six cases at most" : (cases == 1) ? "Choose a second case" : "Compare cases";
		Frame frame = new Frame(heading, lead(snapshot, asked.cases()), Section.COMPARISON,
				visit.canonical(place.href()), snapshot.edition(), snapshot.collection());
		return new ChoosePage(frame, Notices.of(snapshot, asked), heading, lead(snapshot, asked.cases()),
				asked.cases().stream().map((line) -> Chosen.of(line, place)).toList(),
				tooMany ? new Link("These " + snapshot.count(asked.cases()).inWords() + " as a list", place.list())
						: null,
				tooMany ? null : Adding.of(place), tooMany ? null : Proposals.of(snapshot, asked),
				(cases == 0) ? Starter.of(snapshot) : List.of());
	}

	private static String lead(Snapshot snapshot, List<CaseLine> cases) {
		if (cases.size() > SideBySide.MOST) {
			return "You have chosen " + snapshot.count(cases).inWords()
					+ ", and six are the most that fit side by side. Leave some out, or see "
					+ "all of them as a list.";
		}
		return (cases.size() == 1) ? "A comparison needs two cases at least, and takes six at most."
				: "Set two to six cases side by side: what each row of the codebook says of them, where they are the same, "
						+ "where they overlap and where they part, with the ground of every value if you wish.";
	}

	/**
	 * A case that is chosen.
	 *
	 * @param slug the case
	 * @param title its title
	 * @param href its page
	 * @param years when it took place
	 * @param removal the same choice without it
	 */
	record Chosen(String slug, String title, String href, String years, String removal) {

		static Chosen of(CaseLine line, Place place) {
			return new Chosen(line.slug(), line.title(), "/cases/" + line.slug(), line.period().years(),
					place.without(line.slug()).href());
		}

	}

	/**
	 * A comparison to begin with.
	 *
	 * @param label the cases
	 * @param note what it sets side by side
	 * @param href the comparison
	 */
	record Starter(String label, String note, String href) {

		static List<Starter> of(Snapshot snapshot) {
			return snapshot.collection().comparisons().stream().map((pair) -> of(snapshot, pair)).toList();
		}

		private static Starter of(Snapshot snapshot, Collection.Comparison pair) {
			return new Starter(String.join(" beside ", pair.labels()), pair.note(),
					CaseQuery.everything(snapshot.axes()).picking(pair.cases()).href("/compare"));
		}

	}

}
