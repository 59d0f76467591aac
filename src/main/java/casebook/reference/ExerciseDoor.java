package casebook.reference;

import casebook.site.Shelf;
import java.util.List;
import java.util.Optional;

import casebook.browse.CaseInEdition;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.search.Parameters;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets a reader code a case before seeing how the editors did. The address is the whole
 * state; nothing is stored.
 */
@Controller
class ExerciseDoor {

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	ExerciseDoor(Snapshots snapshots, Catalogue catalogue) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
	}

	@GetMapping(Shelf.EXERCISE)
	@Nullable String exercise(@RequestParam MultiValueMap<String, String> given, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		List<ExerciseFacet> facets = ExerciseFacet.of(snapshot);
		if (facets.isEmpty()) {
			throw new NoExercise();
		}
		ExerciseRequest asked = ExerciseRequest.read(snapshot, facets, new Parameters(given));
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		SetCases set = new SetCases(snapshot, this.catalogue);
		ExerciseRequest request = asked.orElse(set::first);
		CaseLine line = request.line();
		CaseRecord record = this.catalogue.record(line.slug(), line.revision()).orElseThrow();
		CaseLine next = set.after(line.slug()).orElseThrow(NoExercise::new);
		Optional<String> whyNot = set.whyNot(line, record);
		if (whyNot.isPresent()) {
			model.addAttribute("page", ExerciseNotSetPage.of(snapshot, request, whyNot.get(), next, visit));
			return "reference/exercise-not-set";
		}
		model.addAttribute("page",
				ExercisePage.of(new CaseInEdition(snapshot, line, record), facets, request, next, visit));
		return "reference/exercise";
	}

}
