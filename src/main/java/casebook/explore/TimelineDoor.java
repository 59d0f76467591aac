package casebook.explore;

import casebook.catalog.Facet;
import casebook.search.ReadQuery;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws the cases of a selection along the years, grouped by a facet. */
@Controller
class TimelineDoor {

	private final Snapshots snapshots;

	TimelineDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/explore/timeline")
	@Nullable String page(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		ReadQuery read = snapshot.read(parameters, "by");
		Facet by = Asked.facet(parameters, "by", TimelinePage.groupings(snapshot))
			.orElseGet(() -> TimelinePage.usual(snapshot));
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", TimelinePage.of(snapshot, read, by, visit));
		return "explore/timeline";
	}

}
