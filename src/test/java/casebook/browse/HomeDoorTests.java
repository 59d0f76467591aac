package casebook.browse;

import java.net.URI;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Entries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The home page: all of it comes from the collection, and its numbers hold. */
@CasebookTest
class HomeDoorTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Snapshots snapshots;

	@Test
	void fillsTheLeadWithWhatTheEditionHolds() throws Exception {
		Snapshot snapshot = this.snapshots.current();
		Document home = page("/");

		assertThat(home.select("h1").text()).isEqualTo(snapshot.collection().headline());
		assertThat(home.select(".standfirst").text())
			.startsWith("106 documented cases and 14 background entries, 1761 to now");
	}

	@Test
	void leadsEveryWayInToAsManyCasesAsItSays() throws Exception {
		for (Element way : page("/").select(".ways a")) {
			Document list = page(way.attr("href") + "&size=1000");
			int cases = list.select(".row").size();
			assertThat(way.select(".n").text()).as(way.text()).isEqualTo(Entries.on(list));
			assertThat(cases).as(way.text()).isPositive();
			assertThat(way.select(".mark")).as(way.text()).hasSize((cases > 24) ? 0 : cases);
		}
	}

	@Test
	void leadsEveryTypeToAsManyCasesAsItSays() throws Exception {
		for (Element card : page("/").select(".card")) {
			Document list = page(card.select(".n a").attr("href") + "&size=1000");
			assertThat(card.select(".n a").text()).isEqualTo(Entries.on(list) + " chiefly of this type");
		}
	}

	@Test
	void drawsEveryCaseOnce() throws Exception {
		assertThat(page("/").select(".strip .mark")).hasSize(this.snapshots.current().lines().size());
	}

	@Test
	void leadsEveryComparisonToItsCases() throws Exception {
		for (Element pair : page("/").select(".pairs th a")) {
			assertThat(page(pair.attr("href")).select(".side-by-side thead a.title")).as(pair.text())
				.hasSizeGreaterThan(1);
		}
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(this.mvc.get().uri(URI.create(address)).exchange().getResponse().getContentAsString());
	}

}
