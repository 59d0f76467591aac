package casebook.browse;

import java.util.List;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.search.Suggestion;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposes, while somebody types, what begins so. The search box works without it. */
@RestController
class SuggestDoor {

	private final Snapshots snapshots;

	SuggestDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	/**
	 * Answers with at most ten suggestions.
	 * @param typed what was typed; nothing is suggested for nothing
	 */
	@GetMapping(path = "/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
	@Nullable List<Suggestion> suggest(@RequestParam(name = "q", defaultValue = "") String typed, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		return visit.isUnchanged(snapshot.edition(), "json") ? null : snapshot.suggest(typed);
	}

}
