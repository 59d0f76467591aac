package casebook.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import casebook.catalog.Code;
import casebook.catalog.Facet;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the values of a facet over given cases by SQL {@code group by}. Sharing nothing
 * with the snapshot is its point.
 */
final class CountOracle {

	private final JdbcTemplate jdbc;

	CountOracle(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts.
	 * @param facet the facet
	 * @param bases what a coded value must rest on; empty for any ground
	 * @param ids the cases to count over
	 * @return value to number; values with none are left out
	 */
	Map<String, Integer> counts(Facet facet, List<String> bases, Collection<Long> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		String within = " in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
		Map<String, Integer> counts = switch (facet.origin()) {
			case CODED -> coded("c.facet_key = '" + facet.key() + "' and c.case_study_id" + within, bases, ids.size());
			case DERIVED -> (facet.primaryOf() != null)
					? coded("c.is_primary and c.facet_key = '" + facet.primaryOf() + "' and c.case_study_id" + within,
							bases, ids.size())
					: begun(facet, within, ids.size());
			case PARTICIPANT -> participants(facet.key().toUpperCase(Locale.ROOT), within, ids.size());
		};
		if (facet.applies() != null) {
			int arising = number("select count(distinct c.case_study_id) from coding c where c.facet_key = '"
					+ facet.applies().facet() + "' and c.code_key in ('" + String.join("', '", facet.applies().codes())
					+ "') and c.case_study_id" + within);
			counts.put("na", ids.size() - arising);
			counts.merge("-", ids.size() - arising, (uncoded, not) -> uncoded - not);
		}
		counts.values().removeIf((count) -> count == 0);
		return counts;
	}

	private Map<String, Integer> coded(String where, List<String> bases, int all) {
		String basis = bases.isEmpty() ? "" : " and c.basis in ('" + String.join("', '", bases) + "')";
		Map<String, Integer> counts = rows(
				"select c.code_key as k, count(*) as n from coding c where " + where + basis + " group by c.code_key");
		counts.put("-", all - number("select count(distinct c.case_study_id) from coding c where " + where));
		return counts;
	}

	private Map<String, Integer> begun(Facet facet, String within, int all) {
		Map<String, Integer> counts = new HashMap<>();
		for (Code code : facet.codes()) {
			counts.put(code.key(),
					number("select count(*) from case_study where first_year between "
							+ ((code.from() != null) ? code.from() : 0) + " and "
							+ ((code.to() != null) ? code.to() : 9999) + " and id" + within));
		}
		counts.put("-", all - counts.values().stream().mapToInt(Integer::intValue).sum());
		return counts;
	}

	private Map<String, Integer> participants(String kind, String within, int all) {
		String from = " from participation p join actor a on a.actor_key = p.actor_key where a.kind = '" + kind
				+ "' and p.case_study_id" + within;
		Map<String, Integer> counts = rows("select p.actor_key as k, count(*) as n" + from + " group by p.actor_key");
		counts.put("-", all - number("select count(distinct p.case_study_id)" + from));
		return counts;
	}

	private Map<String, Integer> rows(String sql) {
		Map<String, Integer> rows = new HashMap<>();
		this.jdbc.queryForList(sql)
			.forEach((row) -> rows.put((String) row.get("k"), ((Number) row.get("n")).intValue()));
		return rows;
	}

	private int number(String sql) {
		Integer number = this.jdbc.queryForObject(sql, Integer.class);
		return (number != null) ? number : 0;
	}

}
