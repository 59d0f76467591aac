package casebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import casebook.receipt.Download;
import casebook.search.CaseQuery;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import casebook.testing.RandomSelections;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form of a selection has as many rows as every other. */
abstract class FormsAgreeContract {

	private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");

	@Autowired
	Snapshots snapshots;

	@Autowired
	MockMvcTester mvc;

	@Test
	void onTheNumberOfRowsOfTwoHundredSelections() throws IOException {
		Pages pages = new Pages(this.mvc);
		for (CaseQuery query : RandomSelections.over(this.snapshots.current(), 200).toList()) {
			int total = JsonMapper.shared().readTree(pages.file(query.href("/cases.json"))).get("total").asInt();

			String page = pages.page(query.href("/cases")).select("#export summary").text();
			assertThat(page).as(query.toQueryString())
				.isEqualTo((total == 0) ? "" : "Export " + total + ((total == 1) ? " row" : " rows"));
			MvcTestResult csv = pages.get(query.href("/cases.csv"));
			assertThat(CSVFormat.RFC4180.parse(new StringReader(Pages.text(csv))).getRecords())
				.as(query.toQueryString())
				.hasSize(total + 1);
			assertThat(rows(csv)).isEqualTo(total);
			MvcTestResult lines = pages.get(query.href("/cases.jsonl"));
			assertThat(Pages.text(lines).lines()).as(query.toQueryString()).hasSize(total);
			assertThat(rows(lines)).isEqualTo(total);
			MvcTestResult sheet = pages.get(query.href("/cases.xlsx"));
			assertThat(rows(sheet)).isEqualTo(total);
			sheet(sheet.getResponse().getContentAsByteArray(), total, query.toQueryString());
			MvcTestResult bibliography = pages.get(query.href("/cases.bib"));
			assertThat(Pages.text(bibliography).lines().filter((line) -> line.startsWith("@")))
				.as(query.toQueryString())
				.hasSize(total);
			assertThat(rows(bibliography)).isEqualTo(total);
			packed(pages.get(query.href("/cases.zip")), total, query.toQueryString());
		}
	}

	private static void sheet(byte[] xlsx, int total, String query) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
			assertThat(SpreadsheetTests.rows(workbook, "cases")).as(query).hasSize(total);
			assertThat(SpreadsheetTests.rows(workbook, "receipt")
				.stream()
				.filter((row) -> row.getCellText(0).equals("cases"))
				.map((row) -> row.getCellText(1))).containsExactly(String.valueOf(total));
		}
	}

	private static void packed(MvcTestResult zip, int total, String query) throws IOException {
		var files = DataPackageContract.files(zip.getResponse().getContentAsByteArray());
		assertThat(DataPackageContract.table(files, "cases")).as(query).hasSize(total);
		assertThat(JsonMapper.shared().readTree(files.get("receipt.json")).get("rows").asInt()).isEqualTo(total);
	}

	private static int rows(MvcTestResult file) {
		Matcher rows = ROWS.matcher(file.getResponse().getHeader(Download.RECEIPT));
		assertThat(rows.find()).isTrue();
		return Integer.parseInt(rows.group(1));
	}

}
