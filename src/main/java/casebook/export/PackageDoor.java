package casebook.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.catalog.Release;
import casebook.catalog.Releases;
import casebook.receipt.DigestedFile;
import casebook.receipt.DigestedOutput;
import casebook.receipt.Sha256;
import casebook.search.CaseQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Data packages: of a selection, of a release. */
@Controller
class PackageDoor {

	private static final String TYPE = "application/zip";

	private final Snapshots snapshots;

	private final FullRecords records;

	private final Excerpts excerpts;

	private final Releases releases;

	PackageDoor(Snapshots snapshots, FullRecords records, Excerpts excerpts, Releases releases) {
		this.snapshots = snapshots;
		this.records = records;
		this.excerpts = excerpts;
		this.releases = releases;
	}

	/** Writes the package of a selection. */
	@GetMapping("/cases.zip")
	void selection(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot.select(snapshot.read(parameters).strictly());
		Excerpt excerpt = this.excerpts.of(snapshot, selection);
		if (visit.isUnchanged(snapshot.edition(), "zip-" + excerpt.receipt().release())) {
			return;
		}
		excerpt.headers(response, TYPE, "zip");
		DigestedFile.send(visit, response, false, new DataPackage(excerpt, this.records)::write);
	}

	/**
	 * Sends the package of a release as it is kept. That of the edition that is served is
	 * made anew where it is not kept.
	 */
	@GetMapping("/data/casebook-{name}.zip")
	void release(@PathVariable String name, Visit visit, HttpServletResponse response) throws IOException {
		Optional<Release> kept = this.releases.named(name).filter(Release::isKept);
		if (kept.isPresent()) {
			send(kept.get(), visit, response);
			return;
		}
		Snapshot snapshot = this.snapshots.current();
		if (!this.excerpts.nameOf(snapshot).equals(name)) {
			throw new ReleaseNotFound(name, known(snapshot));
		}
		Excerpt excerpt = this.excerpts.of(snapshot, snapshot.select(CaseQuery.everything(snapshot.axes())));
		if (visit.isUnchanged(snapshot.edition(), "release-" + name)) {
			return;
		}
		headers(response, name, excerpt.address().apply("/data"));
		DigestedFile.send(visit, response, false, new DataPackage(excerpt, this.records)::write);
	}

	private void send(Release release, Visit visit, HttpServletResponse response) throws IOException {
		String sha256 = release.sha256();
		if (sha256 == null || visit.isUnchanged(sha256)) {
			return;
		}
		headers(response, release.name(), visit.address("/data"));
		response.setHeader(DigestedOutput.FIELD, Sha256.asField(sha256));
		response.setContentLengthLong(release.bytes());
		if (!visit.isForHeadersOnly()) {
			this.releases.write(release, response.getOutputStream());
		}
	}

	private List<String> known(Snapshot snapshot) {
		return Stream
			.concat(Stream.of(this.excerpts.nameOf(snapshot)),
					this.releases.all().stream().filter(Release::isKept).map(Release::name))
			.distinct()
			.toList();
	}

	private static void headers(HttpServletResponse response, String name, String describedBy) {
		response.setContentType(TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("casebook-" + name + ".zip").build().toString());
		response.addHeader(HttpHeaders.LINK, "<" + describedBy + ">; rel=\"describedby\"");
	}

}
