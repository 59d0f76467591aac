package casebook.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import casebook.catalog.Source;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The bibliographies of selections and of cases. */
@CasebookTest
class BibliographyTests {

	private static final Pattern KEY = Pattern.compile("(?m)^@\\w+\\{([^,]+),$");

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void everyFormHasEveryCaseInTheOrderOfTheList() {
		List<String> keys = slugs("/cases.json?size=1000&domain=health&sort=title").stream()
			.map((slug) -> "case." + slug)
			.toList();

		assertThat(keys("/cases.bib?domain=health&sort=title")).isEqualTo(keys).isNotEmpty();
		assertThat(csl("/cases.csl.json?domain=health&sort=title")).isEqualTo(keys);
		assertThat(ris("/cases.ris?domain=health&sort=title").stream().map(CSLItemData::getId)).isEqualTo(keys);
	}

	@Test
	void withSourcesEverySourceBehindTheCasesIsThereOnce() {
		Snapshot snapshot = this.snapshots.current();
		String records = this.pages.file("/cases.jsonl");
		List<String> cited = snapshot.sources()
			.stream()
			.map(Source::key)
			.filter((key) -> records.contains("\"" + key + "\""))
			.toList();
		List<String> keys = keys("/cases.bib?sources=yes");

		assertThat(keys).doesNotHaveDuplicates();
		assertThat(keys.subList(0, snapshot.lines().size())).isEqualTo(keys("/cases.bib"));
		assertThat(keys.subList(snapshot.lines().size(), keys.size())).containsExactlyElementsOf(cited);
		assertThat(csl("/cases.csl.json?sources=yes")).isEqualTo(keys);
	}

	@Test
	void whatAReaderOfRisMakesOfItIsWhatTheSourcesSay() {
		Snapshot snapshot = this.snapshots.current();
		List<CSLItemData> read = ris("/cases.ris?sources=yes");

		assertThat(read).hasSameSizeAs(keys("/cases.bib?sources=yes"));
		read.forEach((item) -> snapshot.source(item.getId()).ifPresent((source) -> {
			assertThat(item.getTitle()).isEqualTo(source.title().strip().replaceAll("\\s+", " "));
			assertThat(item.getDOI()).isEqualTo(source.fields().get("DOI"));
			if (source.year() != null) {
				assertThat(year(item.getIssued())).isEqualTo(source.year());
			}
		}));
	}

	@Test
	void aCaseHasItsOwnBibliographyAndARenamedOneLeadsOn() {
		assertThat(keys("/cases/covax.bib")).containsExactly("case.covax");
		assertThat(keys("/cases/covax.bib?sources=yes")).startsWith("case.covax").hasSizeGreaterThan(3);
		assertThat(csl("/cases/covax.csl.json")).containsExactly("case.covax");
		assertThat(this.pages.get("/cases/none-such.ris").getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void everyFormNamesExactlyWhatIsCited() {
		String state = state("covax");

		assertThat(this.pages.file("/cases/covax.bib")).contains("@incollection{case.covax,",
				"edition = {" + state + "}", "booktitle = {Casebook of science diplomacy}",
				"publisher = {The Casebook}");
		assertThat(ris("/cases/covax.ris")).singleElement()
			.satisfies((item) -> assertThat(item.getEdition()).isEqualTo(state));
		assertThat(
				JsonMapper.shared().readTree(this.pages.file("/cases/covax.csl.json")).get(0).get("edition").asString())
			.isEqualTo(state);
		assertThat(this.pages.page("/cases/covax").select("dl.references").text()).contains("(" + state + ")",
				", " + state + ".");
	}

	@Test
	void everyLanguageOfASourceHasANameInBibLatex() {
		long foreign = this.snapshots.current()
			.sources()
			.stream()
			.filter((source) -> source.fields().containsKey("language"))
			.count();

		assertThat(foreign).isPositive();
		assertThat(
				Pattern.compile("langid = \\{[a-z]{4,}}").matcher(this.pages.file("/cases.bib?sources=yes")).results())
			.hasSize((int) foreign);
	}

	private String state(String slug) {
		Snapshot snapshot = this.snapshots.current();
		return "version " + snapshot.collection().version() + ", edition " + snapshot.edition().number() + ", revision "
				+ snapshot.requiredLine(slug).revision() + ", fingerprint " + snapshot.edition().shortFingerprint();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases.bib?sources=all", "/cases/covax.ris?sources=1" })
	void anotherWordThanYesAndNoIsRefused(String address) {
		MvcTestResult result = this.pages.get(address);

		assertThat(result.getResponse().getStatus()).isEqualTo(400);
		assertThat(Pages.text(result)).contains("yes", "no");
	}

	private List<String> keys(String address) {
		return KEY.matcher(this.pages.file(address)).results().map((MatchResult found) -> found.group(1)).toList();
	}

	private List<String> csl(String address) {
		JsonNode items = JsonMapper.shared().readTree(this.pages.file(address));
		return StreamSupport.stream(items.spliterator(), false).map((item) -> item.get("id").asString()).toList();
	}

	private List<String> slugs(String address) {
		List<String> slugs = new ArrayList<>();
		JsonMapper.shared()
			.readTree(this.pages.file(address))
			.get("cases")
			.forEach((each) -> slugs.add(each.get("slug").asString()));
		return slugs;
	}

	private static String year(CSLDate date) {
		return (date.getDateParts() != null) ? String.valueOf(date.getDateParts()[0][0])
				: date.getRaw().substring(0, 4);
	}

	private List<CSLItemData> ris(String address) {
		try {
			return new RISParser().parse(new StringReader(this.pages.file(address)))
				.getReferences()
				.stream()
				.map((reference) -> new RISConverter().toItemData(reference))
				.collect(Collectors.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
