package casebook.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is written row by row: the first row stands still and has filters, text is
 * never taken for a formula, numbers and dates are real ones.
 */
final class Sheet {

	/** How many rows a sheet holds below its first one. */
	static final int ROWS = Worksheet.MAX_ROWS - 1;

	/** How many characters a cell holds. */
	static final int CELL = 32767;

	private static final int FLUSH = 500;

	/** What spreadsheet programs take for a character written by its number. */
	private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

	private final Worksheet sheet;

	private final List<SheetColumn> columns;

	private int rows = 1;

	private int cut;

	Sheet(Workbook workbook, String name, List<SheetColumn> columns) {
		this.sheet = workbook.newWorksheet(name);
		this.columns = columns;
		this.sheet.freezePane(1, 1);
		for (int i = 0; i < columns.size(); i++) {
			this.sheet.inlineString(0, i, columns.get(i).name());
			this.sheet.style(0, i).bold().fillColor("E9E4D8").set();
			this.sheet.width(i, columns.get(i).width());
		}
	}

	/**
	 * Adds a row.
	 * @param cells one for each column: a text, an {@link Integer}, a {@link Boolean}, a
	 * {@link LocalDate}, or null for none
	 */
	void row(@Nullable Object... cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			cell(i, cells[i]);
		}
		this.rows++;
		if (this.rows % FLUSH == 0) {
			this.sheet.flush();
		}
	}

	/**
	 * Ends the sheet.
	 * @return how many cells were cut because a cell does not hold all of their text
	 */
	int finish() throws IOException {
		this.sheet.setAutoFilter(0, 0, this.rows - 1, this.columns.size() - 1);
		this.sheet.finish();
		return this.cut;
	}

	private void cell(int column, @Nullable Object value) {
		if (value instanceof Number number) {
			this.sheet.value(this.rows, column, number);
		}
		else if (value instanceof Boolean bool) {
			this.sheet.value(this.rows, column, bool);
		}
		else if (value instanceof LocalDate date) {
			this.sheet.value(this.rows, column, date);
			this.sheet.style(this.rows, column).format("yyyy-mm-dd").verticalAlignment("top").set();
			return;
		}
		else if (value != null) {
			text(column, value.toString());
		}
		if (value != null) {
			this.sheet.style(this.rows, column)
				.wrapText(this.columns.get(column).wrapped())
				.verticalAlignment("top")
				.set();
		}
	}

	private void text(int column, String text) {
		String fitting = fitting(
				NUMBERED.matcher(UNPRINTABLE.matcher(text).replaceAll("\uFFFD")).replaceAll("_x005F_"));
		if (fitting.isEmpty()) {
			return;
		}
		if (fitting.strip().length() < fitting.length()) {
			// Only a shared string keeps the blanks around it.
			this.sheet.value(this.rows, column, fitting);
		}
		else {
			this.sheet.inlineString(this.rows, column, fitting);
		}
	}

	/** What a cell holds of a text, with a word about what it does not. */
	private String fitting(String text) {
		if (text.length() <= CELL) {
			return text;
		}
		this.cut++;
		String note = " [cut here: a cell holds no more of these " + text.length() + " characters; see cases.zip]";
		int end = CELL - note.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
	}

}
