package casebook.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.search.EntryCount;
import casebook.search.Snapshots;
import casebook.site.ActorAddress;
import casebook.testing.Entries;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of actors against plain SQL, which shares nothing with the snapshot. */
abstract class ActorOracle {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void theListsCountTheCasesOfEveryActor() {
		for (ActorKind kind : ActorKind.values()) {
			Map<String, String> shown = new TreeMap<>();
			this.pages.page(ActorAddress.all(kind))
				.select(".roll li")
				.forEach((row) -> shown.put(row.select("a").attr("href"), row.select(".n").text()));
			Map<String, String> counted = new TreeMap<>();
			this.jdbc.query("""
					select a.actor_key, count(distinct s.id), count(distinct case when\s""" + background("s.id") + """
					 then s.id end) from actor a
					left join participation p on p.actor_key = a.actor_key
					left join case_study s on s.id = p.case_study_id and s.withdrawn = false
					where a.kind = ? group by a.actor_key""", (RowCallbackHandler) (row) -> counted
				.put(ActorAddress.of(kind, row.getString(1)), cases(count(row))), kind.name());
			assertThat(shown).as("%s", kind).isNotEmpty().isEqualTo(counted);
		}
	}

	@Test
	void aPageNamesRoleAndNameOfEveryPart() {
		for (ActorKind kind : ActorKind.values()) {
			for (Map<String, Object> actor : busiest(kind)) {
				String key = (String) actor.get("actor_key");
				Document page = this.pages.page(ActorAddress.of(kind, key));
				Map<String, String> shown = new TreeMap<>();
				page.select("li.part")
					.forEach((part) -> shown.put(part.select("h3 a").attr("href"), part.select(".role").text()));
				assertThat(shown).as(key).hasSize(((Number) actor.get("cases")).intValue());
				this.jdbc.query("""
						select s.slug, p.role, p.name_then from participation p
						join case_study s on s.id = p.case_study_id and s.withdrawn = false
						where p.actor_key = ?""", (row) -> {
					String text = shown.get("/cases/" + row.getString(1));
					assertThat(text).as("%s in %s", key, row.getString(1)).contains(row.getString(2));
					if (row.getString(3) != null) {
						assertThat(text).contains(row.getString(3));
					}
				}, key);
			}
		}
	}

	@Test
	void whoAppearsWithWhomIsCountedAndLeadsToThoseCases() {
		for (ActorKind kind : ActorKind.values()) {
			String key = (String) busiest(kind).get(0).get("actor_key");
			Map<String, EntryCount> shared = shared(key);
			Document page = this.pages.page(ActorAddress.of(kind, key));
			for (Element row : page.select(".company li")) {
				assertThat(row.select(".n").text()).as("%s with %s", key, other(row))
					.startsWith(cases(shared.get(other(row))));
			}
			for (Element row : page.select(".company section > ul li")) {
				assertThat(this.pages.page(row.select(".n a").attr("href")).select("li.row"))
					.hasSize(Math.min(25, shared.get(other(row)).total()));
			}
			assertThat(page.select(".company li")).hasSizeBetween(1, shared.size());
			page.select(".company section").forEach((section) -> {
				int folded = section.select("details li").size();
				assertThat(section.select("> ul li")).hasSizeBetween(1, (folded == 0) ? 10 : 8);
				assertThat(folded).isNotIn(1, 2);
			});
		}
	}

	private static String other(Element row) {
		return row.select("a").first().attr("href").replaceFirst(".*/", "");
	}

	@Test
	void aPageHasTheCodesThatOtherDataKnowTheActorBy() {
		List<Integer> addresses = new ArrayList<>();
		this.jdbc.query("select kind, actor_key, document from actor order by actor_key", (row) -> {
			JsonNode actor = JsonMapper.shared().readTree(row.getString(3));
			List<String> codes = Stream.of("iso4", "cow", "wikidata", "ror")
				.map((code) -> actor.path(code).asString(""))
				.filter((code) -> !code.isEmpty())
				.map((code) -> code.replace("https://ror.org/", ""))
				.toList();
			if (!codes.isEmpty()) {
				Document page = this.pages.page(ActorAddress.of(ActorKind.valueOf(row.getString(1)), row.getString(2)));
				assertThat(page.select(".facts dd").eachText()).as(row.getString(2)).containsAll(codes);
				JsonNode linked = JsonMapper.shared()
					.readTree(page.select("script[type=application/ld+json]").first().data());
				List<String> same = linked.path("sameAs").valueStream().map(JsonNode::asString).toList();
				assertThat(page.select(".facts a[rel~=external]").eachAttr("href")).isEqualTo(same);
				addresses.add(same.size());
			}
		});
		assertThat(addresses).contains(1, 2);
	}

	@Test
	void theSourceOfAnEntryAndTheEntryLeadToEachOther() {
		List<Actor> grounded = this.snapshots.current()
			.actors()
			.stream()
			.filter((actor) -> !actor.sources().isEmpty())
			.toList();
		assertThat(grounded).isNotEmpty();
		for (Actor actor : grounded) {
			String address = ActorAddress.of(actor.kind(), actor.key());
			String source = "/sources/" + actor.sources().get(0).source();
			assertThat(this.pages.page(address).select(".actor-head .cite a").eachAttr("href")).contains(source);
			assertThat(this.pages.page(source).select("section[aria-labelledby=actors] a").eachAttr("href"))
				.contains(address);
		}
	}

	private Map<String, EntryCount> shared(String key) {
		Map<String, EntryCount> shared = new LinkedHashMap<>();
		this.jdbc.query("""
				select o.actor_key, count(distinct s.id), count(distinct case when\s""" + background("s.id") + """
				 then s.id end) from participation p
				join participation o on o.case_study_id = p.case_study_id and o.actor_key <> p.actor_key
				join case_study s on s.id = p.case_study_id and s.withdrawn = false
				where p.actor_key = ? group by o.actor_key""",
				(RowCallbackHandler) (row) -> shared.put(row.getString(1), count(row)), key);
		return shared;
	}

	private List<Map<String, Object>> busiest(ActorKind kind) {
		return this.jdbc.queryForList("""
				select a.actor_key as actor_key, count(distinct s.id) as cases from actor a
				join participation p on p.actor_key = a.actor_key
				join case_study s on s.id = p.case_study_id and s.withdrawn = false
				where a.kind = ? group by a.actor_key order by count(distinct s.id) desc, a.actor_key
				fetch first 12 rows only""", kind.name());
	}

	private String background(String caseId) {
		return Entries.background(this.snapshots.current().vocabulary(), caseId);
	}

	private static EntryCount count(ResultSet row) throws SQLException {
		return new EntryCount(row.getInt(2) - row.getInt(3), row.getInt(3));
	}

	private static String cases(EntryCount count) {
		return count.isEmpty() ? "no case" : count.inWords();
	}

}
