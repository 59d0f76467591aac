package casebook.export;

import java.io.IOException;

import casebook.receipt.DigestedFile;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A selection as a spreadsheet. */
@Controller
class SpreadsheetDoor {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Snapshots snapshots;

	private final FullRecords records;

	private final Excerpts excerpts;

	SpreadsheetDoor(Snapshots snapshots, FullRecords records, Excerpts excerpts) {
		this.snapshots = snapshots;
		this.records = records;
		this.excerpts = excerpts;
	}

	/** Writes the file, unless a sheet cannot hold the selection. */
	@GetMapping("/cases.xlsx")
	void spreadsheet(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot.select(snapshot.read(parameters).strictly());
		Excerpt excerpt = this.excerpts.of(snapshot, selection);
		Spreadsheet.check(excerpt);
		if (visit.isUnchanged(snapshot.edition(), "xlsx")) {
			return;
		}
		excerpt.headers(response, TYPE, "xlsx");
		DigestedFile.send(visit, response, false, new Spreadsheet(excerpt, this.records)::write);
	}

}
