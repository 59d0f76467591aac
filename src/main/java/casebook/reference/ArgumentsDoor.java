package casebook.reference;

import java.util.List;

import casebook.catalog.Thesis;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what is argued, and the cases that bear on it. */
@Controller
class ArgumentsDoor {

	private final Snapshots snapshots;

	ArgumentsDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(Shelf.ARGUMENTS)
	@Nullable String all(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		theses(snapshot);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ArgumentsPage.of(snapshot, visit));
		return "reference/arguments";
	}

	@GetMapping(Shelf.ARGUMENTS + "/{slug}")
	@Nullable String one(@PathVariable String slug, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		List<Thesis> theses = theses(snapshot);
		Thesis thesis = snapshot.texts()
			.thesis(slug)
			.orElseThrow(() -> NotOnShelf.entry("argument", slug, NotOnShelf.names(theses, Thesis::slug, Thesis::title),
					Shelf::argument));
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", ArgumentPage.of(snapshot, thesis, visit));
		return "reference/argument";
	}

	private static List<Thesis> theses(Snapshot snapshot) {
		List<Thesis> theses = snapshot.texts().theses();
		if (theses.isEmpty()) {
			throw NotOnShelf.nothing("arguments");
		}
		return theses;
	}

}
