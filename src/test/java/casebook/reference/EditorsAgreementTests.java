package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import casebook.catalog.Catalogue;
import casebook.catalog.CaseRecord;
import casebook.catalog.Code;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The figures of {@code agreement.yaml} are those of the codings and second readings that
 * the cases hold, computed as a class is.
 */
@CasebookTest
class EditorsAgreementTests {

	private static final double ROUNDING = 0.0051;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Test
	void thePublishedFiguresFollowFromTheReadings() {
		Snapshot snapshot = this.snapshots.current();
		List<CaseRecord> records = this.catalogue.records(snapshot.lines());
		JsonNode agreement = JsonMapper.shared().readTree(snapshot.editorial("agreement").orElseThrow());
		int checked = 0;
		for (JsonNode published : agreement.get("dimensions")) {
			Facet facet = snapshot.vocabulary().facet(published.get("dimension").asString()).orElseThrow();
			List<Integer[]> readings = readings(facet, records);
			if (published.has("agreement") && readings.size() == published.get("cases").asInt()) {
				long same = readings.stream().filter((pair) -> pair[0].equals(pair[1])).count();
				assertThat((double) same / readings.size()).as("agreement on %s", facet.key())
					.isCloseTo(published.get("agreement").asDouble(), within(ROUNDING));
				assertThat((facet.ordinal() ? Alpha.ordinal(readings) : Alpha.nominal(readings)).orElseThrow())
					.as("alpha of %s", facet.key())
					.isCloseTo(published.get("alpha").asDouble(), within(ROUNDING));
				checked++;
			}
		}
		assertThat(checked).isEqualTo(9);
	}

	/** The place of the first and of the second reading among the codes, case by case. */
	private static List<Integer[]> readings(Facet facet, List<CaseRecord> records) {
		List<String> codes = facet.codes().stream().map(Code::key).toList();
		boolean chief = facet.primaryOf() != null || facet.primary();
		List<Integer[]> readings = new ArrayList<>();
		for (CaseRecord record : records) {
			List<Coding> codings = record.codings(Objects.requireNonNullElse(facet.primaryOf(), facet.key()))
				.stream()
				.filter((coding) -> !chief || coding.primary())
				.toList();
			if (codings.size() == 1) {
				Coding coding = codings.get(0);
				readings.add(new Integer[] { codes.indexOf(coding.code()),
						codes.indexOf(Objects.requireNonNullElse(coding.secondReading(), coding.code())) });
			}
		}
		return readings;
	}

}
