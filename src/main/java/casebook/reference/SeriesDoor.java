package casebook.reference;

import java.util.Map;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the figure of the founding documents, if the collection has it. */
@Controller
class SeriesDoor {

	private final Snapshots snapshots;

	SeriesDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/figures/{id}")
	@Nullable String show(@PathVariable String id, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		JsonNode text = SeriesPage.text(snapshot);
		String known = text.path("figure").path("id").asString("");
		if (known.isEmpty() || !known.equals(id)) {
			throw NotOnShelf.entry("figure", id,
					known.isEmpty() ? Map.of() : Map.of(known, SeriesPage.title(text.path("figure"))),
					SeriesPage::href);
		}
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", SeriesPage.of(snapshot, text, visit));
		return "reference/series";
	}

}
