package casebook.reference;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every facet and code with its meaning and its counts, on one page. */
@Controller
class CodebookDoor {

	private final Snapshots snapshots;

	CodebookDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(Shelf.CODEBOOK)
	@Nullable String show(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", CodebookPage.of(snapshot, visit));
		return "reference/codebook";
	}

}
