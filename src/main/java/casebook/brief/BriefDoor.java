package casebook.brief;

import casebook.catalog.CaseLine;
import casebook.search.ReadQuery;
import casebook.search.Selection;
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

/** Shows the brief of a case, and the briefs of a selection. */
@Controller
class BriefDoor {

	private final Snapshots snapshots;

	private final Briefs briefs;

	BriefDoor(Snapshots snapshots, Briefs briefs) {
		this.snapshots = snapshots;
		this.briefs = briefs;
	}

	/** The brief of one case. A slug of former times leads on to the one of today. */
	@GetMapping("/cases/{slug}/brief")
	@Nullable ModelAndView one(@PathVariable String slug, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		String current = snapshot.currentSlug(slug);
		if (!current.equals(slug)) {
			return visit.movedTo("/cases/" + current + "/brief");
		}
		CaseLine line = snapshot.requiredLine(slug);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		return new ModelAndView("brief/page", "page", BriefPage.of(snapshot, line,
				this.briefs.of(snapshot, line, visit), visit.canonical("/cases/" + slug + "/brief")));
	}

	/** The briefs of a selection, a sheet each. */
	@GetMapping("/cases/brief")
	@Nullable ModelAndView several(@RequestParam MultiValueMap<String, String> parameters, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		ReadQuery read = snapshot.read(parameters);
		Selection selection = snapshot.select(read.query().whole());
		TooManyBriefs.check(selection);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		return new ModelAndView("brief/page", "page",
				BriefPage.of(snapshot, read, selection, this.briefs.of(snapshot, selection, visit), visit));
	}

}
