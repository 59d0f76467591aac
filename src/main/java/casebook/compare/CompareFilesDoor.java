package casebook.compare;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Catalogue;
import casebook.receipt.Asked;
import casebook.receipt.ByteOrderMark;
import casebook.receipt.Receipt;
import casebook.receipt.Receipts;
import casebook.receipt.Table;
import casebook.receipt.Tables;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A comparison as CSV and JSON. What the page passes over with a notice is refused here.
 */
@Controller
class CompareFilesDoor {

	private static final List<String> SHAPES = List.of("wide", "long");

	/** What the CSV is asked besides. */
	private static final String[] CSV = { "shape", ByteOrderMark.PARAMETER };

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	private final Receipts receipts;

	private final Tables tables;

	CompareFilesDoor(Snapshots snapshots, Catalogue catalogue, Receipts receipts, Tables tables) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
		this.receipts = receipts;
		this.tables = tables;
	}

	/**
	 * Writes the CSV (RFC 4180, UTF-8, CRLF): a row a case, or with {@code shape=long} a
	 * row a value with its ground.
	 */
	@GetMapping("/compare.csv")
	void csv(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		boolean marked = ByteOrderMark.isAsked(parameters);
		ComparisonRequest asked = ComparisonRequest.read(snapshot, parameters, CSV).strictly(snapshot, CSV);
		boolean tall = isLong(parameters);
		if (visit.isUnchanged(snapshot.edition(), (tall ? "csv-long" : "csv") + (marked ? "-bom" : ""))) {
			return;
		}
		ComparisonCsv csv = new ComparisonCsv(snapshot, comparison(snapshot, asked), visit::address);
		Place place = asked.place().shown(asked.options());
		String path = place.file("csv");
		this.tables.send(visit, response, snapshot,
				new Table("comparison-" + Words.counted(asked.cases().size(), "case").replace(' ', '-'),
						tall ? path + (path.contains("?") ? "&" : "?") + "shape=long" : path, place.href(),
						words(asked), marked,
						tall ? csv.tall(Grounds.of(this.catalogue.records(asked.cases()))) : csv.wide()));
	}

	/** Answers with the comparison as JSON, each value with its ground. */
	@GetMapping("/compare.json")
	ResponseEntity<ComparisonJson> json(@RequestParam MultiValueMap<String, String> parameters, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		ComparisonRequest asked = ComparisonRequest.read(snapshot, parameters).strictly(snapshot);
		if (visit.isUnchanged(snapshot.edition(), "json")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		ComparisonForms forms = new ComparisonForms(snapshot, Grounds.of(this.catalogue.records(asked.cases())),
				visit::address);
		Comparison shown = comparison(snapshot, asked);
		Receipt receipt = this.receipts.of(snapshot,
				Asked.of(asked.place().shown(asked.options()).href(), words(asked), (int) shown.rows().count()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(forms.json(asked.place(), Comparison.of(snapshot, asked.cases()), shown, receipt));
	}

	private static Comparison comparison(Snapshot snapshot, ComparisonRequest asked) {
		Comparison comparison = Comparison.of(snapshot, asked.cases());
		return asked.options().differences() ? comparison.differences() : comparison;
	}

	private static boolean isLong(MultiValueMap<String, String> parameters) {
		String shape = parameters.getFirst("shape");
		if (shape == null || shape.isBlank()) {
			return false;
		}
		if (!SHAPES.contains(shape.strip())) {
			throw RefusedParameter.value("shape", shape.strip(), SHAPES);
		}
		return shape.strip().equals("long");
	}

	/** What stands side by side. */
	private static String words(ComparisonRequest asked) {
		return Words.counted(asked.cases().size(), "case") + " side by side"
				+ asked.cases().stream().map(CaseLine::title).collect(Collectors.joining("; ", ": ", ""));
	}

}
