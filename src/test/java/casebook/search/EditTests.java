package casebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Catalogue;
import casebook.catalog.Contents;
import casebook.catalog.RecordReader;
import casebook.testing.CasebookTest;
import casebook.testing.RandomSelections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is made from the edition before answers as what is made anew: over random edits
 * that change, add and take away cases.
 */
@CasebookTest
class EditTests {

	private static final int EDITS = 60;

	private static final int SELECTIONS = 12;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Snapshots snapshots;

	@Test
	void anEditedEditionAnswersAsOneMadeAnew() {
		Random random = new Random(20261125);
		Contents whole = this.catalogue.read(RecordReader.NONE);
		Contents before = with(whole, whole.lines());
		Structures edited = Structures.of(before);
		for (int i = 0; i < EDITS; i++) {
			Contents later = with(before, edited(before.lines(), whole.lines(), random));
			edited = edited.next(before, later);
			before = later;
			assertSame(later, edited, Structures.of(later));
		}
	}

	@Test
	void whatAnEditDoesNotTouchIsShared() {
		Contents whole = this.catalogue.read(RecordReader.NONE);
		Structures structures = Structures.of(whole);
		List<CaseLine> lines = new ArrayList<>(whole.lines());
		lines.set(7, retitled(lines.get(7), "Another title"));

		Structures next = structures.next(whole, with(whole, lines));

		assertThat(next.axes()).isSameAs(structures.axes());
		assertThat(next.positions()).isSameAs(structures.positions());
		assertThat(next.suggestions().of("another title")).extracting(Suggestion::href)
			.containsExactly("/cases/" + lines.get(7).slug());
	}

	private void assertSame(Contents contents, Structures edited, Structures anew) {
		assertThat(edited.positions()).isEqualTo(anew.positions());
		assertThat(edited.axes()).isEqualTo(anew.axes());
		Snapshot one = new Snapshot(contents, edited, this.snapshots.current().text());
		Snapshot other = new Snapshot(contents, anew, this.snapshots.current().text());
		Stream.concat(Stream.of(CaseQuery.everything(anew.axes())), RandomSelections.over(other, SELECTIONS))
			.forEach((query) -> {
				assertThat(one.select(query).facets()).as(query.toQueryString())
					.isEqualTo(other.select(query).facets());
				assertThat(one.select(query).rows()).as(query.toQueryString())
					.containsExactlyElementsOf(other.select(query).rows().toList());
				assertThat(one.select(query).count()).isEqualTo(other.select(query).count());
			});
		for (String typed : List.of("a", "an", "sci", "vaccine", "ni", "iran", "climate", "title")) {
			assertThat(edited.suggestions().of(typed)).isEqualTo(anew.suggestions().of(typed));
		}
	}

	/** One to three cases are changed, taken away or brought in. */
	private static List<CaseLine> edited(List<CaseLine> lines, List<CaseLine> pool, Random random) {
		List<CaseLine> next = new ArrayList<>(lines);
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			int at = random.nextInt(next.size());
			switch (random.nextInt(3)) {
				case 0 -> next.remove(at);
				case 1 -> next.set(at, like(next.get(at), pool.get(random.nextInt(pool.size())), random));
				default -> {
					CaseLine other = pool.get(random.nextInt(pool.size()));
					if (next.stream().noneMatch((line) -> line.slug().equals(other.slug()))) {
						next.add(other);
					}
				}
			}
		}
		next.sort(Comparator.comparing(CaseLine::slug));
		return next;
	}

	/** A case that keeps its slug and takes the rest from another. */
	private static CaseLine like(CaseLine line, CaseLine other, Random random) {
		return new CaseLine(line.slug(), random.nextBoolean() ? line.title() : other.title(), other.summary(),
				other.period(), other.lastYear(), other.marks(), other.participants(), other.eventDates(),
				other.claims(), other.disputedClaims(), other.sources(), line.revision() + 1, other.revisedAt());
	}

	private static CaseLine retitled(CaseLine line, String title) {
		return new CaseLine(line.slug(), title, line.summary(), line.period(), line.lastYear(), line.marks(),
				line.participants(), line.eventDates(), line.claims(), line.disputedClaims(), line.sources(),
				line.revision() + 1, line.revisedAt());
	}

	private static Contents with(Contents contents, List<CaseLine> lines) {
		return new Contents(contents.edition(), contents.collection(), contents.vocabulary(), contents.actors(),
				contents.sources(), contents.concepts(), contents.editorials(), List.copyOf(lines), contents.links(),
				contents.formerKeys());
	}

}
