package casebook.export;

import java.io.IOException;
import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;

/**
 * A selection as a workbook: cases, codings, claims, the part of the codebook that is in
 * use, and the receipt. Sheets are written one after the other, each row by row.
 */
final class Spreadsheet {

	private final Excerpt excerpt;

	private final FullRecords records;

	Spreadsheet(Excerpt excerpt, FullRecords records) {
		this.excerpt = excerpt;
		this.records = records;
	}

	/** How many codings the selection has. */
	static int codings(Excerpt excerpt) {
		return excerpt.selection().rows().mapToInt((line) -> line.marks().size()).sum();
	}

	/** How many claims the selection has. */
	static int claims(Excerpt excerpt) {
		return excerpt.selection().rows().mapToInt((line) -> line.claims()).sum();
	}

	/**
	 * Refuses a selection that does not fit, before anything is written.
	 * @throws TooManyRows if a sheet would have more rows than it can hold
	 */
	static void check(Excerpt excerpt) {
		TooManyRows.check(excerpt, "cases", excerpt.receipt().rows());
		TooManyRows.check(excerpt, "codings", codings(excerpt));
		TooManyRows.check(excerpt, "claims", claims(excerpt));
	}

	/**
	 * Writes the workbook. It is finished only when all is well: one that breaks off must
	 * not open as a whole one.
	 */
	void write(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Casebook", null);
		workbook.properties().setTitle(this.excerpt.receipt().catalogue());
		int cut = CaseSheet.write(workbook, this.excerpt);
		GroundSheets grounds = new GroundSheets(workbook, this.excerpt, this.records);
		cut += grounds.codings();
		cut += grounds.claims();
		cut += CodebookSheet.write(workbook, this.excerpt);
		ReceiptSheet.write(workbook, this.excerpt, cut);
		workbook.finish();
	}

}
