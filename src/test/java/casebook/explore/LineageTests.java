package casebook.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What led to what: the chains, their layout, the drawing and the list behind it. */
@CasebookTest
class LineageTests {

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void drawsEveryCaseAndLinkOfAChainAndListsTheSame() {
		Document page = this.pages.page("/explore/lineage?case=ipcc");

		assertThat(page.select(".graph .box")).hasSameSizeAs(page.select(".steps > li"));
		assertThat(page.select(".steps li li")).hasSize(2 * page.select(".graph .arrow").size());
		assertThat(page.select(".steps > li.wanted .linked").eachText()).hasSize(1);
		assertThat(page.select(".steps a").eachAttr("href")).contains("/cases/kyoto-protocol", "/cases/ipbes");
		assertThat(page.select(".graph a")).isEmpty();
		assertThat(page.select(".graph svg title").text()).isNotEmpty();
	}

	@Test
	void everyChainCanBeChosen() {
		Document page = this.pages.page("/explore/lineage");

		assertThat(page.select(".chains a")).isNotEmpty()
			.allSatisfy((link) -> assertThat(this.pages.page(link.attr("href")).select(".graph svg")).hasSize(1));
	}

	@Test
	void saysWhereThereIsNone() {
		Document page = this.pages.page("/explore/lineage?case=moniz-salehi");

		assertThat(page.select(".results").text()).contains("This case has no link");
		assertThat(page.select(".results a[href=/explore/lineage]")).hasSize(1);
	}

	@Test
	void chainsHoldExactlyTheCasesThatLinksConnect() {
		Snapshot snapshot = this.snapshots.current();
		List<Chain> chains = Chain.of(snapshot, Set.copyOf(snapshot.slugs()));
		Set<String> directed = Set.of("led-to", "part-of", "succeeded-by", "model-for");
		Map<String, Integer> component = new HashMap<>();
		IntStream.range(0, snapshot.slugs().size()).forEach((i) -> component.put(snapshot.slugs().get(i), i));
		List<CaseLink> links = snapshot.links().stream().filter((link) -> directed.contains(link.kind())).toList();
		for (int round = 0; round < snapshot.slugs().size(); round++) {
			links.forEach((link) -> {
				int least = Math.min(component.get(link.from()), component.get(link.to()));
				component.put(link.from(), least);
				component.put(link.to(), least);
			});
		}
		assertThat(chains.stream().mapToInt((chain) -> chain.links().size()).sum()).isEqualTo(links.size());
		for (Chain chain : chains) {
			assertThat(chain.cases().stream().map((line) -> component.get(line.slug())).distinct()).hasSize(1);
			int of = component.get(chain.cases().get(0).slug());
			assertThat(chain.cases()).hasSize((int) component.values().stream().filter((one) -> one == of).count());
		}
	}

	@Test
	void laysChainsOutInOrderAndWithoutOverlap() {
		Snapshot snapshot = this.snapshots.current();
		for (Chain chain : Chain.of(snapshot, Set.copyOf(snapshot.slugs()))) {
			LineageLayout layout = new LineageLayout(chain);
			List<LineageLayout.Place> places = chain.cases().stream().map(CaseLine::slug).map(layout::place).toList();
			assertThat(places).doesNotHaveDuplicates()
				.isSortedAccordingTo((left, right) -> Integer.compare(left.column(), right.column()));
			chain.links().forEach((link) -> {
				assertThat(layout.place(link.from()).column()).isNotEqualTo(layout.place(link.to()).column());
				assertThat(layout.way(link)).doesNotContainAnyElementsOf(places)
					.hasSize(Math.abs(layout.place(link.from()).column() - layout.place(link.to()).column()) - 1);
			});
		}
	}

	@Test
	void boundsALongChainToWhatIsNear() {
		Snapshot snapshot = this.snapshots.current();
		Chain longest = Chain.of(snapshot, Set.of("ipcc")).get(0);
		Chain near = longest.around(List.of("ipcc"), 3);

		assertThat(near.cases()).hasSize(3).extracting(CaseLine::slug).contains("ipcc");
		assertThat(near.links()).isNotEmpty();
	}

}
