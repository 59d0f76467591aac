package casebook.brief;

import java.net.URI;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Edition;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The same briefs as Word files. */
@Controller
class BriefFileDoor {

	private static final MediaType DOCX = MediaType
		.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Snapshots snapshots;

	private final Briefs briefs;

	private final WordFile word = new WordFile();

	BriefFileDoor(Snapshots snapshots, Briefs briefs) {
		this.snapshots = snapshots;
		this.briefs = briefs;
	}

	/** The brief of one case; a renamed case is found under its new slug. */
	@GetMapping("/cases/{slug}/brief.docx")
	ResponseEntity<byte[]> one(@PathVariable String slug, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		String current = snapshot.currentSlug(slug);
		if (!current.equals(slug)) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(URI.create(visit.address("/cases/" + current + "/brief.docx")))
				.build();
		}
		CaseLine line = snapshot.requiredLine(slug);
		if (visit.isUnchanged(snapshot.edition(), "docx")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		return file(snapshot, "brief-" + slug,
				new WordFile.Contents(line.title(), List.of(this.briefs.of(snapshot, line, visit))));
	}

	/** The briefs of a selection, a sheet each. */
	@GetMapping("/cases/brief.docx")
	ResponseEntity<byte[]> several(@RequestParam MultiValueMap<String, String> parameters, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot.select(snapshot.read(parameters).strictly().whole());
		TooManyBriefs.check(selection);
		if (visit.isUnchanged(snapshot.edition(), "docx")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		int total = selection.total();
		return file(snapshot, snapshot.collection().id() + "-" + total + ((total == 1) ? "-brief" : "-briefs"),
				new WordFile.Contents(snapshot.collection().title() + ": " + selection.sentence(),
						this.briefs.of(snapshot, selection, visit)));
	}

	private ResponseEntity<byte[]> file(Snapshot snapshot, String name, WordFile.Contents contents) {
		Edition edition = snapshot.edition();
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(name + "-edition-" + edition.number() + "-" + edition.shortFingerprint() + ".docx")
						.build()
						.toString())
			.body(this.word.of(contents, snapshot));
	}

}
