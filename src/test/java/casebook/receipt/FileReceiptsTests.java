package casebook.receipt;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.HeaderLinks;
import casebook.testing.Pages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the files of lenses, comparisons and single cases say of themselves. */
@CasebookTest
class FileReceiptsTests {

	private static final Pattern ROWS = Pattern.compile("\\brows=(\\d+)");

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@ParameterizedTest
	@ValueSource(strings = { "/explore/matrix.csv?track=track-2&rows=aim&columns=result",
			"/explore/truth-table.csv?entry=case&conditions=track:track-2&conditions=relationship:adversaries&explain=assessment:aim-achieved",
			"/explore/regions.csv?track=track-2", "/compare.csv?case=covax&case=arctic-council",
			"/compare.csv?shape=long&diff=only&case=covax&case=iss-partnership", "/cases.csv?track=track-2" })
	void csvCarriesItsReceiptInTheHeaders(String address) throws Exception {
		MvcTestResult result = this.pages.get(address);
		MockHttpServletResponse response = result.getResponse();
		byte[] body = response.getContentAsByteArray();
		Snapshot snapshot = this.snapshots.current();
		String receipt = response.getHeader("Casebook-Receipt");

		assertThat(ROWS.matcher(receipt).results().map((rows) -> Integer.valueOf(rows.group(1))))
			.containsExactly(rows(body));
		assertThat(receipt).contains("edition=" + snapshot.edition().number(),
				"fingerprint=\"" + snapshot.edition().fingerprint() + "\"", "licence=\"CC-BY-4.0\"", "selection=%\"");
		assertThat(response.getHeader("Repr-Digest")).isEqualTo("sha-256=:"
				+ Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(body)) + ":");
		String canonical = HeaderLinks.of(result).to("canonical").get(0);
		assertThat(canonical).startsWith(address.substring(0, address.indexOf('?')) + "?");
		assertThat(this.pages.get(canonical).getResponse().getContentAsByteArray()).isEqualTo(body);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			/explore/matrix.json?track=track-2&rows=aim&columns=result | /cells
			/compare.json?case=covax&case=arctic-council&diff=only     | /rows
			/cases.json?track=track-2&size=1000                        | /cases
			""")
	void jsonCarriesItsReceipt(String address, String rows) {
		JsonNode answer = json(address);

		assertReceipt(answer);
		assertThat(answer.at("/receipt/rows").asInt()).isEqualTo(answer.at(rows).size()).isPositive();
		assertThat(answer.at("/receipt/edition")).isEqualTo(answer.get("edition"));
	}

	@Test
	void aTruthTableCountsItsCasesAndNamesItsConditions() {
		JsonNode answer = json(
				"/explore/truth-table.json?entry=case&conditions=track:track-2&conditions=aim:keep-channel-open&explain=assessment:aim-achieved");

		assertReceipt(answer);
		assertThat(answer.at("/receipt/rows").asInt())
			.isEqualTo(answer.get("analysed").asInt() + answer.get("left_out").size());
		assertThat(answer.at("/receipt/query").asString()).contains("conditions=", "explain=", "entry=case");
	}

	@Test
	void aCaseSaysOfWhichEditionItIsAndHowToCiteIt() {
		JsonNode answer = json("/cases/covax.json");

		assertReceipt(answer);
		assertThat(answer.at("/receipt/address").asString()).isEqualTo("/cases/covax");
		assertThat(answer.at("/receipt/rows").asInt()).isEqualTo(1);
		assertThat(answer.at("/receipt/cite_as").asString())
			.startsWith("\u201c" + answer.get("title").asString() + ", revision 1.\u201d ");
		assertThat(this.pages.file("/cases.jsonl?case=covax")).doesNotContain("\"receipt\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases.csv?case=covax", "/compare.csv?case=covax", "/compare.csv?case=covax&shape=long",
			"/explore/matrix.csv?case=covax",
			"/explore/truth-table.csv?conditions=track:track-2&conditions=aim:keep-channel-open&explain=assessment:aim-achieved" })
	void aByteOrderMarkStandsInFrontWhereItIsAskedFor(String address) {
		MockHttpServletResponse marked = this.pages.get(address + "&bom=1").getResponse();
		MockHttpServletResponse plain = this.pages.get(address + "&bom=0").getResponse();

		assertThat(text(marked)).isEqualTo("\ufeff" + text(plain));
		assertThat(marked.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
		assertThat(this.pages.get(address + "&bom=2").getResponse().getStatus()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/cases/covax.bib", "/cases/covax.ris?sources=yes", "/cases.csl.json?case=covax&sources=yes" })
	void aBibliographyNamesItsOwnAddress(String address) {
		assertThat(HeaderLinks.of(this.pages.get(address)).to("canonical")).containsExactly(address);
	}

	private void assertReceipt(JsonNode answer) {
		JsonNode receipt = answer.get("receipt");
		String address = receipt.get("address").asString();

		assertThat(this.pages.page(address).select("h1").text()).isNotBlank();
		assertThat(address.endsWith("?" + receipt.get("query").asString()) || address.equals("/cases/covax")).isTrue();
		assertThat(receipt.get("selection").asString()).isNotBlank();
		assertThat(receipt.get("release").asString()).startsWith("2026.11");
		assertThat(receipt.at("/edition/fingerprint").asString())
			.isEqualTo(this.snapshots.current().edition().fingerprint());
		assertThat(receipt.get("cite_as").asString()).endsWith(" " + address);
	}

	private JsonNode json(String address) {
		return JsonMapper.shared().readTree(this.pages.file(address));
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static int rows(byte[] csv) throws IOException {
		try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
			return parser.getRecords().size() - 1;
		}
	}

}
