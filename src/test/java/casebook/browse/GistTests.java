package casebook.browse;

import java.util.List;
import java.util.stream.Collectors;

import casebook.search.Passage.Segment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two lines of a passage show what is marked in it. */
class GistTests {

	private static final String LONG = "Delegates of many states met again and again over several years. ".repeat(4);

	@Test
	void leavesAPassageThatBeginsWithItsMarkAsItIs() {
		List<Segment> passage = List.of(plain("A "), marked("vaccine"), plain(" for all. " + LONG));

		assertThat(Gist.fromMarks(passage)).isEqualTo(passage);
	}

	@Test
	void cutsWhatStandsFarBeforeTheMarkAtAWord() {
		List<Segment> shown = Gist.fromMarks(List.of(plain(LONG + "They made a "), marked("vaccine"), plain(".")));

		assertThat(text(shown)).isEqualTo("\u2026 states met again and again over several years. They made a vaccine.");
		assertThat(shown).contains(marked("vaccine"));
	}

	@Test
	void beginsWhereMostMarksStandTogetherAndKeepsThoseBefore() {
		List<Segment> shown = Gist.fromMarks(List.of(marked("Soviet"), plain(" " + LONG), marked("Soviet"),
				plain(" and American "), marked("vaccine"), plain(" was given. " + LONG)));

		assertThat(text(shown))
			.startsWith("\u2026 of many states met again and again over several years. Soviet and American vaccine");
		assertThat(shown).contains(marked("Soviet"), marked("vaccine"));
	}

	@Test
	void keepsAPassageWithoutMarks() {
		assertThat(Gist.fromMarks(List.of(plain(LONG)))).containsExactly(plain(LONG));
		assertThat(Gist.fromMarks(List.of())).isEmpty();
	}

	private static String text(List<Segment> segments) {
		return segments.stream().map(Segment::text).collect(Collectors.joining());
	}

	private static Segment plain(String text) {
		return new Segment(text, false);
	}

	private static Segment marked(String text) {
		return new Segment(text, true);
	}

}
