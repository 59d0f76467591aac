package casebook.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.Citation;
import casebook.catalog.Coding;
import casebook.catalog.Participation;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.RandomSelections;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The CSV, read back by a parser that did not write it. */
@CasebookTest
class CsvTests {

	private static final String HEADER = "slug,title,summary,start,end,start_year,end_year,ongoing,main_type,type,"
			+ "type_primary,type_primary_basis,type_primary_confidence,fit,interest,aim,relationship,level,track,pathway,"
			+ "broker,domain,instrument,cooperation,competition,externality,result,result_primary,status,assessment,"
			+ "hindrance,began,entry,collection,countries,organisations,persons,claims,disputed_claims,sources,url,revision";

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Pages pages;

	@Test
	void hasTheColumnsThatAreDocumented() {
		assertThat(this.pages.file("/cases.csv")).startsWith(HEADER + "\r\n");
	}

	@Test
	void saysTheHeaderEvenWhenNothingIsSelected() throws IOException {
		String nothing = this.pages.file("/cases.csv?track=firms&began=to-1945");

		assertThat(nothing).isEqualTo(HEADER + "\r\n");
	}

	@Test
	void equalsTheRecordsWhenReadBack() throws IOException {
		Snapshot snapshot = this.snapshots.current();
		Map<String, CSVRecord> rows = parse(this.pages.file("/cases.csv")).stream()
			.collect(Collectors.toMap((row) -> row.get("slug"), Function.identity()));

		assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(snapshot.slugs());
		for (CaseRecord record : this.catalogue.records(snapshot.lines())) {
			assertThat(rows.get(record.slug()).toMap()).as(record.slug()).containsAllEntriesOf(expected(record));
		}
	}

	@Test
	void hasTheRowsOfTheSelectionInItsOrder() throws IOException {
		Snapshot snapshot = this.snapshots.current();
		for (var query : RandomSelections.over(snapshot, 40).toList()) {
			assertThat(parse(this.pages.file(query.href("/cases.csv"))).stream().map((row) -> row.get("slug")))
				.as(query.toQueryString())
				.containsExactlyElementsOf(snapshot.select(query).rows().map(CaseLine::slug).toList());
		}
	}

	@Test
	void beginsWithAByteOrderMarkOnRequest() {
		assertThat(this.pages.file("/cases.csv?bom=1")).startsWith("\uFEFFslug,");
		assertThat(this.pages.file("/cases.csv?bom=0")).startsWith("slug,");
		assertThat(this.pages.get("/cases.csv?bom=yes").getResponse().getStatus()).isEqualTo(400);
	}

	@Test
	void isNamedAfterItsSizeAndEdition() {
		MvcTestResult result = this.pages.get("/cases.csv?case=moniz-salehi");

		assertThat(result.getResponse().getHeader("Content-Disposition"))
			.matches("attachment; filename=\"science-diplomacy-1-case-edition-1-[0-9a-f]{8}\\.csv\"");
		assertThat(result.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
	}

	private Map<String, String> expected(CaseRecord record) {
		Map<String, String> cells = new HashMap<>();
		cells.put("title", record.title());
		cells.put("summary", record.summary());
		cells.put("start", record.period().start());
		cells.put("end", (record.period().end() != null) ? record.period().end() : "");
		cells.put("ongoing", String.valueOf("..".equals(record.period().end())));
		cells.put("start_year", record.period().start().substring(0, 4));
		record.codings()
			.forEach((dimension, codings) -> cells.put(dimension,
					codings.stream().map(Coding::code).collect(Collectors.joining(";"))));
		cells.put("externality", externality(record));
		cells.put("type_primary", chief(record, "type", Coding::code));
		cells.put("main_type", chief(record, "type", Coding::code));
		cells.put("type_primary_basis", chief(record, "type", Coding::basis));
		cells.put("type_primary_confidence", chief(record, "type", Coding::confidence));
		cells.put("result_primary", chief(record, "result", Coding::code));
		cells.put("countries", actors(record.participants().countries()));
		cells.put("organisations", actors(record.participants().organisations()));
		cells.put("persons", actors(record.participants().persons()));
		cells.put("claims", String.valueOf(record.claims().size()));
		cells.put("disputed_claims",
				String.valueOf(record.claims().stream().filter((claim) -> claim.status().equals("disputed")).count()));
		cells.put("sources",
				String.valueOf(Stream.concat(record.citations().map(Citation::source), record.keyDocuments().stream())
					.distinct()
					.count()));
		cells.put("url", "/cases/" + record.slug());
		cells.put("revision", "1");
		return cells;
	}

	private static String externality(CaseRecord record) {
		if (!record.codings("externality").isEmpty()) {
			return record.codings("externality").stream().map(Coding::code).collect(Collectors.joining(";"));
		}
		return List.of("2", "3").contains(record.codings("competition").get(0).code()) ? "" : "na";
	}

	private static String chief(CaseRecord record, String dimension, Function<Coding, String> cell) {
		return record.codings(dimension).stream().filter(Coding::primary).map(cell).findFirst().orElse("");
	}

	private static String actors(List<Participation> parts) {
		return parts.stream().map(Participation::actor).collect(Collectors.joining(";"));
	}

	private static List<CSVRecord> parse(String csv) throws IOException {
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))) {
			return parser.getRecords();
		}
	}

}
