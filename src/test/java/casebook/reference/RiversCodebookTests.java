package casebook.reference;

import casebook.testing.RiversTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The codebook of the invented collection. */
@RiversTest
class RiversCodebookTests extends CodebookOracle {

	@Test
	void speaksOfItsOwnFacetsAlone() {
		Document page = page();

		assertThat(page.select("#facet-remedy").text()).contains("Asked only where “Task” is “Water quality”");
		assertThat(page.select("#facet-task").text()).contains("The task named first in its statute");
		assertThat(page.select("#facet-main_task dt:containsOwn(Two readings) + dd").text())
			.isEqualTo("agreement 80 %, alpha 0.61 (weak), over 5 entries");
		assertThat(page.select("main").text()).contains("Invented, like all of this example.")
			.doesNotContain("diplomacy");
	}

}
