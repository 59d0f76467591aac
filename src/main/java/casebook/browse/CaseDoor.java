package casebook.browse;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows one case. A slug of former times leads on to the one of today. */
@Controller
class CaseDoor {

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	CaseDoor(Snapshots snapshots, Catalogue catalogue) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
	}

	@GetMapping("/cases/{slug}")
	@Nullable ModelAndView show(@PathVariable String slug, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		String current = snapshot.currentSlug(slug);
		if (!current.equals(slug)) {
			return movedTo(visit.address("/cases/" + current));
		}
		CaseLine line = snapshot.requiredLine(slug);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		CaseRecord record = this.catalogue.record(slug, line.revision()).orElseThrow();
		return new ModelAndView("browse/case", "page",
				CasePage.of(new CaseInEdition(snapshot, line, record), visit.canonical("/cases/" + slug)));
	}

	/** Leads on to another address for good. */
	static ModelAndView movedTo(String address) {
		RedirectView view = new RedirectView(address);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(view);
	}

}
