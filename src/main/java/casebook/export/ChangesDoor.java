package casebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import casebook.catalog.Releases;
import casebook.receipt.DigestedFile;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed from one release to another, as a page and as a file. */
@Controller
class ChangesDoor {

	private final Snapshots snapshots;

	private final Releases releases;

	ChangesDoor(Snapshots snapshots, Releases releases) {
		this.snapshots = snapshots;
		this.releases = releases;
	}

	@GetMapping("/data/changes")
	@Nullable String changes(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		ChangesRequest request = ChangesRequest.read(parameters, this.releases.all());
		if (visit.isUnchanged(snapshot.edition(), "html-" + Releases.tag(request.kept()))) {
			return null;
		}
		ChangesSummary summary = new ChangesSummary();
		compare(request, summary);
		// Of fewer than two releases the page tells something else as soon as another is
		// kept.
		String path = "/data/changes" + request.query();
		String canonical = request.query().isEmpty() ? visit.address(path) : visit.canonical(path);
		model.addAttribute("page", ChangesPage.of(snapshot, request, summary, canonical));
		return "export/changes";
	}

	@GetMapping("/data/changes.csv")
	void file(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		ChangesRequest request = ChangesRequest.read(parameters, this.releases.all()).strictly();
		if (visit.isUnchanged(snapshot.edition(), "csv-" + Releases.tag(request.kept()))) {
			return;
		}
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(snapshot.collection().id() + "-changes.csv")
					.build()
					.toString());
		response.addHeader(HttpHeaders.LINK,
				"<" + visit.address("/data/changes.csv" + request.query()) + ">; rel=\"canonical\"");
		response.addHeader(HttpHeaders.LINK, "<" + visit.address("/data") + ">; rel=\"describedby\"");
		DigestedFile.send(visit, response, true, (out) -> write(request, out));
	}

	private void write(ChangesRequest request, OutputStream out) throws IOException {
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
		csv.writeRecord("table", "change", "case", "key", "column", "before", "after");
		compare(request, (change) -> csv.writeRecord(change.table(), change.kind().label(), change.caseStudy(),
				change.key(), change.column(), change.before(), change.after()));
		csv.flush();
	}

	private void compare(ChangesRequest request, Consumer<Change> changes) throws IOException {
		if (request.from() == null || request.to() == null) {
			return;
		}
		try (KeptPackage before = KeptPackage.open(this.releases, request.from());
				KeptPackage after = KeptPackage.open(this.releases, request.to())) {
			Difference.between(before, after, changes);
		}
	}

}
