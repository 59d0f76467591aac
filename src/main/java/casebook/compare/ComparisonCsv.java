package casebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Citation;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.search.Axis;
import casebook.search.Snapshot;

/**
 * The records of a comparison as CSV. An empty cell means "not coded", {@code na} "does
 * not apply", as in the other files. docs/data.md explains the columns.
 *
 * @param snapshot the edition
 * @param comparison what is compared
 * @param address makes the address of a path on this site
 */
record ComparisonCsv(Snapshot snapshot, Comparison comparison, UnaryOperator<String> address) {

	private static final String SEPARATOR = ";";

	private static final List<String> TALL = List.of("slug", "title", "group", "facet", "label", "sameness", "code",
			"value", "shared_by", "chief", "basis", "confidence", "as_of", "second_reading", "sources", "locators");

	/** The header and a row a case, with the facets as columns. */
	List<List<String>> wide() {
		List<List<String>> records = new ArrayList<>();
		List<Comparison.Row> rows = this.comparison.rows().toList();
		records.add(
				Stream
					.of(Stream.of("slug", "title", "start", "end"), rows.stream().flatMap(ComparisonCsv::columns),
							Stream.of("url", "revision"))
					.flatMap((names) -> names)
					.toList());
		for (int i = 0; i < this.comparison.cases().size(); i++) {
			CaseLine line = this.comparison.cases().get(i);
			List<String> record = new ArrayList<>(List.of(line.slug(), line.title(), line.period().start(),
					Objects.requireNonNullElse(line.period().end(), "")));
			for (Comparison.Row row : rows) {
				record.add(row.cells()
					.get(i)
					.values()
					.stream()
					.map((value) -> code(value.value().key()))
					.collect(Collectors.joining(SEPARATOR)));
				if (row.facet().primary()) {
					record.add(line.primary(row.facet().key()).map(Mark::code).orElse(""));
				}
			}
			record.add(this.address.apply("/cases/" + line.slug()));
			record.add(String.valueOf(line.revision()));
			records.add(record);
		}
		return records;
	}

	/** The header and a row for each value of each case, with its ground. */
	List<List<String>> tall(Grounds grounds) {
		List<List<String>> records = new ArrayList<>();
		records.add(TALL);
		for (int i = 0; i < this.comparison.cases().size(); i++) {
			for (Comparison.Group group : this.comparison.groups()) {
				for (Comparison.Row row : group.rows()) {
					Comparison.Cell cell = row.cells().get(i);
					cell.values().forEach((value) -> records.add(tall(group, row, cell.line(), value, grounds)));
				}
			}
		}
		return records;
	}

	private static List<String> tall(Comparison.Group group, Comparison.Row row, CaseLine line, Comparison.Value value,
			Grounds grounds) {
		Facet facet = row.facet();
		String key = value.value().key();
		Optional<Coding> coding = grounds.coding(line.slug(), facet, key);
		return List.of(line.slug(), line.title(), group.label(), facet.key(), facet.label(), row.sameness().key(),
				code(key), value.value().isGap() ? "" : value.value().label(),
				value.value().isGap() ? "" : String.valueOf(value.cases()), chief(line, facet, key),
				coding.map(Coding::basis).orElse(""), coding.map(Coding::confidence).orElse(""),
				coding.map(Coding::asOf).orElse(""), coding.map(Coding::secondReading).orElse(""),
				coding.stream()
					.flatMap((known) -> known.sources().stream())
					.map(Citation::source)
					.collect(Collectors.joining(SEPARATOR)),
				coding.stream()
					.flatMap((known) -> known.sources().stream())
					.map((citation) -> Objects.requireNonNullElse(citation.locator(), ""))
					.collect(Collectors.joining(" | ")));
	}

	private static Stream<String> columns(Comparison.Row row) {
		String key = row.facet().key();
		return row.facet().primary() ? Stream.of(key, key + "_primary") : Stream.of(key);
	}

	private static String chief(CaseLine line, Facet facet, String code) {
		return facet.primary()
				? String.valueOf(line.primary(facet.key()).map(Mark::code).filter(code::equals).isPresent()) : "";
	}

	private static String code(String key) {
		return key.equals(Axis.NOT_CODED) ? "" : key;
	}

}
