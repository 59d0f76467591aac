package casebook.brief;

import java.util.List;

import casebook.browse.Link;
import casebook.browse.Nothing;
import casebook.browse.Panel;
import casebook.browse.View;
import casebook.catalog.CaseLine;
import casebook.search.CaseQuery;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A page of briefs, and what the same sheets are as a Word file.
 *
 * @param frame what surrounds it
 * @param heading what the sheets are, in words; null for the brief of one case, which has
 * its own title
 * @param ignored what was asked and means nothing here, in words; or null
 * @param sheets the briefs
 * @param nothing what to say where the selection is empty; or null
 * @param back where the reader came from
 * @param file the same as a Word file; null where there are no sheets
 */
record BriefPage(Frame frame, @Nullable String heading, @Nullable String ignored, List<Brief> sheets,
		@Nullable Nothing nothing, Link back, @Nullable String file) {

	private static final String PATH = "/cases/brief";

	/** Keeps its own copy. */
	BriefPage {
		sheets = List.copyOf(sheets);
	}

	/**
	 * The brief of one case.
	 * @param snapshot the edition
	 * @param line the case
	 * @param brief its brief
	 * @param address the address of the page
	 */
	static BriefPage of(Snapshot snapshot, CaseLine line, Brief brief, String address) {
		String title = "Brief: " + line.title();
		return new BriefPage(
				new Frame(title, brief.lead(), Section.BRIEFS, address, snapshot.edition(), snapshot.collection()),
				null, null, List.of(brief), null, new Link("The case in full", brief.href()),
				brief.href() + "/brief.docx");
	}

	/**
	 * The briefs of a selection.
	 * @param snapshot the edition
	 * @param read the query as it was read
	 * @param selection what it selects
	 * @param briefs the briefs of these cases
	 * @param visit the request
	 */
	static BriefPage of(Snapshot snapshot, ReadQuery read, Selection selection, List<Brief> briefs, Visit visit) {
		CaseQuery query = selection.query();
		String heading = briefs.isEmpty() ? selection.sentence()
				: (briefs.size() == 1) ? "Brief of " + selection.sentence() : "Briefs of " + selection.sentence();
		Frame frame = new Frame(heading, heading + ".", Section.BRIEFS, visit.canonical(query.href(PATH)),
				snapshot.edition(), snapshot.collection());
		return new BriefPage(frame, heading, Panel.ignored(read.ignored()), briefs,
				Nothing.of(snapshot, selection, View.LIST).orElse(null),
				new Link("The list of " + selection.count().inWords(), query.href("/cases")),
				briefs.isEmpty() ? null : query.href(PATH + ".docx"));
	}

}
