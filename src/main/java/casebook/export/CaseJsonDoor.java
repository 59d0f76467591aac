package casebook.export;

import java.net.URI;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.receipt.Asked;
import casebook.receipt.Receipts;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One full case as JSON. */
@RestController
class CaseJsonDoor {

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	private final Receipts receipts;

	CaseJsonDoor(Snapshots snapshots, Catalogue catalogue, Receipts receipts) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
		this.receipts = receipts;
	}

	/** Answers the case; a renamed case is found under its new slug. */
	@GetMapping("/cases/{slug}.json")
	ResponseEntity<OneCaseJson> caseJson(@PathVariable String slug, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		String current = snapshot.currentSlug(slug);
		if (!current.equals(slug)) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(URI.create(visit.address("/cases/" + current + ".json")))
				.build();
		}
		CaseLine line = snapshot.requiredLine(slug);
		if (visit.isUnchanged(snapshot.edition(), "json")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		CaseRecord record = this.catalogue.record(slug, line.revision())
			.orElseThrow(() -> new IllegalStateException("no revision " + line.revision() + " of " + slug));
		Asked asked = new Asked("/cases/" + slug, "case=" + slug, "One case: " + line.title(), 1);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(new OneCaseJson(new CaseForms(snapshot).full(line, record),
					this.receipts.of(snapshot, asked).citing(line.title() + ", revision " + line.revision())));
	}

}
