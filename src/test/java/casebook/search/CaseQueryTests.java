package casebook.search;

import java.util.stream.Stream;

import casebook.testing.CasebookTest;
import casebook.testing.RandomSelections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A query reads and prints itself, and says itself in words. */
@CasebookTest
class CaseQueryTests {

	@Autowired
	Snapshots snapshots;

	@Test
	void readsWhatItPrints() {
		Snapshot snapshot = this.snapshots.current();
		RandomSelections.over(snapshot, 300).forEach((query) -> {
			CaseQuery again = read(query.onPage(3).toQueryString());
			assertThat(again).isEqualTo(query.onPage(3));
			assertThat(again.toQueryString()).isEqualTo(query.onPage(3).toQueryString());
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					                                                                       | 106 cases and 14 background entries
					main_type=science-for-diplomacy&relationship=adversaries               | 19 cases chiefly science for diplomacy, between adversaries
					began=1946-1991&domain=health                                          | 4 cases and 1 background entry on health, begun 1946–1991
					country=CUB&country=IRN                                                | 7 cases involving Cuba or Iran (Islamic Republic of)
					externality=na                                                         | to which externality does not apply
					track=-                                                                | with track not coded
					from=1957&to=1958                                                      | under way between 1957 and 1958
					from=2020                                                              | under way in 2020 or later
					to=1900                                                                | begun by 1900
					case=moniz-salehi&case=sabin-chumakov                                  | 2 cases picked by hand
					entry=context                                                          | 14 background entries
					""")
	void saysItselfInWords(String query, String words) {
		CaseQuery read = read((query != null) ? query : "");

		assertThat(this.snapshots.current().select(read).sentence()).contains(words);
	}

	@ParameterizedTest
	@CsvSource({ "domain=health&aim=give-aid, aim=give-aid&domain=health",
			"aim=give-aid&aim=end-deadlock, aim=end-deadlock&aim=give-aid", "sort=start&page=1&size=25, ''",
			"size=50&page=2&sort=-title, sort=-title&page=2&size=50",
			"case=sabin-chumakov&case=moniz-salehi&case=sabin-chumakov, case=moniz-salehi&case=sabin-chumakov",
			"from=&to=&track=, ''",
			"type_basis=editor&type=science-in-diplomacy, type=science-in-diplomacy&type_basis=editor" })
	void hasOneCanonicalSpelling(String given, String canonical) {
		assertThat(read(given).toQueryString()).isEqualTo(canonical);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "track=track-9", "type_basis=hearsay", "from=12345", "from=1990&to=1980", "page=0", "page=x",
					"size=1001", "size=0", "sort=colour", "case=nobody", "sort=title&sort=start", "page=99999999999" })
	void refusesWhatItCannotTake(String given) {
		assertThatExceptionOfType(RefusedParameter.class).isThrownBy(() -> read(given)).satisfies((refused) -> {
			assertThat(refused.getBody().getDetail()).containsAnyOf("Allowed: ", "Nearest", "none is near");
			assertThat(refused.getBody().getProperties()).containsKeys("parameter", "value", "allowed", "nearest");
		});
	}

	@Test
	void namesTheNearestWhereManyAreAllowed() {
		assertThatExceptionOfType(RefusedParameter.class).isThrownBy(() -> read("person=ernest-monitz"))
			.satisfies((refused) -> assertThat(refused.getBody().getProperties()).extracting("nearest")
				.asString()
				.contains("ernest-moniz"));
	}

	@Test
	void aBasisNarrowsTheValueThatItStandsBeside() {
		Snapshot snapshot = this.snapshots.current();
		int all = snapshot.select(read("track=track-2")).total();
		int byBasis = Stream.of("source-states", "source-implies", "editor")
			.mapToInt((basis) -> snapshot.select(read("track=track-2&track_basis=" + basis)).total())
			.sum();

		assertThat(byBasis).isEqualTo(all);
		assertThat(snapshot.select(read("track=track-2&track_basis=editor")).total()).isPositive().isLessThan(all);
	}

	@Test
	void saysWhichParametersItDoesNotKnow() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.add("colour", "red");
		parameters.add("utm_source", "somewhere");
		parameters.add("began_basis", "editor");
		ReadQuery read = this.snapshots.current().read(parameters);

		assertThat(read.ignored()).containsExactlyInAnyOrder("colour", "began_basis");
		assertThatExceptionOfType(RefusedParameter.class).isThrownBy(read::strictly);
	}

	private CaseQuery read(String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString("/cases?" + query)
			.build()
			.getQueryParams()
			.forEach(
					(name, values) -> values.forEach((value) -> parameters.add(name, UriUtils.decode(value, "UTF-8"))));
		return this.snapshots.current().read(parameters).query();
	}

}
