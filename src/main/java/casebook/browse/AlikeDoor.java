package casebook.browse;

import java.util.List;
import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.Likeness;
import casebook.search.Parameters;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the cases most like one, or like it in all but a facet. A slug of former times
 * leads on to the one of today.
 */
@Controller
class AlikeDoor {

	private static final String CONTRAST = "contrast";

	private final Snapshots snapshots;

	AlikeDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/cases/{slug}/alike")
	@Nullable ModelAndView show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		Parameters parameters = new Parameters(given);
		List<Facet> facets = Likeness.of(snapshot).facets();
		Optional<Facet> contrast = facets.isEmpty() ? Optional.empty() : parameters.facet(CONTRAST, facets);
		String current = snapshot.currentSlug(slug);
		if (!current.equals(slug)) {
			return visit.movedTo(AlikePage.address(current, contrast.orElse(null)));
		}
		CaseLine line = snapshot.requiredLine(slug);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		List<String> ignored = parameters.besides(facets.isEmpty() ? List.of() : List.of(CONTRAST));
		return new ModelAndView("browse/alike", "page",
				AlikePage.of(snapshot, line, contrast.orElse(null), ignored, visit));
	}

}
