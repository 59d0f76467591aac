package casebook.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.catalog.EdtfDate;
import casebook.catalog.Period;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of the cases: the columns of the CSV, with numbers as numbers and, beside the
 * dates in EDTF, those that are known to the day as dates.
 */
final class CaseSheet {

	private static final Set<String> NUMBERS = Set.of("start_year", "end_year", "claims", "disputed_claims", "sources",
			"revision");

	/** Spreadsheet programs disagree on days before this one. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private static final String END = "end";

	private final List<CsvColumn> columns;

	private CaseSheet(List<CsvColumn> columns) {
		this.columns = columns;
	}

	static int write(Workbook workbook, Excerpt excerpt) throws IOException {
		CaseSheet cases = new CaseSheet(CsvColumns.of(excerpt.snapshot(), excerpt.address()));
		Sheet sheet = new Sheet(workbook, "cases", cases.sheetColumns());
		Iterator<CaseLine> rows = excerpt.selection().rows().iterator();
		while (rows.hasNext()) {
			sheet.row(cases.cells(rows.next()));
		}
		return sheet.finish();
	}

	private List<SheetColumn> sheetColumns() {
		List<SheetColumn> all = new ArrayList<>();
		for (CsvColumn column : this.columns) {
			all.add(switch (column.name()) {
				case "slug" -> SheetColumn.of("slug", 26);
				case "title" -> SheetColumn.text("title", 44);
				case "summary" -> SheetColumn.text("summary", 90);
				case "countries", "organisations", "persons" -> SheetColumn.text(column.name(), 36);
				case "url" -> SheetColumn.of("url", 36);
				default -> SheetColumn.of(column.name(), Math.min(28, Math.max(12, column.name().length() + 4)));
			});
			if (column.name().equals(END)) {
				all.add(SheetColumn.of("start_date", 13));
				all.add(SheetColumn.of("end_date", 13));
			}
		}
		return all;
	}

	private @Nullable Object[] cells(CaseLine line) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (CsvColumn column : this.columns) {
			cells.add(cell(column.name(), column.cell().apply(line)));
			if (column.name().equals(END)) {
				cells.add(day(line.period().start()));
				cells.add(day(line.period().end()));
			}
		}
		return cells.toArray();
	}

	private static @Nullable Object cell(String name, String text) {
		if (text.isEmpty()) {
			return null;
		}
		return NUMBERS.contains(name) ? Integer.valueOf(text) : name.equals("ongoing") ? Boolean.valueOf(text) : text;
	}

	/** The date, where it is known to the day; null elsewhere. */
	private static @Nullable LocalDate day(@Nullable String edtf) {
		if (edtf == null || edtf.equals(Period.ONGOING)) {
			return null;
		}
		EdtfDate date = EdtfDate.parse(edtf);
		return (date.day() != null && !date.approximate() && !date.firstDay().isBefore(FIRST_DAY)) ? date.firstDay()
				: null;
	}

}
