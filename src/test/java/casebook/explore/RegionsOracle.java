package casebook.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import casebook.catalog.Gazetteer;
import casebook.catalog.Region;
import casebook.search.EntryCount;
import casebook.search.Snapshots;
import casebook.testing.Entries;
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
				String list = number.attr("href") + (number.attr("href").contains("?") ? "&" : "?") + "size=1000";
				String[] parts = number.text().split(" \\+ ");
				assertThat(Entries.on(this.pages.page(list))).as(list)
					.isEqualTo(new EntryCount(Integer.parseInt(parts[0]),
							(parts.length > 1) ? Integer.parseInt(parts[1]) : 0)
						.inWords());
			}
		}
	}

	/**
	 * The lines of the file: level and code or label to all and those in the background.
	 */
	private Map<String, List<Integer>> csv(String address) {
		Map<String, List<Integer>> counts = new TreeMap<>();
		this.pages.file(address).lines().skip(1).filter((line) -> !line.endsWith(",0,0")).forEach((line) -> {
			String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
			String name = fields[0].equals("continent") ? fields[2] : fields[1];
			counts.put(fields[0] + " " + name, List.of(Integer.valueOf(fields[4]), Integer.valueOf(fields[5])));
		});
		return counts;
	}

	private Map<String, List<Integer>> counted(Set<String> slugs) {
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
		if (!without.isEmpty()) {
			cases.put("none named -", without);
		}
		Set<String> background = Set.copyOf(this.jdbc.queryForList("select s.slug from case_study s where "
				+ Entries.background(this.snapshots.current().vocabulary(), "s.id"), String.class));
		Map<String, List<Integer>> counts = new TreeMap<>();
		cases.forEach((key, in) -> counts.put(key,
				List.of(in.size(), (int) in.stream().filter(background::contains).count())));
		return counts;
	}

}
