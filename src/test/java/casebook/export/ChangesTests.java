package casebook.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import casebook.CasebookApplication;
import casebook.catalog.Edition;
import casebook.catalog.Releases;
import casebook.search.Snapshots;
import casebook.testing.H2;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed from one release to the next. */
@SpringBootTest(classes = CasebookApplication.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:changes;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.release-packages=never", "casebook.seeds=src/test/resources/seeds-rivers" })
@AutoConfigureMockMvc
@DirtiesContext
class ChangesTests {

	private static final String ONE = "example-upper-river";

	@Autowired
	Releases releases;

	@Autowired
	Snapshots snapshots;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MockMvcTester mvc;

	private Pages pages;

	private byte[] today;

	@BeforeEach
	void setUp() {
		this.pages = new Pages(this.mvc);
		this.jdbc.update("delete from release_part");
		this.jdbc.update("delete from release");
		this.today = this.pages.get("/cases.zip").getResponse().getContentAsByteArray();
	}

	@Test
	void saysThatThereIsNothingToCompareYet() throws IOException {
		assertThat(this.pages.page("/data/changes").select(".standfirst").text()).isEqualTo("No release is kept yet.");

		keep("0.9", 1, this.today);

		assertThat(this.pages.page("/data/changes").select(".standfirst").text()).startsWith("Only one release");
		assertThat(this.pages.get("/data/changes.csv").getResponse().getStatus()).isEqualTo(400);
	}

	@Test
	void findsNothingBetweenEqualReleases() throws IOException {
		keep("0.8", 1, this.today);
		keep("0.9", 2, this.today);

		assertThat(this.pages.file("/data/changes.csv")).isEqualTo("table,change,case,key,column,before,after\r\n");
		assertThat(this.pages.page("/data/changes").select(".standfirst").text())
			.isEqualTo("Nothing differs between them.");
	}

	@Test
	void findsACaseThatCameWithoutListingWhatBelongsToIt() throws IOException {
		keep("0.8", 1, edited((table) -> without(table, ONE)));
		keep("0.9", 2, this.today);

		assertThat(this.pages.file("/data/changes.csv?from=0.8&to=0.9")
			.lines()
			.skip(1)
			.filter((line) -> !line.startsWith("relations"))).containsExactly("cases,added," + ONE + "," + ONE + ",,,");
		assertThat(this.pages.file("/data/changes.csv?from=0.9&to=0.8")
			.lines()
			.skip(1)
			.filter((line) -> !line.startsWith("relations")))
			.containsExactly("cases,removed," + ONE + "," + ONE + ",,,");
	}

	@Test
	void findsACodeThatCameAndAWordThatChanged() throws IOException {
		String title = this.snapshots.current().line(ONE).orElseThrow().title();
		String coding = DataPackageContract.table(DataPackageContract.files(this.today), "codings")
			.stream()
			.filter((row) -> row.get("case").equals(ONE))
			.map((row) -> row.get("id"))
			.findFirst()
			.orElseThrow();
		keep("0.8", 1, edited((table) -> without(table, coding).replace(title, "Another title")));
		keep("0.9", 2, this.today);

		List<String> lines = this.pages.file("/data/changes.csv").lines().skip(1).toList();
		String[] parts = coding.split("/");
		assertThat(lines).containsExactly("cases,changed," + ONE + "," + ONE + ",title,Another title,\"" + title + "\"",
				"codings,added," + ONE + "," + parts[1] + " / " + parts[2] + ",,,");

		Document page = this.pages.page("/data/changes");
		assertThat(page.select("h1").text()).isEqualTo("From 0.8 to 0.9");
		assertThat(page.select(".changed h3 a").attr("href")).isEqualTo("/cases/" + ONE);
		assertThat(page.select(".changes del").text()).isEqualTo("Another title");
		assertThat(page.select(".counts tbody tr")).hasSize(2);
	}

	@Test
	void refusesAReleaseThatIsNotKept() throws IOException {
		keep("0.8", 1, this.today);
		keep("0.9", 2, this.today);

		assertThat(this.pages.get("/data/changes?from=0.7").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.get("/data/changes.csv?form=0.8").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.page("/data/changes?form=0.8").select(".notice").text()).contains("form");
	}

	@Test
	void isOfferedOnceTwoReleasesAreKept() throws IOException {
		assertThat(this.pages.page("/data").select("form.between")).isEmpty();
		keep("0.8", 1, this.today);
		keep("0.9", 2, this.today);

		Document data = this.pages.page("/data");
		assertThat(data.select("table.releases tbody th").eachText()).containsExactly("0.9", "0.8");
		assertThat(data.select("form.between option[selected]").eachText()).containsExactly("0.8", "0.9");
	}

	private void keep(String name, int number, byte[] zip) throws IOException {
		this.releases.name(name, new Edition(number, String.valueOf(number).repeat(64), Instant.EPOCH), 1);
		this.releases.keep(name, new ByteArrayInputStream(zip), "00".repeat(32));
	}

	/** The package of today with its tables edited. */
	private byte[] edited(UnaryOperator<String> edit) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : DataPackageContract.files(this.today).entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				String text = new String(file.getValue(), StandardCharsets.UTF_8);
				boolean table = file.getKey().startsWith("data/") && !file.getKey().endsWith("citations.csv");
				zip.write((table ? edit.apply(text) : text).getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	/** A table without the rows, each of one line, that begin with a key. */
	private static String without(String table, String key) {
		return String.join("\r\n", Arrays.stream(table.split("\r\n")).filter((line) -> !line.startsWith(key)).toList())
				+ "\r\n";
	}

}
