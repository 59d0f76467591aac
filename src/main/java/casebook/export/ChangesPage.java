package casebook.export;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Release;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one release to the next.
 *
 * @param frame what surrounds the page
 * @param ignored what was asked and means nothing here, in words; or null
 * @param heading which releases
 * @param lead what there is to see, in a sentence
 * @param counts how much changed, table by table
 * @param cases what changed in cases
 * @param reference what changed in the codebook, among actors, sources and concepts
 * @param file everything as a file; null where there is nothing to compare
 */
record ChangesPage(Frame frame, @Nullable String ignored, String heading, String lead, List<Count> counts,
		List<ChangedCase> cases, List<Line> reference, @Nullable String file) {

	/** The page. */
	static ChangesPage of(Snapshot snapshot, ChangesRequest request, ChangesSummary summary, String canonical) {
		Release from = request.from();
		Release to = request.to();
		boolean two = from != null && to != null;
		String heading = (from == null || to == null) ? "What changed between releases"
				: "From " + from.name() + " to " + to.name();
		Frame frame = new Frame(heading, "What changed from one release of the catalogue to the next", Section.DATA,
				canonical, snapshot.edition(), snapshot.collection());
		return new ChangesPage(frame, ignored(request.ignored()), heading, lead(request, two, summary),
				summary.counts(), cases(summary, snapshot), lines(summary.shown("")),
				two ? "/data/changes.csv" + request.query() : null);
	}

	private static String lead(ChangesRequest request, boolean two, ChangesSummary summary) {
		if (!two) {
			return switch (request.kept().size()) {
				case 0 -> "No release is kept yet.";
				default -> "Only one release is kept so far, " + request.kept().get(0).name()
						+ ". There is nothing to compare it with.";
			};
		}
		if (summary.total() == 0) {
			return "Nothing differs between them.";
		}
		return summary.isCut()
				? "The first " + ChangesSummary.SHOWN + " of " + summary.total()
						+ " changes are shown; the file has all."
				: "What belongs to a case that came or went is not listed again.";
	}

	private static @Nullable String ignored(List<String> names) {
		return names.isEmpty() ? null : "Left out, as it means nothing here: " + String.join(", ", names) + ".";
	}

	private static List<ChangedCase> cases(ChangesSummary summary, Snapshot snapshot) {
		List<ChangedCase> cases = new ArrayList<>();
		summary.cases().forEach((slug) -> {
			String title = snapshot.line(slug).map(CaseLine::title).orElse(slug);
			String href = snapshot.line(slug).isPresent() ? "/cases/" + slug : null;
			cases.add(new ChangedCase(slug, title, href, lines(summary.shown(slug))));
		});
		return cases;
	}

	private static List<Line> lines(List<Change> changes) {
		return changes.stream().map(Line::of).toList();
	}

	/**
	 * How much changed in a table.
	 *
	 * @param table the table
	 * @param added rows that came
	 * @param removed rows that went
	 * @param changed cells that differ
	 */
	record Count(String table, int added, int removed, int changed) {
	}

	/**
	 * A case in which something changed.
	 *
	 * @param slug its key
	 * @param title its title, or the key where it is gone
	 * @param href its page, or null where it is gone
	 * @param lines the changes
	 */
	record ChangedCase(String slug, String title, @Nullable String href, List<Line> lines) {
	}

	/**
	 * A change.
	 *
	 * @param kind what happened
	 * @param table where
	 * @param what which row, and which column of it
	 * @param before what stood there, shortened; empty for a whole row
	 * @param after what stands there now, shortened
	 */
	record Line(String kind, String table, String what, String before, String after) {

		private static final int LONG = 160;

		static Line of(Change change) {
			boolean itself = change.key().equals(change.caseStudy());
			String what = itself ? change.column()
					: change.column().isEmpty() ? change.key() : change.key() + ": " + change.column();
			return new Line(change.kind().label(), change.table(), shortened(what), shortened(change.before()),
					shortened(change.after()));
		}

		private static String shortened(String text) {
			return (text.length() <= LONG) ? text : text.substring(0, LONG).stripTrailing() + " \u2026";
		}

	}

}
