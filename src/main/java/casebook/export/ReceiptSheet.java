package casebook.export;

import java.io.IOException;
import java.util.List;

import casebook.receipt.Receipt;

import org.dhatim.fastexcel.Workbook;

/** The sheet that says what the workbook is. */
final class ReceiptSheet {

	private ReceiptSheet() {
	}

	static void write(Workbook workbook, Excerpt excerpt, int cut) throws IOException {
		Receipt receipt = excerpt.receipt();
		Sheet sheet = new Sheet(workbook, "receipt",
				List.of(SheetColumn.of("item", 22), SheetColumn.text("content", 110)));
		sheet.row("catalogue", receipt.catalogue());
		sheet.row("selection", receipt.selection());
		sheet.row("address", receipt.address());
		sheet.row("query", receipt.query());
		sheet.row("release", receipt.release());
		sheet.row("edition", receipt.edition().number());
		sheet.row("fingerprint", receipt.edition().fingerprint());
		sheet.row("made at", receipt.edition().madeAt().toString());
		sheet.row("cases", receipt.rows());
		sheet.row("codings", Spreadsheet.codings(excerpt));
		sheet.row("claims", Spreadsheet.claims(excerpt));
		sheet.row("licence", receipt.licence());
		sheet.row("cite as", receipt.citeAs());
		sheet.row("empty and na",
				"In the sheet of cases an empty cell means not coded, na that the question does not arise. Neither is no.");
		sheet.row("dates",
				"start and end are as exact as they are known (EDTF). start_date and end_date are dates where the day is known, from March 1900 on, as spreadsheet programs have none before.");
		sheet.row("cells cut", cut);
		sheet.finish();
	}

}
