package casebook.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.receipt.Asked;
import casebook.receipt.Receipt;
import casebook.search.CaseQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The spreadsheet, read back. */
@CasebookTest
class SpreadsheetTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Pages pages;

	@Test
	void hasARowForEachCaseCodingAndClaim() throws IOException {
		Snapshot snapshot = this.snapshots.current();
		List<CaseRecord> records = this.catalogue.records(snapshot.lines());
		try (ReadableWorkbook workbook = open("/cases.xlsx")) {
			assertThat(workbook.getSheets().map((sheet) -> sheet.getName())).containsExactly("cases", "codings",
					"claims", "codebook", "receipt");
			assertThat(column(workbook, "cases", 0)).containsExactlyInAnyOrderElementsOf(snapshot.slugs());
			assertThat(column(workbook, "codings", 0)).hasSize(records.stream()
				.flatMap((record) -> record.codings().values().stream())
				.mapToInt(List::size)
				.sum());
			assertThat(column(workbook, "claims", 3)).containsExactlyInAnyOrderElementsOf(records.stream()
				.flatMap((record) -> record.claims().stream())
				.map((claim) -> claim.statement())
				.toList());
		}
	}

	@Test
	void hasRealNumbersAndDates() throws IOException {
		try (ReadableWorkbook workbook = open("/cases.xlsx?case=chile-eso-astronomy")) {
			Map<String, Cell> cells = byColumn(workbook, "cases");

			assertThat(cells.get("start_year").asNumber()).isEqualByComparingTo(BigDecimal.valueOf(1962));
			assertThat(cells.get("start").getType()).isEqualTo(CellType.STRING);
			assertThat(cells.get("start").asString()).isEqualTo("1962-10-05");
			assertThat(cells.get("start_date").asDate().toLocalDate()).isEqualTo(LocalDate.of(1962, 10, 5));
			assertThat(cells.get("ongoing").asBoolean()).isTrue();
			assertThat(cells.get("end_date")).isNull();
		}
	}

	@Test
	void namesOnlyTheCodesInUse() throws IOException {
		try (ReadableWorkbook workbook = open("/cases.xlsx?case=moniz-salehi")) {
			List<Row> rows = rows(workbook, "codebook").stream()
				.filter((row) -> row.getCellText(0).equals("relationship"))
				.toList();

			assertThat(rows).hasSize(1);
			assertThat(rows.get(0).getCellText(3)).isEqualTo("adversaries");
			assertThat(rows.get(0).getCell(6).asNumber()).isEqualByComparingTo(BigDecimal.ONE);
		}
	}

	@Test
	void carriesItsReceipt() throws IOException {
		try (ReadableWorkbook workbook = open("/cases.xlsx?track=track-2&relationship=adversaries")) {
			Map<String, String> receipt = rows(workbook, "receipt").stream()
				.collect(Collectors.toMap((row) -> row.getCellText(0), (row) -> row.getCellText(1)));

			assertThat(receipt).containsEntry("address", "/cases?relationship=adversaries&track=track-2")
				.containsEntry("cases", String.valueOf(rows(workbook, "cases").size()))
				.containsEntry("codings", String.valueOf(rows(workbook, "codings").size()))
				.containsEntry("claims", String.valueOf(rows(workbook, "claims").size()))
				.containsEntry("release", this.snapshots.current().collection().version());
		}
	}

	@Test
	void takesNoTextForAFormulaAndLosesNoneSilently() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Workbook workbook = new Workbook(out, "Test", null);
		Sheet sheet = new Sheet(workbook, "texts", List.of(SheetColumn.text("text", 40)));
		List<String> texts = List.of("=1+1", "+49 30", "-5", "@home", "'quoted", "two\nlines", " blanks around ");
		for (String text : texts) {
			sheet.row(text);
		}
		sheet.row("x".repeat(Sheet.CELL));
		sheet.row("y".repeat(Sheet.CELL + 1));
		sheet.row("a\u0001b");

		int cut = sheet.finish();
		workbook.finish();

		assertThat(cut).isEqualTo(1);
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<Row> rows = rows(read, "texts");
			assertThat(rows.subList(0, texts.size())).allSatisfy((row) -> {
				assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
				assertThat(row.getCell(0).getFormula()).isNull();
			});
			assertThat(rows.stream().map((row) -> row.getCellText(0))).startsWith(texts.toArray(String[]::new));
			assertThat(rows.get(texts.size()).getCellText(0)).hasSize(Sheet.CELL);
			assertThat(rows.get(texts.size() + 1).getCellText(0)).hasSize(Sheet.CELL)
				.contains("of these 32768 characters");
			assertThat(rows.get(texts.size() + 2).getCellText(0)).isEqualTo("a\uFFFDb");
		}
	}

	@Test
	void refusesWhatASheetCannotHoldAndNamesTheFormThatHoldsIt() {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot.select(CaseQuery.everything(snapshot.axes()).choosing("track", "track-2"));
		Excerpt excerpt = new Excerpt(snapshot, selection,
				Receipt.of(snapshot, Asked.of(selection), "1", (path) -> path), (path) -> path);

		TooManyRows.check(excerpt, "codings", 1_048_575);
		assertThatExceptionOfType(TooManyRows.class).isThrownBy(() -> TooManyRows.check(excerpt, "codings", 1_048_576))
			.satisfies((refused) -> {
				assertThat(refused.getBody().getDetail()).startsWith("The selection has 1,048,576 codings");
				assertThat(refused.getBody().getProperties().get("links")).asString()
					.contains("/cases.zip?track=track-2");
			});
	}

	@Test
	void isNamedAndTyped() {
		MvcTestResult result = this.pages.get("/cases.xlsx?case=moniz-salehi");

		assertThat(result.getResponse().getHeader("Content-Disposition"))
			.matches("attachment; filename=\"science-diplomacy-1-case-edition-1-[0-9a-f]{8}\\.xlsx\"");
		assertThat(result.getResponse().getContentType())
			.isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(result.getResponse().getHeader("Repr-Digest")).startsWith("sha-256=:");
		assertThat(this.pages.get("/cases.xlsx?tracks=x").getResponse().getStatus()).isEqualTo(400);
	}

	private ReadableWorkbook open(String address) throws IOException {
		MvcTestResult result = this.pages.get(address);
		assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
		return new ReadableWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
	}

	static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
		List<Row> rows = workbook.findSheet(sheet).orElseThrow().read();
		return rows.subList(1, rows.size());
	}

	private static List<String> column(ReadableWorkbook workbook, String sheet, int column) throws IOException {
		return rows(workbook, sheet).stream().map((row) -> row.getCellText(column)).toList();
	}

	private static Map<String, Cell> byColumn(ReadableWorkbook workbook, String sheet) throws IOException {
		List<Row> rows = workbook.findSheet(sheet).orElseThrow().read();
		Row head = rows.get(0);
		return rows.get(1)
			.stream()
			.filter((cell) -> cell != null)
			.collect(Collectors.toMap((cell) -> head.getCellText(cell.getColumnIndex()), (cell) -> cell));
	}

}
