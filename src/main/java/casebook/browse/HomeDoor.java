package casebook.browse;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Metadata;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the home page. */
@Controller
class HomeDoor {

	private final Snapshots snapshots;

	HomeDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/")
	@Nullable String home(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		HomePage page = HomePage.of(snapshot, visit);
		model.addAttribute("page", page);
		model.addAttribute(Metadata.NAME, page.metadata());
		return "browse/home";
	}

}
