package casebook.compare;

import casebook.catalog.Catalogue;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows cases side by side; with too few or too many of them, says how to come to a
 * comparison.
 */
@Controller
class CompareDoor {

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	CompareDoor(Snapshots snapshots, Catalogue catalogue) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
	}

	@GetMapping("/compare")
	@Nullable ModelAndView compare(@RequestParam MultiValueMap<String, String> parameters, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		ComparisonRequest asked = ComparisonRequest.read(snapshot, parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		if (!asked.isComparable()) {
			return new ModelAndView("compare/choose", "page", ChoosePage.of(snapshot, asked, visit));
		}
		Grounds grounds = asked.options().sources() ? Grounds.of(this.catalogue.records(asked.cases())) : Grounds.NONE;
		return new ModelAndView("compare/table", "page", ComparePage.of(snapshot, asked, grounds, visit));
	}

}
