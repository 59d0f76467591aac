package casebook.browse;

import java.util.List;
import java.util.Map;

import casebook.catalog.Listing;
import casebook.catalog.Terms;
import casebook.search.Axes;
import casebook.search.CaseQuery;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The way through the pages of a list. */
class PagerTests {

	private static final CaseQuery EVERYTHING = CaseQuery.everything(new Axes(Map.of(), new Terms(List.of(), List.of(),
			List.of(), List.of(), List.of(), new Listing(null, Map.of(), List.of(), Map.of()))));

	@Test
	void isNotNeededForOnePage() {
		assertThat(Pager.of(EVERYTHING, 1).isNeeded()).isFalse();
	}

	@Test
	void leadsToThePagesAroundAndToBothEnds() {
		Pager pager = Pager.of(EVERYTHING.onPage(10), 20);

		assertThat(pager.previous()).isEqualTo("/cases?page=9");
		assertThat(pager.next()).isEqualTo("/cases?page=11");
		assertThat(pager.steps()).extracting(Pager.Step::page).containsExactly(1, 8, 9, 10, 11, 12, 20);
		assertThat(pager.steps()).filteredOn(Pager.Step::afterGap).extracting(Pager.Step::page).containsExactly(8, 20);
	}

	@Test
	void doesNotLinkThePageShown() {
		assertThat(Pager.of(EVERYTHING, 2).steps()).extracting(Pager.Step::href).containsExactly(null, "/cases?page=2");
	}

	@Test
	void hasNoWayBackFromTheFirstPageAndNoneOnFromTheLast() {
		assertThat(Pager.of(EVERYTHING, 2).previous()).isNull();
		assertThat(Pager.of(EVERYTHING.onPage(2), 2).next()).isNull();
	}

}
