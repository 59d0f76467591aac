package casebook.reference;

import casebook.site.Shelf;
import java.util.List;

import casebook.browse.SourceEntry;
import casebook.catalog.CaseLine;
import casebook.catalog.Catalogue;
import casebook.catalog.Source;
import casebook.catalog.SourceUses;
import casebook.search.CaseQuery;
import casebook.search.Parameters;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers with the bibliography and with one source. What rests on a source is asked of
 * the database; where that is of a newer edition than the snapshot, the door begins anew
 * with that edition. The key of a source that was merged leads on to the one it stands
 * under today.
 */
@Controller
class SourceDoor {

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	private final SourceUses uses;

	SourceDoor(Snapshots snapshots, Catalogue catalogue, SourceUses uses) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
		this.uses = uses;
	}

	@GetMapping(Shelf.SOURCES)
	@Nullable String list(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response,
			Model model) {
		Snapshot snapshot = this.snapshots.current();
		SourceList asked = SourceList.read(snapshot, parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		SourceUses.Counted counted = this.uses
			.of(asked.sources().stream().map((shelved) -> shelved.source().key()).toList());
		if (counted.edition() != snapshot.edition().number()) {
			takeUp(response);
			return list(parameters, visit, response, model);
		}
		model.addAttribute("page", SourcesPage.of(snapshot, asked, counted, visit));
		return "reference/sources";
	}

	@GetMapping(Shelf.SOURCES + "/{key}")
	@Nullable ModelAndView show(@PathVariable String key, @RequestParam MultiValueMap<String, String> given, Visit visit,
			HttpServletResponse response) {
		Snapshot snapshot = this.snapshots.current();
		String current = snapshot.currentSource(key);
		if (!current.equals(key)) {
			return visit.movedTo(SourceEntry.href(current));
		}
		Parameters parameters = new Parameters(given);
		int page = Leaf.asked(parameters);
		Source source = snapshot.source(key)
			.orElseThrow(() -> NotOnShelf.entry("source", key,
					NotOnShelf.names(snapshot.sources(), Source::key, Source::title), SourceEntry::href));
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		SourceUses.Citing citing = this.uses.citing(key);
		if (citing.edition() != snapshot.edition().number()) {
			takeUp(response);
			return show(key, given, visit, response);
		}
		Leaf leaf = SourcePage.leaf(key, page, citing.slugs().size());
		List<CaseLine> lines = leaf.of(inOrder(snapshot, citing.slugs()));
		SourcePage.Asked asked = new SourcePage.Asked(source, SourceList.ignored(parameters, List.of("page")), leaf,
				citing, this.catalogue.records(lines));
		return new ModelAndView("reference/source", "page", SourcePage.of(snapshot, asked, visit));
	}

	/** The cases in the order of lists. */
	private static List<CaseLine> inOrder(Snapshot snapshot, List<String> slugs) {
		return slugs.isEmpty() ? List.of()
				: snapshot.select(CaseQuery.everything(snapshot.axes()).picking(slugs)).rows().toList();
	}

	/** Takes up the newer edition; the tag of the older one is taken back. */
	private void takeUp(HttpServletResponse response) {
		this.snapshots.refresh();
		response.setHeader(HttpHeaders.ETAG, null);
	}

}
