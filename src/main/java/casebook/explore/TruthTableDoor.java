package casebook.explore;

import java.io.IOException;

import casebook.receipt.Asked;
import casebook.receipt.ByteOrderMark;
import casebook.receipt.Receipt;
import casebook.receipt.Receipts;
import casebook.receipt.Table;
import casebook.receipt.Tables;
import casebook.search.CaseQuery;
import casebook.search.FacetValue;
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

/**
 * Sorts the cases of a selection by combinations of conditions: as a page, as the CSV
 * that the R package QCA takes, and as JSON.
 */
@Controller
class TruthTableDoor {

	private final Snapshots snapshots;

	private final Receipts receipts;

	private final Tables tables;

	TruthTableDoor(Snapshots snapshots, Receipts receipts, Tables tables) {
		this.snapshots = snapshots;
		this.receipts = receipts;
		this.tables = tables;
	}

	@GetMapping("/explore/truth-table")
	@Nullable String page(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		ReadQuery read = snapshot.read(parameters, TruthTableRequest.PARAMETERS);
		TruthTableRequest request = TruthTableRequest.read(parameters, snapshot);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", TruthTablePage.of(snapshot, read, request, visit));
		return "explore/truth-table";
	}

	@GetMapping("/explore/truth-table.csv")
	void csv(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		boolean marked = ByteOrderMark.isAsked(parameters);
		Selection selection = Look.strictly(parameters, snapshot, "conditions", "explain", ByteOrderMark.PARAMETER);
		TruthTableRequest request = TruthTableRequest.read(parameters, snapshot);
		FacetValue outcome = request.complete();
		if (visit.isUnchanged(snapshot.edition(), marked ? "csv-bom" : "csv")) {
			return;
		}
		CaseQuery query = selection.query().whole();
		this.tables.send(visit, response, snapshot,
				new Table("truth-table", request.at("/explore/truth-table.csv").href(query), request.view().href(query),
						selection.sentence(), marked,
						CrispSets.of(request.conditions(), outcome).records(snapshot, selection)));
	}

	@GetMapping("/explore/truth-table.json")
	ResponseEntity<TruthTableJson> json(@RequestParam MultiValueMap<String, String> parameters, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = Look.strictly(parameters, snapshot, TruthTableRequest.PARAMETERS);
		TruthTableRequest request = TruthTableRequest.read(parameters, snapshot);
		FacetValue outcome = request.complete();
		if (visit.isUnchanged(snapshot.edition(), "json")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		Receipt receipt = this.receipts.of(snapshot,
				Asked.of(request.view().href(selection.query().whole()), selection.sentence(), selection.total()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(TruthTableJson.of(LensJson.of(snapshot, selection, receipt),
					selection.truthTable(request.conditions(), outcome), CrispSets.of(request.conditions(), outcome)));
	}

}
