package casebook.browse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import casebook.catalog.Concept;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Terms are linked as whole words, the longest first, once a page. */
class ConceptTermsTests {

	private final ConceptTerms terms = ConceptTerms.of(List.of(concept("track", "Track"),
			concept("track-2", "Track 2 diplomacy", "track 2"), concept("technopole", "Technopole"),
			concept("mantra", "\"As open as possible, as closed as necessary\""), concept("dual-use", "Dual-use")));

	@Test
	void linksTheLongestTermThatFits() {
		assertThat(marked("More track 2 diplomacy, please.")).isEqualTo("More [track 2 diplomacy|track-2], please.");
		assertThat(marked("More track 2 talks.")).isEqualTo("More [track 2|track-2] talks.");
		assertThat(marked("On the track 3")).isEqualTo("On the [track|track] 3");
	}

	@Test
	void linksWholeWordsOnly() {
		assertThat(marked("Backtracking, tracked, technopolis, technopole-like, off-track."))
			.isEqualTo("Backtracking, tracked, technopolis, technopole-like, off-track.");
	}

	@Test
	void linksTheFirstUseOnAPageOnly() {
		Set<String> linked = new HashSet<>();
		assertThat(marked("A technopole and a technopole.", linked))
			.isEqualTo("A [technopole|technopole] and a technopole.");
		assertThat(marked("Another technopole.", linked)).isEqualTo("Another technopole.");
	}

	@Test
	void knowsPluralsAndCapitals() {
		assertThat(marked("TECHNOPOLES rise.")).isEqualTo("[TECHNOPOLES|technopole] rise.");
		assertThat(marked("Dual-use goods")).isEqualTo("[Dual-use|dual-use] goods");
	}

	@Test
	void readsATermAcrossACommaAndALineButNotAcrossASentence() {
		assertThat(marked("It was “as open as possible, as\nclosed as necessary”."))
			.isEqualTo("It was “[as open as possible, as\nclosed as necessary|mantra]”.");
		assertThat(marked("He kept track. 2 men left.")).isEqualTo("He kept [track|track]. 2 men left.");
	}

	@Test
	void keepsEveryLetterOfTheText() {
		String text = "  Track 2, then track 2 diplomacy; “technopoles” – and so on.  ";
		StringBuilder all = new StringBuilder();
		this.terms.link(text, new HashSet<>()).forEach((piece) -> all.append(piece.text()));
		assertThat(all).hasToString(text);
	}

	private String marked(String text) {
		return marked(text, new HashSet<>());
	}

	private String marked(String text, Set<String> linked) {
		StringBuilder marked = new StringBuilder();
		this.terms.link(text, linked)
			.forEach((piece) -> marked.append((piece.href() == null) ? piece.text()
					: "[" + piece.text() + "|" + piece.href().substring("/concepts/".length()) + "]"));
		return marked.toString();
	}

	private static Concept concept(String slug, String term, String... also) {
		return new Concept(slug, term, "What it means.", "sourced", List.of(), List.of(), null, List.of(also),
				List.of());
	}

}
