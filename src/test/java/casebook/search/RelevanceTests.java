package casebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.testing.CasebookTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who looks for something finds it first. The table is
 * {@code src/test/resources/search/relevance.txt}.
 */
@CasebookTest
class RelevanceTests {

	private static final Path TABLE = Path.of("src/test/resources/search/relevance.txt");

	@Autowired
	Snapshots snapshots;

	@TestFactory
	Stream<DynamicTest> whatIsLookedForComesFirst() throws IOException {
		Snapshot snapshot = this.snapshots.current();
		return Files.readAllLines(TABLE)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split(" \\| "))
			.map((row) -> DynamicTest.dynamicTest(row[0], () -> {
				List<String> wanted = List.of(row[1].strip().split(", *"));
				assertThat(wanted).allSatisfy((slug) -> assertThat(snapshot.line(slug)).isPresent());
				CaseQuery query = CaseQuery.everything(snapshot.axes()).searching(row[0]);
				Selection selection = snapshot.select(query);
				for (boolean background : new boolean[] { false, true }) {
					List<String> here = wanted.stream()
						.filter((slug) -> isBackground(selection, slug) == background)
						.toList();
					List<String> first = selection.rows()
						.filter((line) -> selection.isBackground(line) == background)
						.map(CaseLine::slug)
						.limit(here.size() + 3L)
						.toList();
					assertThat(first.subList(0, Math.min(here.size(), first.size()))).as("%s, found %s", row[0], first)
						.containsExactlyInAnyOrderElementsOf(here);
				}
			}));
	}

	private boolean isBackground(Selection selection, String slug) {
		return selection.isBackground(this.snapshots.current().requiredLine(slug));
	}

}
