package casebook.explore;

import java.util.Optional;

import casebook.search.Parameters;
import casebook.search.Situation;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers a situation with the cases that come nearest to it. */
@Controller
class PrecedentsDoor {

	private final Snapshots snapshots;

	PrecedentsDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/precedents")
	@Nullable String page(@RequestParam MultiValueMap<String, String> given, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		Parameters parameters = new Parameters(given);
		Optional<Situation> situation = Situation.read(snapshot, parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", PrecedentsPage.of(snapshot, situation.orElse(null), parameters, visit));
		return "explore/precedents";
	}

}
