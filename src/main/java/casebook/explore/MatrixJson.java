package casebook.explore;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.search.CrossTable;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A matrix as JSON. Every number counts different cases.
 *
 * @param selection what is crossed
 * @param rows the facet of the lines with its values
 * @param columns the facet of the columns with its values
 * @param cells a list for each row, with a cell for each column
 */
record MatrixJson(@JsonUnwrapped LensJson selection, AxisJson rows, AxisJson columns, List<List<CellJson>> cells) {

	static MatrixJson of(LensJson selection, CrossTable table) {
		return new MatrixJson(selection,
				AxisJson.of(table.rows(), table.lines().stream().map(CrossTable.Line::heading).toList(),
						table.lines().stream().map(CrossTable.Line::total).toList(), table.inSeveralLines()),
				AxisJson.of(table.columns(), table.across(), table.totals(), table.inSeveralColumns()),
				table.lines().stream().map((line) -> line.cells().stream().map(CellJson::of).toList()).toList());
	}

	/**
	 * A facet.
	 *
	 * @param facet its key
	 * @param label what people read
	 * @param values its values, in the order of the cells
	 * @param casesWithSeveral how many cases stand in more than one of them
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record AxisJson(String facet, String label, List<ValueJson> values, int casesWithSeveral) {

		static AxisJson of(Facet facet, List<CrossTable.Heading> headings, List<Integer> totals, int several) {
			List<ValueJson> values = new ArrayList<>();
			for (int i = 0; i < headings.size(); i++) {
				values.add(new ValueJson(headings.get(i).key(), headings.get(i).label(), totals.get(i)));
			}
			return new AxisJson(facet.key(), facet.label(), List.copyOf(values), several);
		}

	}

	/**
	 * A value.
	 *
	 * @param code {@code -} for not coded, {@code na} for does not apply, {@code Further}
	 * for several rare values together
	 * @param label what people read
	 * @param total how many cases have it
	 */
	record ValueJson(String code, String label, int total) {
	}

	/**
	 * A cell.
	 *
	 * @param count how many cases have both values
	 * @param cases their slugs, where they are three at most; else empty
	 */
	record CellJson(int count, List<String> cases) {

		static CellJson of(CrossTable.Cell cell) {
			return new CellJson(cell.count(), cell.cases().stream().map(CaseLine::slug).toList());
		}

	}

}
