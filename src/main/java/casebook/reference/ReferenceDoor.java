package casebook.reference;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what stands on the shelf. */
@Controller
class ReferenceDoor {

	private final Snapshots snapshots;

	ReferenceDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(Shelf.PATH)
	@Nullable String index(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ReferencePage.of(snapshot, visit));
		return "reference/index";
	}

}
