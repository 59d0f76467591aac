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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with all values of one facet, for facets too long to stand beside a list. */
@Controller
class FacetDoor {

	private final Snapshots snapshots;

	FacetDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/facets/{key}")
	@Nullable String values(@PathVariable String key, @RequestParam MultiValueMap<String, String> parameters, Visit visit,
			Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (snapshot.axes().axis(key).isEmpty()) {
			throw new FacetNotFound(key, snapshot.axes());
		}
		ReadQuery read = snapshot.read(parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", FacetPage.of(snapshot, key, read, visit));
		return "browse/facet";
	}

}
