package casebook.explore;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says which ways there are to look at cases, with something to begin with. */
@Controller
class ExploreDoor {

	private final Snapshots snapshots;

	ExploreDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/explore")
	@Nullable String index(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ExplorePage.of(snapshot, visit));
		return "explore/index";
	}

}
