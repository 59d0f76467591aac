package casebook.reference;

import java.util.List;

import casebook.catalog.Source;
import casebook.testing.CasebookTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sources of the casebook. */
@CasebookTest
class CasebookSourcePagesTests extends SourcePagesContract {

	@Override
	List<String> sample() {
		return List.of("bae-us-china-st-diplomacy", "turekian-gluckman-technopoles", "wagner-cai-2022",
				keys(this.snapshots).get(10), keys(this.snapshots).get(500));
	}

	@Test
	void mergedSourcesLeadOnAndStandOnce() {
		List<Source> merged = this.snapshots.current()
			.sources()
			.stream()
			.filter((source) -> !source.formerly().isEmpty())
			.toList();
		assertThat(merged).hasSize(24);
		for (Source source : merged) {
			for (String former : source.formerly()) {
				assertThat(this.pages.get("/sources/" + former).getResponse().getHeader("Location"))
					.endsWith("/sources/" + source.key());
			}
		}
	}

	@Test
	void findsASourceByAuthorAndTitleWhateverTheAccents() {
		assertThat(this.pages.page("/sources?q=bae+RIVALRY").select(".works .entry a").eachAttr("href"))
			.containsExactly("/sources/bae-us-china-st-diplomacy");
		assertThat(this.pages.page("/sources?q=zzzz").select("main").text()).contains("No source has these words");
	}

	@Test
	void keepsKindAndWordsFromPageToPage() {
		assertThat(this.pages.page("/sources?q=the&kind=scholarly").select("a[rel=next]").attr("href"))
			.isEqualTo("/sources?q=the&kind=scholarly&page=2");
	}

	@Test
	void givesAccountOfEveryParagraphOfBothEssays() {
		assertThat(this.pages.page("/sources/turekian-gluckman-technopoles").select(".account dt")).hasSize(40);
		assertThat(this.pages.page("/sources/bae-us-china-st-diplomacy").select(".account dt")).hasSize(46);
	}

}
