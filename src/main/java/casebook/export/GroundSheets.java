package casebook.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.Claim;
import casebook.catalog.Code;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.catalog.Source;
import casebook.search.Snapshot;
import org.dhatim.fastexcel.Workbook;

/** The sheets that say what is coded and claimed, each row with its sources. */
final class GroundSheets {

	private static final List<SheetColumn> CODINGS = List.of(SheetColumn.of("slug", 26), SheetColumn.text("title", 40),
			SheetColumn.of("dimension", 16), SheetColumn.of("dimension_label", 24), SheetColumn.of("code", 26),
			SheetColumn.of("code_label", 30), SheetColumn.of("primary", 10), SheetColumn.of("basis", 16),
			SheetColumn.of("confidence", 12), SheetColumn.text("rationale", 60), SheetColumn.of("as_of", 10),
			SheetColumn.of("second_reading", 18), SheetColumn.text("sources", 34), SheetColumn.text("references", 70));

	private static final List<SheetColumn> CLAIMS = List.of(SheetColumn.of("slug", 26), SheetColumn.text("title", 40),
			SheetColumn.of("number", 9), SheetColumn.text("statement", 80), SheetColumn.of("status", 14),
			SheetColumn.text("note", 50), SheetColumn.text("sources", 34), SheetColumn.text("references", 70));

	private final Workbook workbook;

	private final Excerpt excerpt;

	private final Snapshot snapshot;

	private final FullRecords records;

	GroundSheets(Workbook workbook, Excerpt excerpt, FullRecords records) {
		this.workbook = workbook;
		this.excerpt = excerpt;
		this.snapshot = excerpt.snapshot();
		this.records = records;
	}

	/** A row for each coding. */
	int codings() throws IOException {
		Sheet sheet = new Sheet(this.workbook, "codings", CODINGS);
		List<Facet> dimensions = this.snapshot.vocabulary().dimensions().toList();
		this.records.each(this.excerpt, (line, record) -> {
			for (Facet dimension : dimensions) {
				for (Coding coding : record.codings(dimension.key())) {
					row(sheet, line, dimension, coding);
				}
			}
		});
		return sheet.finish();
	}

	private void row(Sheet sheet, CaseLine line, Facet dimension, Coding coding) throws IOException {
		String label = dimension.code(coding.code()).map(Code::label).orElse(coding.code());
		sheet.row(line.slug(), line.title(), dimension.key(), dimension.label(), coding.code(), label, coding.primary(),
				coding.basis(), coding.confidence(), coding.rationale(), coding.asOf(), coding.secondReading(),
				keys(coding.sources()), references(coding.sources()));
	}

	/** A row for each claim. */
	int claims() throws IOException {
		Sheet sheet = new Sheet(this.workbook, "claims", CLAIMS);
		this.records.each(this.excerpt, (line, record) -> claims(sheet, line, record));
		return sheet.finish();
	}

	private void claims(Sheet sheet, CaseLine line, CaseRecord record) throws IOException {
		int number = 1;
		for (Claim claim : record.claims()) {
			sheet.row(line.slug(), line.title(), number++, claim.statement(), claim.status(), claim.note(),
					keys(claim.sources()), references(claim.sources()));
		}
	}

	private static String keys(List<Citation> citations) {
		return citations.stream().map(Citation::source).distinct().collect(Collectors.joining(";"));
	}

	/** Each source in a line, with the place in it. */
	private String references(List<Citation> citations) {
		return citations.stream().map((citation) -> {
			String work = this.snapshot.source(citation.source()).map(Source::reference).orElse(citation.source());
			return (citation.locator() != null) ? work + ", " + citation.locator() : work;
		}).collect(Collectors.joining("\n"));
	}

}
