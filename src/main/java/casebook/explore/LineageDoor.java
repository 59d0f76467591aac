package casebook.explore;

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

/** Draws what led to what, around the cases of a selection. */
@Controller
class LineageDoor {

	private final Snapshots snapshots;

	LineageDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/explore/lineage")
	@Nullable String page(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		ReadQuery read = snapshot.read(parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", LineagePage.of(snapshot, read, visit));
		return "explore/lineage";
	}

}
