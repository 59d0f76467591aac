package casebook.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import casebook.catalog.Gazetteer;
import casebook.catalog.Region;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import casebook.testing.RandomSelections;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases by region and state against plain SQL. */
abstract class RegionsOracle {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void everyNumberCountsTheDifferentCasesOfAStateOrRegion() {
		RandomSelections.over(this.snapshots.current(), 40).forEach((query) -> {
			Set<String> slugs = new HashSet<>();
			this.snapshots.current().select(query).rows().forEach((line) -> slugs.add(line.slug()));
			assertThat(csv(query.selection().href("/explore/regions.csv"))).as(query.toQueryString())
				.isEqualTo(counted(slugs));
		});
	}

	@Test
	void everyNumberLeadsToExactlyItsCases() {
		for (String address : List.of("/explore/regions", "/explore/regions?from=1990")) {
			Document page = this.pages.page(address);
			assertThat(page.select(".regions a.count")).isNotEmpty();
			for (Element number : page.select(".regions a.count")) {
				String range = this.pages.page(number.attr("href")).select(".range").text();
				assertThat(range).as(number.attr("href")).containsPattern("\\b" + number.text() + "\\b");
			}
		}
	}

	/** The lines of the file: level and code or label to number. */
	private Map<String, Integer> csv(String address) {
		Map<String, Integer> counts = new TreeMap<>();
		this.pages.file(address).lines().skip(1).filter((line) -> !line.endsWith(",0")).forEach((line) -> {
			String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
			String name = fields[0].equals("continent") ? fields[2] : fields[1];
			counts.put(fields[0] + " " + name, Integer.valueOf(fields[4]));
		});
		return counts;
	}

	private Map<String, Integer> counted(Set<String> slugs) {
		Map<String, Set<String>> cases = new TreeMap<>();
		Set<String> without = new HashSet<>(slugs);
		this.jdbc.query("""
				select s.slug, p.actor_key from participation p join actor a on a.actor_key = p.actor_key
				join case_study s on s.id = p.case_study_id and s.withdrawn = false
				where a.kind = 'COUNTRY'""", (row) -> {
			String slug = row.getString(1);
			if (slugs.contains(slug)) {
				Region region = Gazetteer.standard()
					.region(row.getString(2))
					.orElse(new Region("", "Region not known", "Region not known"));
				List.of("state " + row.getString(2), "region " + region.code(), "continent " + region.within())
					.forEach((key) -> cases.computeIfAbsent(key, (first) -> new HashSet<>()).add(slug));
				without.remove(slug);
			}
		});
		Map<String, Integer> counts = new TreeMap<>();
		cases.forEach((key, in) -> counts.put(key, in.size()));
		if (!without.isEmpty()) {
			counts.put("none named -", without.size());
		}
		return counts;
	}

}
