package casebook.browse;

import java.util.List;

import casebook.catalog.CaseLine;
import casebook.search.CaseQuery;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Specimens;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** The fragments of lists, filled with cases of the current edition. */
@Component
@Profile("dev")
@Order(2)
class BrowseSpecimens implements Specimens {

	private static final int ROWS = 3;

	private final Snapshots snapshots;

	BrowseSpecimens(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@Override
	public String heading() {
		return "Lists";
	}

	@Override
	public List<Specimen> specimens() {
		Snapshot snapshot = this.snapshots.current();
		Selection all = snapshot.select(CaseQuery.everything(snapshot.axes()));
		List<CaseLine> lines = all.page().stream().limit(ROWS).toList();
		CaseQuery picked = all.query().picking(lines.stream().map(CaseLine::slug).toList());
		Selection few = snapshot.select(picked);
		Panel narrowed = panel(snapshot, "q", lines.get(0).title(), "from", "1900");
		Panel relaxed = new Panel(null, narrowed.sentence(), null, List.of(), narrowed.all(), narrowed.filters(),
				new Panel.Relaxed("These have some of the words.", null), null);
		Panel nothing = panel(snapshot, "q", "\"zzzz yyyy\"");
		return List.of(new Specimen("Parts of a selection", "browse/_panel :: chips", narrowed),
				new Specimen("Some words left out", "browse/_panel :: remarks", relaxed),
				new Specimen("Nothing found", "browse/_panel :: remarks", nothing),
				new Specimen("Above a list", "browse/_toolbar :: toolbar", Toolbar.of(few, lines.size())),
				new Specimen("Heads of columns", "browse/_rows :: heads", ListPage.Scale.of(ListPage.scale(snapshot))),
				inList("Rows", "rows", "browse/_rows :: rows", Row.of(snapshot, all, lines, ListPage.scale(snapshot))),
				inList("Rows of a list picked by hand", "rows", "browse/_rows :: rows",
						Row.of(snapshot, few, lines, ListPage.scale(snapshot))),
				new Specimen("Pages", "browse/_pager :: pager", Pager.of(all.query().onPage(5), 12)),
				inList("All cases", "strip", "browse/_strip :: strip", Strip.of(snapshot)),
				new Specimen("Filters", "browse/_filters :: filters", Filters.of(all, View.LIST)));
	}

	private static Panel panel(Snapshot snapshot, String... parameters) {
		LinkedMultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			asked.add(parameters[i], parameters[i + 1]);
		}
		ReadQuery read = snapshot.read(asked);
		return Panel.of(snapshot, snapshot.select(read.query()), read, View.LIST);
	}

	private static Specimen inList(String name, String list, String fragment, Object value) {
		return new Specimen(name, fragment, list, List.of(value));
	}

}
