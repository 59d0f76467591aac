package casebook.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.Axis;
import casebook.search.CaseQuery;
import casebook.search.CrossTable;
import casebook.search.FacetValue;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.TruthTable;
import casebook.testing.RandomSelections;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Matrix and truth table against slow and obvious code: case by case, value by value.
 */
abstract class LensOracle {

	private static final CrossTable.Size WHOLE = new CrossTable.Size(10_000, 1000);

	private final Random random = new Random(4);

	abstract Snapshot snapshot();

	@Test
	void everyCellCountsTheCasesThatHaveBothValues() {
		Snapshot snapshot = snapshot();
		List<Facet> facets = snapshot.vocabulary().facets().toList();
		RandomSelections.over(snapshot, 150).forEach((query) -> {
			Facet rows = any(facets);
			Facet columns = any(facets);
			Selection selection = snapshot.select(query);
			assertCells(snapshot, selection.rows().toList(), selection.cross(rows, columns, WHOLE));
		});
	}

	private static void assertCells(Snapshot snapshot, List<CaseLine> lines, CrossTable table) {
		String facets = table.rows().key() + " by " + table.columns().key();
		assertThat(table.total()).isEqualTo(lines.size());
		for (CrossTable.Line line : table.lines()) {
			Set<String> inLine = having(snapshot, lines, table.rows(), line.heading().key());
			assertThat(line.total()).as("%s, %s", facets, line.heading().key()).isEqualTo(inLine.size());
			for (int i = 0; i < table.across().size(); i++) {
				String column = table.across().get(i).key();
				Set<String> both = new HashSet<>(inLine);
				both.retainAll(having(snapshot, lines, table.columns(), column));
				CrossTable.Cell cell = line.cells().get(i);
				assertThat(cell.count()).as("%s, %s, %s", facets, line.heading().key(), column).isEqualTo(both.size());
				assertThat(cell.cases()).extracting(CaseLine::slug).containsExactlyInAnyOrderElementsOf(both);
			}
		}
		for (int i = 0; i < table.across().size(); i++) {
			assertThat(table.totals().get(i))
				.isEqualTo(having(snapshot, lines, table.columns(), table.across().get(i).key()).size());
		}
		assertThat(table.inSeveralLines()).as(facets).isEqualTo(several(snapshot, lines, table.rows()));
		assertThat(table.inSeveralColumns()).as(facets).isEqualTo(several(snapshot, lines, table.columns()));
	}

	@Test
	void rareValuesShareALineThatCountsEachCaseOnce() {
		Snapshot snapshot = snapshot();
		Facet facet = snapshot.vocabulary().facet("country").orElseThrow();
		Selection everything = snapshot.select(CaseQuery.everything(snapshot.axes()));
		CrossTable whole = everything.cross(facet, facet, WHOLE);
		CrossTable table = everything.cross(facet, facet, new CrossTable.Size(1, 0));

		assertThat(table.lines()).extracting((line) -> line.heading().key())
			.containsExactly(whole.lines().get(0).heading().key(), "Further", "-");
		Set<String> further = new HashSet<>();
		snapshot.lines().forEach((line) -> {
			List<String> others = new ArrayList<>(snapshot.values(facet, line));
			others.remove(whole.lines().get(0).heading().key());
			others.remove(Axis.NOT_CODED);
			if (!others.isEmpty()) {
				further.add(line.slug());
			}
		});
		assertThat(table.lines().get(1).total()).isEqualTo(further.size());
	}

	@Test
	void everyCombinationHasTheCasesThatMeetIt() {
		Snapshot snapshot = snapshot();
		List<Axis> axes = snapshot.axes().all().filter((axis) -> !axis.substantive().isEmpty()).toList();
		RandomSelections.over(snapshot, 150).forEach((query) -> {
			Set<FacetValue> sets = new HashSet<>();
			int number = 3 + this.random.nextInt(5);
			while (sets.size() < number) {
				Axis axis = any(axes);
				sets.add(new FacetValue(axis.facet(), any(axis.substantive())));
			}
			List<FacetValue> conditions = List.copyOf(sets).subList(1, number);
			FacetValue outcome = List.copyOf(sets).get(0);
			Selection selection = snapshot.select(query);
			assertCombinations(snapshot, selection.rows().toList(), selection.truthTable(conditions, outcome));
		});
	}

	private static void assertCombinations(Snapshot snapshot, List<CaseLine> lines, TruthTable table) {
		Map<List<Boolean>, Set<String>> with = new HashMap<>();
		Map<List<Boolean>, Set<String>> without = new HashMap<>();
		Set<String> leftOut = new HashSet<>();
		for (CaseLine line : lines) {
			List<Boolean> present = new ArrayList<>();
			boolean known = !isGap(snapshot, line, table.outcome());
			for (FacetValue condition : table.conditions()) {
				known &= !isGap(snapshot, line, condition);
				present.add(snapshot.values(condition.facet(), line).contains(condition.value().key()));
			}
			if (!known) {
				leftOut.add(line.slug());
			}
			else {
				boolean has = snapshot.values(table.outcome().facet(), line).contains(table.outcome().value().key());
				(has ? with : without).computeIfAbsent(present, (key) -> new HashSet<>()).add(line.slug());
			}
		}
		assertThat(table.configurations()).hasSize(1 << table.conditions().size())
			.extracting(TruthTable.Configuration::present)
			.doesNotHaveDuplicates();
		for (TruthTable.Configuration configuration : table.configurations()) {
			assertThat(configuration.with()).extracting(CaseLine::slug)
				.containsExactlyInAnyOrderElementsOf(with.getOrDefault(configuration.present(), Set.of()));
			assertThat(configuration.without()).extracting(CaseLine::slug)
				.containsExactlyInAnyOrderElementsOf(without.getOrDefault(configuration.present(), Set.of()));
			assertThat(configuration.possible() || configuration.isRemainder()).isTrue();
		}
		assertThat(table.leftOut()).extracting((out) -> out.line().slug()).containsExactlyInAnyOrderElementsOf(leftOut);
	}

	private static boolean isGap(Snapshot snapshot, CaseLine line, FacetValue set) {
		List<String> values = snapshot.values(set.facet(), line);
		return values.equals(List.of("-")) || values.equals(List.of("na"));
	}

	private static Set<String> having(Snapshot snapshot, List<CaseLine> lines, Facet facet, String value) {
		Set<String> having = new HashSet<>();
		lines.stream()
			.filter((line) -> snapshot.values(facet, line).contains(value))
			.forEach((line) -> having.add(line.slug()));
		return having;
	}

	private static int several(Snapshot snapshot, List<CaseLine> lines, Facet facet) {
		return (int) lines.stream()
			.filter((line) -> snapshot.values(facet, line).stream().distinct().count() > 1)
			.count();
	}

	private <T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
