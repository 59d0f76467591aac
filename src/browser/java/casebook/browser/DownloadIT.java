package casebook.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Download;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The files that the export menu gives: named after what they hold, and whole. */
@BrowserTest
class DownloadIT {

	@Test
	void givesEveryRowOfTheSelectionThatWasJustTicked(Readers readers) throws IOException {
		Reader reader = readers.atDesk().open("/cases");
		CaseList list = new CaseList(reader.page());
		int promised = list.count(list.box("Relationship", "Adversaries"));
		list.box("Relationship", "Adversaries").check();
		assertThat(list.announcement()).not().isEmpty();
		list.fold("Export").click();
		assertThat(list.export("CSV")).containsText(promised + " rows");

		Download file = reader.page().waitForDownload(() -> list.export("CSV").click());

		assertThat(file.suggestedFilename()).matches("[a-z-]+-" + promised + "-cases-edition-1-[0-9a-f]{8}\\.csv");
		assertThat(rows(file)).isEqualTo(promised);
		assertThat(reader.address()).isEqualTo("/cases?relationship=adversaries");
	}

	@Test
	void comesWithoutScriptToo(Readers readers) throws IOException {
		Reader reader = readers.withoutScript().open("/cases?relationship=adversaries&main_type=science-for-diplomacy");
		CaseList list = new CaseList(reader.page());
		int shown = list.titles().count();
		list.fold("Export").click();

		Download file = reader.page().waitForDownload(() -> list.export("CSV for Excel").click());

		assertThat(file.suggestedFilename()).contains("-" + shown + "-cases-");
		assertThat(rows(file)).isEqualTo(shown);
	}

	private static int rows(Download file) throws IOException {
		try (CSVParser csv = CSVParser.parse(file.createReadStream(), StandardCharsets.UTF_8,
				CSVFormat.RFC4180.builder().setHeader().get())) {
			return csv.getRecords().size();
		}
	}

}
