package casebook.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import casebook.browse.Panel;
import casebook.browse.SideBySide;
import casebook.browse.View;
import casebook.search.CaseQuery;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Lens;
import casebook.site.Section;
import casebook.site.Visit;

import org.springframework.util.MultiValueMap;

/**
 * What every lens shows around its own matter: the frame, the selection with its filters,
 * and the way to the same selection under the other lenses.
 *
 * @param frame what surrounds the page
 * @param name the name of the lens
 * @param panel the selection with its filters
 * @param tabs the same selection as a list, under every lens and, of few cases, side by
 * side
 * @param hidden the selection, as a form of the lens carries it along
 */
record Look(Frame frame, String name, Panel panel, List<Tab> tabs, List<CaseQuery.Parameter> hidden) {

	/**
	 * The surroundings of a lens.
	 * @param view the address of a lens with what it is asked beside the selection
	 * @param snapshot the edition
	 * @param selection what is looked at
	 * @param read the query as it was read
	 * @param visit the request
	 */
	static Look of(View view, Snapshot snapshot, Selection selection, ReadQuery read, Visit visit) {
		CaseQuery query = selection.query();
		Lens lens = Arrays.stream(Lens.values())
			.filter((each) -> each.path().equals(view.path()))
			.findFirst()
			.orElseThrow();
		String title = lens.label() + " of " + selection.sentence();
		Frame frame = new Frame(title, title + ".", Section.LENSES, visit.canonical(view.href(query)),
				snapshot.edition(), snapshot.collection());
		return new Look(frame, lens.label(), Panel.of(snapshot, selection, read, view), Tab.of(lens, selection),
				query.parameters());
	}

	/**
	 * The selection of a query that is asked for as data.
	 * @param parameters the query
	 * @param snapshot the edition
	 * @param besides what may be asked beside the selection
	 * @throws casebook.search.RefusedParameter if anything else is asked
	 */
	static Selection strictly(MultiValueMap<String, String> parameters, Snapshot snapshot, String... besides) {
		return snapshot.select(snapshot.read(parameters, besides).strictly().selection());
	}

	/** The selection of a query: order and paging mean nothing under a lens. */
	static Selection selection(Snapshot snapshot, ReadQuery read) {
		return snapshot.select(read.query().selection());
	}

	/**
	 * The selection in another form.
	 *
	 * @param label the form
	 * @param href where it is
	 * @param current whether it is the form shown
	 */
	record Tab(String label, String href, boolean current) {

		static List<Tab> of(Lens shown, Selection selection) {
			CaseQuery query = selection.query();
			List<Tab> tabs = new ArrayList<>();
			tabs.add(new Tab("List", query.href("/cases"), false));
			for (Lens lens : Lens.values()) {
				tabs.add(new Tab(lens.label(), query.href(lens.path()), lens == shown));
			}
			SideBySide.href(selection).ifPresent((href) -> tabs.add(new Tab("Compare", href, false)));
			return List.copyOf(tabs);
		}

	}

}
