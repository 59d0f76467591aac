package casebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import casebook.search.CaseQuery;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import casebook.testing.Programs;
import casebook.testing.RandomSelections;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Spreadsheets and data packages, read back by programs that we did not write. */
abstract class ReadBackContract {

	/** All sheets as CSV: comma, quotes, UTF-8, as shown, text in quotes. */
	private static final String EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

	/** The reference library of the standard, for Node. */
	private static final String VALIDATOR = "datapackage@1.1.10";

	@Autowired
	Snapshots snapshots;

	@Autowired
	MockMvcTester mvc;

	@TempDir
	Path folder;

	@Test
	void libreOfficeReadsEverySheet() throws Exception {
		Map<String, List<CSVRecord>> sheets = opened(get("/cases.xlsx"));
		List<CSVRecord> csv = parse(new String(get("/cases.csv"), StandardCharsets.UTF_8));

		assertThat(sheets.keySet()).containsExactlyInAnyOrder("cases", "codings", "claims", "codebook", "receipt");
		List<CSVRecord> cases = sheets.get("cases");
		assertThat(cases).hasSize(csv.size());
		for (int i = 0; i < csv.size(); i++) {
			CSVRecord row = cases.get(i);
			for (String column : csv.get(i).getParser().getHeaderNames()) {
				String read = column.equals("ongoing") ? row.get(column).toLowerCase() : row.get(column);
				assertThat(read).as(row.get("slug") + " " + column).isEqualTo(csv.get(i).get(column));
			}
		}
		Map<String, String> receipt = sheets.get("receipt")
			.stream()
			.collect(Collectors.toMap((row) -> row.get("item"), (row) -> row.get("content")));
		assertThat(receipt).containsEntry("cases", String.valueOf(csv.size()))
			.containsEntry("codings", String.valueOf(sheets.get("codings").size()))
			.containsEntry("claims", String.valueOf(sheets.get("claims").size()))
			.containsEntry("cells cut", "0");
	}

	@Test
	void libreOfficeTakesNoTextForAFormula() throws Exception {
		List<String> texts = List.of("=1+1", "+1+1", "-1+1", "@SUM(1,1)", "=HYPERLINK(\"http://example.org\")", "'1",
				"1957-07", "007", "1e5", "_x0041_", "two\nlines");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Workbook workbook = new Workbook(out, "Test", null);
		Sheet sheet = new Sheet(workbook, "texts", List.of(SheetColumn.text("text", 40)));
		for (String text : texts) {
			sheet.row(text);
		}
		sheet.finish();
		workbook.finish();

		assertThat(opened(out.toByteArray()).get("texts").stream().map((row) -> row.get("text")))
			.containsExactlyElementsOf(texts);
	}

	@Test
	void theLibraryOfItsStandardAcceptsTheDataPackage() throws Exception {
		Programs.require("npm", "npm");
		Path library = Path.of("target", "data-package-validator").toAbsolutePath();
		if (!Files.exists(library.resolve("node_modules/datapackage"))) {
			Files.createDirectories(library);
			Programs.run(library, "npm", "install", "--no-audit", "--no-fund", "--prefix", library.toString(),
					VALIDATOR);
		}
		Path script = Files.copy(Path.of("src/test/resources/export/validate.js"), library.resolve("validate.js"),
				StandardCopyOption.REPLACE_EXISTING);
		accepted(script, "/cases.zip");
		List<CaseQuery> some = RandomSelections.over(this.snapshots.current(), 200)
			.filter((query) -> query.isLimited() && this.snapshots.current().select(query).total() > 1)
			.limit(3)
			.toList();
		for (CaseQuery query : some) {
			accepted(script, query.href("/cases.zip"));
		}
	}

	private void accepted(Path script, String address) throws Exception {
		Map<String, byte[]> files = DataPackageContract.files(get(address));
		Path unpacked = Files.createTempDirectory(this.folder, "package");
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path path = unpacked.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}

		String printed = Programs.run(unpacked, "node", script.toString(), "datapackage.json");

		List<String> expected = PackageTables.of(this.snapshots.current().vocabulary())
			.stream()
			.map((table) -> table.name() + " " + rows(files, table.name()))
			.toList();
		assertThat(printed.lines()).as(address).containsExactlyElementsOf(expected);
	}

	private static int rows(Map<String, byte[]> files, String table) {
		try {
			return DataPackageContract.table(files, table).size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The sheets of a workbook as LibreOffice reads them. */
	private Map<String, List<CSVRecord>> opened(byte[] xlsx) throws Exception {
		Programs.require("soffice", "libreoffice-calc-nogui");
		Path file = Files.write(this.folder.resolve("book.xlsx"), xlsx);
		Programs.run(this.folder, "soffice", "--headless",
				"-env:UserInstallation=" + this.folder.resolve("home").toUri(), "--convert-to", EVERY_SHEET, "--outdir",
				this.folder.toString(), file.toString());
		try (var files = Files.list(this.folder)) {
			return files.filter((path) -> path.toString().endsWith(".csv"))
				.collect(Collectors.toMap(
						(path) -> path.getFileName().toString().replaceFirst("^book-(.*)\\.csv$", "$1"),
						ReadBackContract::read));
		}
	}

	private static List<CSVRecord> read(Path file) {
		try {
			return parse(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<CSVRecord> parse(String csv) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))
			.getRecords();
	}

	private byte[] get(String address) {
		return new Pages(this.mvc).get(address).getResponse().getContentAsByteArray();
	}

}
