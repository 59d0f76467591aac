package casebook.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody types is answered, with a bounded amount of work, and never with our
 * fault.
 */
@CasebookTest
class OddTextTests {

	private static final List<String> PIECES = List.of("\"", "'", "(", ")", "[", "]", "{", "}", "*", "?", "~", "^", ":",
			"\\", "/", "+", "-", "--", "&&", "||", "!", "AND", "OR", "NOT", "\u0000", "\t", "\n", "%", "%zz",
			"<script>", "\uD83D\uDE00", "\u202E", "\u0301", "\uD800", "polio", "Soviet", "vaccine", "the", "a",
			"-polio", "\"Antarctic", "Treaty\"", "field:polio", "polio~2", "pol*", "\u4E2D\u56FD", "\u0645", "$'",
			"';drop table case_study;--");

	/**
	 * In each of eight parts of a case, 24 words once alone, once all together and once
	 * as a phrase, and four with twenty slips each, twice.
	 */
	private static final int MOST_WORK = 8 * (3 * 24 + 2 * 4 * 20);

	@Autowired
	Snapshots snapshots;

	@Autowired
	MockMvcTester mvc;

	@Test
	void randomTextsAreAnswered() {
		Snapshot snapshot = this.snapshots.current();
		texts(10_000).forEach((text) -> {
			assertThat(work(snapshot, text)).as(text).isLessThanOrEqualTo(MOST_WORK);
			Selection selection = snapshot.select(CaseQuery.everything(snapshot.axes()).searching(text));
			assertThat(selection.total()).as(text).isBetween(0, snapshot.lines().size());
			assertThat(selection.rows().count()).as(text).isEqualTo(selection.total());
			assertThat(snapshot.suggest(text)).as(text).hasSizeLessThanOrEqualTo(10);
		});
	}

	/** How many words the index is asked for. */
	private static int work(Snapshot snapshot, String text) {
		AtomicInteger words = new AtomicInteger();
		QueryVisitor counting = new QueryVisitor() {
			@Override
			public void consumeTerms(Query query, Term... terms) {
				words.addAndGet(terms.length);
			}

			@Override
			public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
				words.incrementAndGet();
			}

			@Override
			public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
				return this;
			}
		};
		snapshot.text().query(text).some().visit(counting);
		return words.get();
	}

	@Test
	void oddTextsGetPagesAndFiles() {
		Pages pages = new Pages(this.mvc);
		texts(60).forEach((text) -> {
			String query = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
			for (String path : List.of("/cases", "/cases.csv", "/cases.json", "/suggest")) {
				assertThat(pages.get(path + query).getResponse().getStatus()).as("%s%s", path, query).isEqualTo(200);
			}
		});
	}

	@Test
	void onlySoMuchOfAVeryLongTextIsRead() {
		WantedText wanted = WantedText.parse("polio ".repeat(100_000) + "\"a phrase\"".repeat(100_000));

		assertThat(wanted.words().size() + wanted.phrases().size() + wanted.unwanted().size())
			.isLessThanOrEqualTo(WantedText.MOST_WORDS);
	}

	@Test
	void quotesAndMinusMeanWhatTheyDoElsewhere() {
		WantedText wanted = WantedText.parse("polio \"oral vaccine\" -sabin -\"live virus\" \"unclosed");

		assertThat(wanted.words()).containsExactly("polio", "\"unclosed");
		assertThat(wanted.phrases()).containsExactly("oral vaccine");
		assertThat(wanted.unwanted()).containsExactly("sabin", "live virus");
		assertThat(total("polio -sabin")).isPositive().isLessThan(total("polio"));
		assertThat(total("\"oral polio vaccine\"")).isPositive().isLessThan(total("oral polio vaccine"));
	}

	@Test
	void textAndFacetsMustBothHold() {
		Snapshot snapshot = this.snapshots.current();
		CaseQuery query = CaseQuery.everything(snapshot.axes()).searching("vaccine");
		for (FacetCounts facet : snapshot.select(query).facets()) {
			facet.values()
				.forEach((value) -> assertThat(
						snapshot.select(query.choosing(facet.facet().key(), value.value().key())).total())
					.isEqualTo(value.count()));
		}
	}

	@Test
	void aPassageIsPlainTextWithMarks() {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot.select(CaseQuery.everything(snapshot.axes()).searching("centrifuges Natanz"));
		Passage passage = selection.passages(selection.page()).get("moniz-salehi");

		assertThat(passage.where()).isEqualTo("in the narrative");
		assertThat(passage.segments().stream().filter(Passage.Segment::marked).map(Passage.Segment::text))
			.contains("Natanz", "centrifuges");
	}

	@Test
	void proposesTheNearestSpelling() {
		Snapshot snapshot = this.snapshots.current();

		assertThat(snapshot.select(CaseQuery.everything(snapshot.axes()).searching("antartic")).spelling())
			.hasValue("antarctic");
		assertThat(snapshot.select(CaseQuery.everything(snapshot.axes()).searching("antarctic")).spelling()).isEmpty();
	}

	private int total(String text) {
		Snapshot snapshot = this.snapshots.current();
		return snapshot.select(CaseQuery.everything(snapshot.axes()).searching(text)).total();
	}

	private static Stream<String> texts(int number) {
		Random random = new Random(7);
		return Stream
			.generate(() -> IntStream.range(0, 1 + random.nextInt(8))
				.mapToObj((i) -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextBoolean() ? " " : ""))
				.reduce("", String::concat)
				.repeat((random.nextInt(200) == 0) ? 300 : 1))
			.limit(number);
	}

}
