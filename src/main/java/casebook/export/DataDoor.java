package casebook.export;

import java.util.List;

import casebook.catalog.Release;
import casebook.catalog.Releases;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what can be taken away. */
@Controller
class DataDoor {

	private static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=UTF-8");

	private final Snapshots snapshots;

	private final Excerpts excerpts;

	private final Releases releases;

	DataDoor(Snapshots snapshots, Excerpts excerpts, Releases releases) {
		this.snapshots = snapshots;
		this.excerpts = excerpts;
		this.releases = releases;
	}

	/**
	 * The page. It changes when the package of a release has been kept, within an
	 * edition: so it is not kept rendered, and its tag tells what is kept.
	 */
	@GetMapping("/data")
	@Nullable String data(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		List<Release> all = this.releases.all();
		if (visit.isUnchanged(snapshot.edition(), "html-" + Releases.tag(all))) {
			return null;
		}
		Excerpt everything = this.excerpts.of(snapshot, snapshot.select(CaseQuery.everything(snapshot.axes())));
		model.addAttribute("page", DataPage.of(snapshot, everything, all));
		return "export/data";
	}

	/** The codebook as text. */
	@GetMapping("/data/codebook.md")
	ResponseEntity<String> codebook(Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "md")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		return ResponseEntity.ok().contentType(MARKDOWN).body(Codebook.of(snapshot.vocabulary()));
	}

}
