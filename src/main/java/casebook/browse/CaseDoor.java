package casebook.browse;

import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.citation.ReferenceTexts;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Metadata;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows one case. A slug of former times leads on to the one of today. */
@Controller
class CaseDoor {

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	private final ReferenceTexts references;

	CaseDoor(Snapshots snapshots, Catalogue catalogue, ReferenceTexts references) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
		this.references = references;
	}

	@GetMapping("/cases/{slug}")
	@Nullable ModelAndView show(@PathVariable String slug, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		String current = snapshot.currentSlug(slug);
		if (!current.equals(slug)) {
			return visit.movedTo("/cases/" + current);
		}
		CaseLine line = snapshot.requiredLine(slug);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		CaseRecord record = this.catalogue.record(slug, line.revision()).orElseThrow();
		String address = visit.canonical("/cases/" + slug);
		CasePage page = CasePage.of(new CaseInEdition(snapshot, line, record), address,
				this.references.of(line, snapshot, address));
		return new ModelAndView("browse/case", Map.of("page", page, Metadata.NAME, page.metadata()));
	}

}
