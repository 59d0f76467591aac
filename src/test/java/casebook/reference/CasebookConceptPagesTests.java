package casebook.reference;

import casebook.testing.CasebookTest;
import casebook.testing.Entries;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The concepts of the casebook. */
@CasebookTest
class CasebookConceptPagesTests extends ConceptPagesContract {

	private static final String SOURCE = "in the title or author of a source";

	@Override
	int leastLinks() {
		return 15;
	}

	@Test
	void theVeryWordsAreThoseOfTheCasesAndNotOfTheirSources() {
		Elements mentions = this.pages.page("/concepts/technopole").select("a[href^=/cases?q=]");

		assertThat(mentions).hasSize(2);
		Document own = this.pages.page(mentions.get(0).attr("href") + "&size=1000");
		Document ofSources = this.pages.page(mentions.get(1).attr("href") + "&size=1000");
		assertThat(mentions.get(0).text()).isEqualTo("The very words: " + Entries.on(own));
		assertThat(mentions.get(1).text())
			.isEqualTo("Only in the title or author of a source: " + Entries.on(ofSources));
		assertThat(own.select(".row .where").eachText()).isNotEmpty().doesNotContain(SOURCE);
		assertThat(ofSources.select(".row .where").eachText()).isNotEmpty().containsOnly(SOURCE);
		assertThat(own.select(".row").size() + ofSources.select(".row").size())
			.isEqualTo(this.pages.page("/cases?q=%22Technopole%22&size=1000").select(".row").size());
	}

}
