package casebook.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts every value of every facet by {@code group by} over the tables, for the
 * selections that the benchmark asks for. It shares nothing with what the application
 * counts by: that is its point.
 */
final class CountBySql {

	/**
	 * The selections: coded facet, one that always applies, to the code that is chosen.
	 */
	private static final List<Map<String, String>> SELECTIONS = List.of(Map.of(),
			new TreeMap<>(Map.of("relationship", "adversaries", "track", "track-2")));

	private static final String CODINGS = " from coding c join chosen on chosen.id = c.case_study_id where ";

	private static final String PARTICIPATIONS = " from participation c join chosen on chosen.id = c.case_study_id join actor a on a.actor_key = c.actor_key where ";

	private final Connection connection;

	private final Vocabulary vocabulary;

	CountBySql(Connection connection, Vocabulary vocabulary) {
		this.connection = connection;
		this.vocabulary = vocabulary;
	}

	/**
	 * Query string to the total and to the counts of each facet; values of no case are
	 * left out. A facet's own choice does not narrow its counts.
	 */
	String asJson() throws SQLException {
		Map<String, Object> all = new LinkedHashMap<>();
		for (Map<String, String> selection : SELECTIONS) {
			int total = choose(selection);
			Map<String, Map<String, Integer>> facets = counts(total);
			for (String facet : selection.keySet()) {
				Map<String, String> others = new TreeMap<>(selection);
				others.remove(facet);
				facets.put(facet,
						grouped("c.facet_key", "c.code_key", CODINGS + "c.facet_key = '" + facet + "'", choose(others))
							.get(facet));
			}
			facets.values().forEach((values) -> values.values().removeIf((count) -> count == 0));
			Map<String, Object> counted = new LinkedHashMap<>();
			counted.put("total", total);
			counted.put("facets", facets);
			all.put(query(selection), counted);
		}
		return JsonMapper.shared().writeValueAsString(all);
	}

	private static String query(Map<String, String> selection) {
		return selection.entrySet()
			.stream()
			.map((choice) -> choice.getKey() + "=" + choice.getValue())
			.collect(Collectors.joining("&"));
	}

	private int choose(Map<String, String> selection) throws SQLException {
		execute("create local temporary table if not exists chosen (id bigint primary key)");
		execute("delete from chosen");
		String where = selection.entrySet()
			.stream()
			.map((choice) -> " and id in (select case_study_id from coding where facet_key = '" + choice.getKey()
					+ "' and code_key = '" + choice.getValue() + "')")
			.collect(Collectors.joining());
		execute("insert into chosen select id from case_study where not withdrawn" + where);
		return number("select count(*) from chosen");
	}

	/** All facets over the chosen cases. */
	private Map<String, Map<String, Integer>> counts(int chosen) throws SQLException {
		Map<String, Map<String, Integer>> coded = grouped("c.facet_key", "c.code_key", CODINGS + "true", chosen);
		Map<String, Map<String, Integer>> chief = grouped("c.facet_key", "c.code_key", CODINGS + "c.is_primary",
				chosen);
		Map<String, Map<String, Integer>> parties = grouped("lower(a.kind)", "c.actor_key", PARTICIPATIONS + "true",
				chosen);
		Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
		for (Facet facet : this.vocabulary.facets().toList()) {
			Map<String, Map<String, Integer>> where = switch (facet.origin()) {
				case CODED -> coded;
				case DERIVED -> chief;
				case PARTICIPANT -> parties;
			};
			String key = (facet.primaryOf() != null) ? facet.primaryOf() : facet.key();
			Map<String, Integer> values = isOfYears(facet) ? begun(facet, chosen)
					: new TreeMap<>(where.getOrDefault(key, Map.of("-", chosen)));
			tellWhatDoesNotApply(facet, values, chosen);
			counts.put(facet.key(), values);
		}
		return counts;
	}

	private static boolean isOfYears(Facet facet) {
		return facet.origin() == Origin.DERIVED && facet.primaryOf() == null;
	}

	private void tellWhatDoesNotApply(Facet facet, Map<String, Integer> values, int chosen) throws SQLException {
		if (facet.applies() != null) {
			int not = chosen - number(
					"select count(distinct c.case_study_id)" + CODINGS + "c.facet_key = '" + facet.applies().facet()
							+ "' and c.code_key in ('" + String.join("', '", facet.applies().codes()) + "')");
			values.put("na", not);
			values.merge("-", -not, Integer::sum);
		}
	}

	private Map<String, Map<String, Integer>> grouped(String facet, String value, String from, int chosen)
			throws SQLException {
		Map<String, Map<String, Integer>> counts = new TreeMap<>();
		rows("select " + facet + ", " + value + ", count(*)" + from + " group by " + facet + ", " + value,
				(row) -> counts.computeIfAbsent(row.getString(1), (first) -> new TreeMap<>())
					.put(row.getString(2), row.getInt(3)));
		rows("select " + facet + ", count(distinct c.case_study_id)" + from + " group by " + facet,
				(row) -> counts.get(row.getString(1)).put("-", chosen - row.getInt(2)));
		return counts;
	}

	private Map<String, Integer> begun(Facet facet, int chosen) throws SQLException {
		Map<String, Integer> counts = new TreeMap<>();
		int counted = 0;
		for (Code code : facet.codes()) {
			int count = number("select count(*) from case_study c join chosen on chosen.id = c.id"
					+ ((code.from() != null) ? " and c.first_year >= " + code.from() : "")
					+ ((code.to() != null) ? " and c.first_year <= " + code.to() : ""));
			counts.put(code.key(), count);
			counted += count;
		}
		counts.put("-", chosen - counted);
		return counts;
	}

	private int number(String sql) throws SQLException {
		int[] number = new int[1];
		rows(sql, (row) -> number[0] = row.getInt(1));
		return number[0];
	}

	private void rows(String sql, RowReader reader) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(sql);
				ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				reader.read(rows);
			}
		}
	}

	private void execute(String sql) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.execute();
		}
	}

	/** Takes one row. */
	private interface RowReader {

		void read(ResultSet row) throws SQLException;

	}

}
