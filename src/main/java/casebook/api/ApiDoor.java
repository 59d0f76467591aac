package casebook.api;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the API: for programs as OpenAPI 3.1, for people as a page. */
@Controller
class ApiDoor {

	private final Snapshots snapshots;

	ApiDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/openapi.json")
	ResponseEntity<JsonNode> document(Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "json")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(description(snapshot, visit).document());
	}

	@GetMapping("/data/api")
	@Nullable String page(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ApiPage.of(snapshot, description(snapshot, visit), visit));
		return "api/description";
	}

	private static ApiDescription description(Snapshot snapshot, Visit visit) {
		return snapshot.derived(ApiDescription.class, (edition) -> ApiDescription.of(edition, visit::address));
	}

}
