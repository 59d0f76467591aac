package casebook.reference;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import casebook.catalog.Source;
import casebook.testing.CasebookTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
	void standsInTheOrderOfAuthorsWithoutArticles() {
		List<String> entries = this.pages.page("/sources?q=technopoles").select(".works .entry").eachText();
		assertThat(entries)
			.anySatisfy((entry) -> assertThat(entry).startsWith("Turekian, Vaughan, and Peter Gluckman. “"));
		assertThat(SourceShelf.of(this.snapshots.current()).sources()).extracting(SourceShelf.Shelved::place)
			.noneMatch((place) -> place.matches("(the|an|a) .*"))
			.isSortedAccordingTo((one, other) -> Arrays.compare(one.split(" "), other.split(" ")));
	}

	@Test
	void lettersOfALongListLeadToTheirPlaces() {
		Document whole = this.pages.page("/sources");
		assertThat(whole.select(".range").text()).isEqualTo("1,136 sources (page 1 of 23: 1–50 of 1,136)");
		for (Element jump : whole.select(".jump a")) {
			String[] parts = jump.attr("href").split("#", -1);
			Element heading = this.pages.page(parts[0]).getElementById(parts[1]);
			assertThat(heading).as(jump.text()).isNotNull();
			assertThat(heading.text()).isEqualTo(jump.text());
		}
		assertThat(whole.select(".jump a").eachText()).startsWith("0–9", "A", "B").endsWith("Y", "Z");
		assertThat(this.pages.page("/sources?q=rivalry").select(".jump, h3")).isEmpty();
	}

	@Test
	void theFigureListsEachSourceOfItsWordsOnce() {
		Document page = this.pages.page("/figures/bae-figure-1");
		assertThat(page.select(".works .entry a").eachAttr("href")).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(page.select(".ground a").eachAttr("href")));
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
		assertThat(this.pages.page("/sources/bae-us-china-st-diplomacy").select(".account .lead").text())
			.startsWith("43 of its 46 paragraphs are taken up. Not taken up: Front matter ¶2 (journal label); ");
	}

}
