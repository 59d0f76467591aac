package casebook.citation;

import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.catalog.Source;
import casebook.catalog.SourceName;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.RiversTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A case as a reference in text, to the letter. */
class ReferenceTextsTests {

	private static List<String> texts(ReferenceTexts references, Snapshot snapshot, String slug, String address) {
		return references.of(snapshot.requiredLine(slug), snapshot, address)
			.stream()
			.map(ReferenceTexts.Reference::text)
			.toList();
	}

	/** Of a collection that says who publishes it. */
	@Nested
	@CasebookTest
	class WithAPublisher {

		@Autowired
		ReferenceTexts references;

		@Autowired
		Snapshots snapshots;

		@Test
		void beginsWithTheTitleAndSaysWhatExactlyIsCited() {
			Snapshot snapshot = this.snapshots.current();
			CaseLine line = snapshot.requiredLine("igy-antarctic-treaty");
			String year = line.revisedAt().toString().substring(0, 4);
			String state = "version 2026.11, edition " + snapshot.edition().number() + ", revision " + line.revision()
					+ ", fingerprint " + snapshot.edition().shortFingerprint();

			assertThat(texts(this.references, snapshot, line.slug(), "https://example.org/cases/" + line.slug()))
				.containsExactly(
						line.title() + ". (" + year + "). In Casebook of science diplomacy (" + state
								+ "). The Casebook. https://example.org/cases/igy-antarctic-treaty",
						"\u201c" + line.title() + ".\u201d " + year + ". In Casebook of Science Diplomacy, " + state
								+ ". The Casebook. https://example.org/cases/igy-antarctic-treaty.");
		}

		@Test
		void setsOneAfterTheOtherWithoutMixingThem() {
			Snapshot snapshot = this.snapshots.current();
			List<String> first = texts(this.references, snapshot, "covax", "/a");
			List<String> second = texts(this.references, snapshot, "sesame-synchrotron", "/a");

			assertThat(texts(this.references, snapshot, "covax", "/b")).isEqualTo(first);
			assertThat(second).allMatch((text) -> text.contains("SESAME")).noneMatch((text) -> text.contains("COVAX"));
		}

	}

	/** Of a collection that does not. */
	@Nested
	@RiversTest
	class WithoutAPublisher {

		@Autowired
		ReferenceTexts references;

		@Autowired
		Snapshots snapshots;

		@Test
		void namesNobody() {
			Snapshot snapshot = this.snapshots.current();
			String state = "version 1, edition " + snapshot.edition().number() + ", revision 1, fingerprint "
					+ snapshot.edition().shortFingerprint();

			assertThat(texts(this.references, snapshot, "example-canal-survey", "/cases/example-canal-survey").get(0))
				.endsWith(". In Example casebook of river commissions (" + state + ").");
		}

		@Test
		void editorsStandWhereTheStylesPutThem() {
			CslItem item = new CslItem("case.example", "chapter", "An example", List.of(),
					List.of(new SourceName("Example", "Ada", null, null)), "2026-11-21", Map.of("container-title",
							"Example casebook", "edition", "version 1", "publisher", "Example Press"));

			assertThat(this.references.made(item).stream().map(ReferenceTexts.Reference::text)).containsExactly(
					"Example, A. (Ed.). (2026). An example. In Example casebook (version 1). Example Press.",
					"Example, Ada, ed. 2026. \u201cAn Example.\u201d In Example Casebook, version 1. Example Press.");
		}

		@Test
		void noCaseIsCalledLikeASource() {
			Snapshot snapshot = this.snapshots.current();
			CaseLine line = snapshot.requiredLine("example-canal-survey");
			Source namesake = new Source(line.slug(), "book", null, "Example", List.of(), List.of(), null, null,
					Map.of(), List.of());

			assertThat(CslItem.of(line, snapshot, "/").key()).isEqualTo("case.example-canal-survey")
				.isNotEqualTo(CslItem.of(namesake).key());
		}

	}

}
