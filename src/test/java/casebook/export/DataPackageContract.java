package casebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import casebook.catalog.CaseRecord;
import casebook.catalog.Collection;
import casebook.catalog.Catalogue;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import casebook.testing.RandomSelections;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a data package holds, on whatever collection. */
abstract class DataPackageContract {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Pages pages;

	@Test
	void isTheSameToTheByteWheneverAndWhereverItIsMade() {
		byte[] first = zip("/cases.zip");
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			assertThat(zip("/cases.zip")).isEqualTo(first);
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
		assertThat(zip("/data/casebook-" + name() + ".zip")).isEqualTo(first);
	}

	@Test
	void holdsWhatTheRecordsHold() throws IOException {
		Snapshot snapshot = this.snapshots.current();
		List<CaseRecord> records = this.catalogue.records(snapshot.lines());
		Map<String, byte[]> files = files(zip("/cases.zip"));

		assertThat(table(files, "cases").stream().map((row) -> row.get("slug")))
			.containsExactlyElementsOf(snapshot.slugs().stream().sorted().toList());
		assertThat(
				table(files, "codings").stream().map((row) -> row.get("case") + row.get("dimension") + row.get("code")))
			.containsExactlyInAnyOrderElementsOf(records.stream()
				.flatMap((record) -> record.codings()
					.entrySet()
					.stream()
					.flatMap((dimension) -> dimension.getValue()
						.stream()
						.map((coding) -> record.slug() + dimension.getKey() + coding.code())))
				.toList());
		assertThat(table(files, "claims").stream().map((row) -> row.get("statement")))
			.containsExactlyInAnyOrderElementsOf(records.stream()
				.flatMap((record) -> record.claims().stream().map((claim) -> claim.statement()))
				.toList());
		assertThat(table(files, "relations")).hasSize(snapshot.links().size());
		assertThat(table(files, "citations").stream()
			.filter((row) -> row.get("concept").isEmpty() && row.get("actor").isEmpty()))
			.hasSize((int) records.stream()
				.mapToLong((record) -> record.citations().count() + record.keyDocuments().size())
				.sum());
		assertThat(table(files, "sources")).hasSize(snapshot.sources().size());
	}

	@Test
	void namesWhoPublishesItOrElseOnlyItself() throws IOException {
		Map<String, byte[]> files = files(zip("/cases.zip"));
		Collection collection = this.snapshots.current().collection();
		String publisher = collection.publishedBy();
		JsonNode contributors = json(files.get("datapackage.json")).path("contributors");

		assertThat(new String(files.get("CITATION.cff"), StandardCharsets.UTF_8)).contains(
				"authors:\n  - name: \"" + ((publisher != null) ? publisher : collection.title()) + "\"\nabstract:");
		assertThat(contributors.path(0).path("title").asString("")).isEqualTo((publisher != null) ? publisher : "");
		assertThat(contributors.size()).isEqualTo((publisher != null) ? 1 : 0);
	}

	@Test
	void leavesNoKeyThatLeadsNowhere() throws IOException {
		for (CaseQuery query : RandomSelections.over(this.snapshots.current(), 25).toList()) {
			Map<String, byte[]> files = files(zip(query.href("/cases.zip")));
			JsonNode descriptor = json(files.get("datapackage.json"));
			for (JsonNode resource : descriptor.get("resources")) {
				closed(files, resource, query.toQueryString());
			}
		}
	}

	@Test
	void checksumsAreThoseOfItsFiles() throws Exception {
		Map<String, byte[]> files = files(zip("/cases.zip"));
		Map<String, String> sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8).lines()
			.collect(Collectors.toMap((line) -> line.substring(66), (line) -> line.substring(0, 64)));

		assertThat(sums.keySet()).isEqualTo(files.keySet())
			.contains("README.md", "CITATION.cff", "codebook.md", "sources.bib", "receipt.json", "datapackage.json");
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			assertThat(sums.get(file.getKey())).isEqualTo(sha256(file.getValue()));
		}
		for (JsonNode resource : json(files.get("datapackage.json")).get("resources")) {
			byte[] file = files.get(resource.get("path").asString());
			assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
			assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sha256(file));
		}
	}

	@Test
	void answers404ForAReleaseThatIsNotHere() {
		MvcTestResult result = this.pages.get("/data/casebook-1066.zip");

		assertThat(result.getResponse().getStatus()).isEqualTo(404);
		assertThat(json(result.getResponse().getContentAsByteArray()).get("allowed").get(0).asString())
			.isEqualTo(name());
	}

	private String name() {
		return this.snapshots.current().collection().version();
	}

	private static void closed(Map<String, byte[]> files, JsonNode resource, String query) throws IOException {
		List<CSVRecord> rows = table(files, resource.get("name").asString());
		List<String> key = texts(resource.get("schema").get("primaryKey"));
		assertThat(rows.stream().map((row) -> cells(row, key))).as(resource.get("name") + "?" + query)
			.doesNotHaveDuplicates();
		JsonNode keys = resource.get("schema").get("foreignKeys");
		if (keys == null) {
			return;
		}
		for (JsonNode foreign : keys) {
			List<String> from = texts(foreign.get("fields"));
			List<String> to = texts(foreign.get("reference").get("fields"));
			Set<List<String>> targets = table(files, foreign.get("reference").get("resource").asString()).stream()
				.map((row) -> cells(row, to))
				.collect(Collectors.toSet());
			assertThat(rows.stream()
				.map((row) -> cells(row, from))
				.filter((cells) -> !cells.stream().allMatch(String::isEmpty)))
				.as(resource.get("name") + " " + from + "?" + query)
				.allMatch(targets::contains);
		}
	}

	private static List<String> cells(CSVRecord row, List<String> columns) {
		return columns.stream().map(row::get).toList();
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((text) -> texts.add(text.asString()));
		return texts;
	}

	private byte[] zip(String address) {
		MvcTestResult result = this.pages.get(address);
		assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
		return result.getResponse().getContentAsByteArray();
	}

	static Map<String, byte[]> files(byte[] zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return files;
	}

	static List<CSVRecord> table(Map<String, byte[]> files, String name) throws IOException {
		String text = new String(files.get("data/" + name + ".csv"), StandardCharsets.UTF_8);
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))) {
			return parser.getRecords();
		}
	}

	private static JsonNode json(byte[] document) {
		return JsonMapper.shared().readTree(document);
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

}
