package casebook.browse;

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

/** Answers with the list of cases that a query selects. */
@Controller
class ListDoor {

	private final Snapshots snapshots;

	ListDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/cases")
	@Nullable String list(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		ReadQuery read = snapshot.read(parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ListPage.of(snapshot, read, visit));
		return "browse/list";
	}

}
