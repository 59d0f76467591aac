package casebook.brief;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import casebook.browse.OnPaper;
import casebook.catalog.CaseLine;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.LibreOffice;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * LibreOffice opens the Word files and finds what was meant: a sheet of A4 for each case.
 */
@CasebookTest
class WordFileIT {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 (\\d+)[.\\d]* (\\d+)[.\\d]*\\s*]");

	@TempDir
	static Path folder;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	/**
	 * A case begins a new sheet, so that as many sheets as cases means that each fits on
	 * one.
	 */
	@Test
	void everyCaseOfTheCatalogueFitsOnOneSheet() throws Exception {
		List<CaseLine> lines = this.snapshots.current().lines();
		for (int from = 0; from < lines.size(); from += OnPaper.MOST) {
			List<CaseLine> some = lines.subList(from, Math.min(from + OnPaper.MOST, lines.size()));
			Path file = save("cases-" + from, "/cases/brief.docx"
					+ some.stream().map((line) -> "case=" + line.slug()).collect(Collectors.joining("&", "?", "")));
			String pdf = Files.readString(LibreOffice.convert(file, "pdf"), StandardCharsets.ISO_8859_1);

			assertThat(SHEET.matcher(pdf).results().count()).isEqualTo(some.size());
		}
	}

	@Test
	void aBriefIsOneSheetOfA4WithItsTitleAndLinks() throws Exception {
		Path file = save("one", "/cases/igy-antarctic-treaty/brief.docx");
		String pdf = Files.readString(LibreOffice.convert(file, "pdf"), StandardCharsets.ISO_8859_1);
		String text = Files.readString(LibreOffice.convert(file, "txt:Text (encoded):UTF8"));

		assertThat(SHEET.matcher(pdf).results().count()).isEqualTo(1);
		assertThat(SIZE.matcher(pdf).results().map((size) -> size.group(1) + " x " + size.group(2)))
			.containsOnly("595 x 841");
		assertThat(pdf).contains("/URI");
		assertThat(text).contains("From the International Geophysical Year to the Antarctic Treaty", "What happened",
				"1 December 1959", "Treaty signed.", "Cite as");
	}

	private Path save(String name, String address) throws Exception {
		byte[] bytes = new Pages(this.mvc).get(address).getResponse().getContentAsByteArray();
		return Files.write(folder.resolve(name + ".docx"), bytes);
	}

}
