package casebook.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.Term;
import casebook.catalog.Terms;
import casebook.search.AxisValue;
import casebook.search.Snapshot;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The sheet that says what the codes mean which the selected cases have. */
final class CodebookSheet {

	private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.of("column", 18), SheetColumn.of("label", 28),
			SheetColumn.text("question", 50), SheetColumn.of("code", 26), SheetColumn.of("code_label", 30),
			SheetColumn.text("definition", 80), SheetColumn.of("cases", 9));

	private CodebookSheet() {
	}

	static int write(Workbook workbook, Excerpt excerpt) throws IOException {
		Snapshot snapshot = excerpt.snapshot();
		Sheet sheet = new Sheet(workbook, "codebook", COLUMNS);
		List<Facet> facets = snapshot.vocabulary()
			.facets()
			.filter((facet) -> facet.origin() != Origin.PARTICIPANT)
			.toList();
		Map<String, Integer> counts = counts(excerpt, facets);
		for (Facet facet : facets) {
			for (AxisValue value : snapshot.axes().axis(facet.key()).orElseThrow().values()) {
				Integer cases = counts.get(facet.key() + ":" + value.key());
				if (cases != null) {
					sheet.row(facet.key(), facet.label(), facet.question(), value.key(), value.label(),
							facet.code(value.key()).map(CodebookSheet::definition).orElse(null), cases);
				}
			}
		}
		Terms terms = snapshot.vocabulary().terms();
		terms(sheet, "basis", "How a coding came about", terms.bases());
		terms(sheet, "status", "How a claim stands", terms.claimStatuses());
		return sheet.finish();
	}

	private static void terms(Sheet sheet, String column, String label, List<Term> terms) throws IOException {
		for (Term term : terms) {
			sheet.row(column, label, null, term.key(), term.label(), term.definition(), null);
		}
	}

	private static @Nullable String definition(Code code) {
		return code.definition();
	}

	private static Map<String, Integer> counts(Excerpt excerpt, List<Facet> facets) {
		Map<String, Integer> counts = new HashMap<>();
		excerpt.selection()
			.rows()
			.forEach((line) -> facets.forEach((facet) -> excerpt.snapshot()
				.values(facet, line)
				.forEach((value) -> counts.merge(facet.key() + ":" + value, 1, Integer::sum))));
		return counts;
	}

}
