package casebook.explore;

import java.util.List;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.search.FacetValue;
import casebook.search.TruthTable;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A truth table as JSON.
 *
 * @param selection what is analysed
 * @param conditions the conditions
 * @param outcome what is to be explained
 * @param analysed how many cases stand in combinations
 * @param configurations every combination, those without cases included
 * @param leftOut the cases of which something is not known
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TruthTableJson(@JsonUnwrapped LensJson selection, List<SetJson> conditions, SetJson outcome, int analysed,
		List<ConfigurationJson> configurations, List<LeftOutJson> leftOut) {

	static TruthTableJson of(LensJson selection, TruthTable table, CrispSets sets) {
		return new TruthTableJson(selection, table.conditions().stream().map((set) -> SetJson.of(set, sets)).toList(),
				SetJson.of(table.outcome(), sets), table.analysed(),
				table.configurations().stream().map(ConfigurationJson::of).toList(),
				table.leftOut().stream().map(LeftOutJson::of).toList());
	}

	/**
	 * A condition or the outcome.
	 *
	 * @param key {@code facet:value}
	 * @param label what people read
	 * @param column its column in the CSV
	 */
	record SetJson(String key, String label, String column) {

		static SetJson of(FacetValue set, CrispSets sets) {
			return new SetJson(set.key(), set.label(), sets.column(set));
		}

	}

	/**
	 * A combination.
	 *
	 * @param conditions 1 or 0 for each condition, in their order
	 * @param with the cases with the outcome, by slug
	 * @param without the cases without it, by slug
	 * @param contradiction whether it has both
	 * @param remainder whether it has no case
	 * @param possible whether any case could be like that
	 */
	record ConfigurationJson(List<Integer> conditions, List<String> with, List<String> without, boolean contradiction,
			boolean remainder, boolean possible) {

		static ConfigurationJson of(TruthTable.Configuration configuration) {
			return new ConfigurationJson(configuration.present().stream().map((has) -> has ? 1 : 0).toList(),
					configuration.with().stream().map(CaseLine::slug).toList(),
					configuration.without().stream().map(CaseLine::slug).toList(), configuration.isContradiction(),
					configuration.isRemainder(), configuration.possible());
		}

	}

	/**
	 * A case left out.
	 *
	 * @param slug the case
	 * @param notCoded the facets that are not coded of it
	 * @param doesNotApply the facets that do not apply to it
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record LeftOutJson(String slug, List<String> notCoded, List<String> doesNotApply) {

		static LeftOutJson of(TruthTable.LeftOut out) {
			return new LeftOutJson(out.line().slug(), facets(out.notCoded().stream()),
					facets(out.doesNotApply().stream()));
		}

		private static List<String> facets(Stream<FacetValue> sets) {
			return sets.map((set) -> set.facet().key()).distinct().toList();
		}

	}

}
