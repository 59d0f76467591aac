package casebook.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import casebook.catalog.Catalogue;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	CompareFilesDoor(Snapshots snapshots, Catalogue catalogue) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
	}

	/**
	 * Writes the CSV (RFC 4180, UTF-8, CRLF): a row a case, or with {@code shape=long} a
	 * row a value with its ground.
	 */
	@GetMapping("/compare.csv")
	void csv(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		ComparisonRequest asked = ComparisonRequest.read(snapshot, parameters, "shape").strictly(snapshot, "shape");
		boolean tall = isLong(parameters);
		if (visit.isUnchanged(snapshot.edition(), tall ? "csv-long" : "csv")) {
			return;
		}
		ComparisonCsv csv = new ComparisonCsv(snapshot, comparison(snapshot, asked), visit::address);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name(snapshot, asked)).build().toString());
		if (visit.isForHeadersOnly()) {
			return;
		}
		CsvWriter writer = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(response.getOutputStream(), StandardCharsets.UTF_8);
		(tall ? csv.tall(Grounds.of(this.catalogue.records(asked.cases()))) : csv.wide()).forEach(writer::writeRecord);
		writer.flush();
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
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(forms.json(asked.place(), Comparison.of(snapshot, asked.cases()), comparison(snapshot, asked)));
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

	private static String name(Snapshot snapshot, ComparisonRequest asked) {
		int cases = asked.cases().size();
		return snapshot.collection().id() + "-comparison-" + cases + ((cases == 1) ? "-case" : "-cases") + "-edition-"
				+ snapshot.edition().number() + "-" + snapshot.edition().shortFingerprint() + ".csv";
	}

}
