package casebook.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import casebook.receipt.Asked;
import casebook.receipt.ByteOrderMark;
import casebook.receipt.Receipt;
import casebook.receipt.Receipts;
import casebook.receipt.Table;
import casebook.receipt.Tables;
import casebook.search.CrossTable;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Crosses two facets over a selection: as a page, as CSV and as JSON. */
@Controller
class MatrixDoor {

	/** Of more values the most frequent have a line of their own. */
	private static final CrossTable.Size FILE = new CrossTable.Size(400, 3);

	private final Snapshots snapshots;

	private final Receipts receipts;

	private final Tables tables;

	MatrixDoor(Snapshots snapshots, Receipts receipts, Tables tables) {
		this.snapshots = snapshots;
		this.receipts = receipts;
		this.tables = tables;
	}

	@GetMapping("/explore/matrix")
	@Nullable String page(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		ReadQuery read = snapshot.read(parameters, MatrixRequest.PARAMETERS);
		MatrixRequest request = MatrixRequest.read(parameters, snapshot);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", MatrixPage.of(snapshot, read, request, visit));
		return "explore/matrix";
	}

	@GetMapping("/explore/matrix.csv")
	void csv(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		boolean marked = ByteOrderMark.isAsked(parameters);
		Selection selection = Look.strictly(parameters, snapshot, "rows", "columns", ByteOrderMark.PARAMETER);
		MatrixRequest request = MatrixRequest.read(parameters, snapshot);
		if (visit.isUnchanged(snapshot.edition(), marked ? "csv-bom" : "csv")) {
			return;
		}
		List<List<String>> rows = records(selection.cross(request.rows(), request.columns(), FILE));
		this.tables.send(visit, response, snapshot,
				new Table("matrix-" + request.rows().key() + "-" + request.columns().key(),
						request.at("/explore/matrix.csv").href(selection.query().whole()),
						request.view().href(selection.query().whole()), selection.sentence(), marked, rows));
	}

	@GetMapping("/explore/matrix.json")
	ResponseEntity<MatrixJson> json(@RequestParam MultiValueMap<String, String> parameters, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = Look.strictly(parameters, snapshot, MatrixRequest.PARAMETERS);
		MatrixRequest request = MatrixRequest.read(parameters, snapshot);
		if (visit.isUnchanged(snapshot.edition(), "json")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		CrossTable table = selection.cross(request.rows(), request.columns(), FILE);
		Receipt receipt = this.receipts.of(snapshot,
				Asked.of(request.view().href(selection.query().whole()), selection.sentence(), table.lines().size()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(MatrixJson.of(LensJson.of(snapshot, selection, receipt), table));
	}

	/** A line for each value, a column for each value, totals of different cases. */
	private static List<List<String>> records(CrossTable table) {
		List<List<String>> records = new ArrayList<>();
		records.add(record(table.rows().key(), "Label", table.across().stream().map(CrossTable.Heading::key).toList(),
				"Total"));
		table.lines()
			.forEach((line) -> records.add(record(line.heading().key(), line.heading().label(),
					line.cells().stream().map((cell) -> String.valueOf(cell.count())).toList(),
					String.valueOf(line.total()))));
		records.add(record("Total", "Different cases", table.totals().stream().map(String::valueOf).toList(),
				String.valueOf(table.total())));
		return records;
	}

	private static List<String> record(String key, String label, List<String> cells, String total) {
		List<String> record = new ArrayList<>(List.of(key, label));
		record.addAll(cells);
		record.add(total);
		return record;
	}

}
