package casebook.reference;

import casebook.site.Shelf;
import casebook.catalog.Concept;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the terms of the field, all of them or one. */
@Controller
class ConceptDoor {

	private final Snapshots snapshots;

	ConceptDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(Shelf.CONCEPTS)
	@Nullable String list(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ConceptsPage.of(snapshot, visit));
		return "reference/concepts";
	}

	@GetMapping(Shelf.CONCEPTS + "/{slug}")
	@Nullable String show(@PathVariable String slug, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		Concept concept = snapshot.concepts()
			.stream()
			.filter((known) -> known.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> NotOnShelf.entry("concept", slug,
					NotOnShelf.names(snapshot.concepts(), Concept::slug, Concept::term), Shelf::concept));
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ConceptPage.of(snapshot, concept, visit));
		return "reference/concept";
	}

}
