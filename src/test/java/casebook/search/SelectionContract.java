package casebook.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.catalog.rows.CaseSpecifications;
import casebook.catalog.rows.CaseStudies;
import casebook.testing.RandomSelections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What selections promise, on whichever database the catalogue stands. */
abstract class SelectionContract {

	@Autowired
	Snapshots snapshots;

	@Autowired
	CaseStudies caseStudies;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void agreesWithSqlOnFiveHundredRandomSelections() {
		Snapshot snapshot = this.snapshots.current();
		CountOracle oracle = new CountOracle(this.jdbc);
		RandomSelections.over(snapshot, 500).forEach((query) -> {
			Selection selection = snapshot.select(query);
			Map<String, Collection<Long>> found = new HashMap<>();
			assertThat(selection.rows().map(CaseLine::slug)).as(query.toQueryString())
				.containsExactlyInAnyOrderElementsOf(CaseSpecifications.find(this.caseStudies, query).keySet());
			for (FacetCounts facet : selection.facets()) {
				String key = facet.facet().key();
				CaseQuery others = withoutValues(query, key);
				assertThat(counts(facet)).as("%s of %s", key, query.toQueryString())
					.isEqualTo(
							oracle.counts(facet.facet(), query.bases(key), found.computeIfAbsent(others.toQueryString(),
									(same) -> CaseSpecifications.find(this.caseStudies, others).values())));
			}
		});
	}

	@Test
	void choosingAValueWithCountNShowsNCases() {
		Snapshot snapshot = this.snapshots.current();
		List<CaseQuery> starts = RandomSelections.over(snapshot, 12).toList();
		CaseQuery everything = CaseQuery.everything(snapshot.axes());
		assertEveryCountIsKept(snapshot, everything);
		starts.forEach((query) -> assertEveryCountIsKept(snapshot, query));
	}

	private static void assertEveryCountIsKept(Snapshot snapshot, CaseQuery query) {
		for (FacetCounts facet : snapshot.select(query).facets()) {
			for (ValueCount value : facet.values()) {
				CaseQuery chosen = query.choosing(facet.facet().key(), value.value().key());
				assertThat(snapshot.select(chosen).total()).as(chosen.toQueryString()).isEqualTo(value.count());
			}
		}
	}

	private static CaseQuery withoutValues(CaseQuery query, String facet) {
		CaseQuery without = query;
		for (String value : query.values(facet)) {
			without = without.without(facet, value);
		}
		return without.withoutBases(facet);
	}

	private static Map<String, Integer> counts(FacetCounts facet) {
		Map<String, Integer> counts = new HashMap<>();
		facet.values()
			.stream()
			.filter((value) -> value.count() > 0)
			.forEach((value) -> counts.put(value.value().key(), value.count()));
		return counts;
	}

}
