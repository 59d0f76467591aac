package casebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.catalog.Catalogue;
import casebook.catalog.Edition;
import casebook.catalog.Synonyms;
import casebook.testing.RiversTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The text index is used again at the next start where it holds what it should. */
@RiversTest
class KeptIndexTests {

	private static final Edition FIRST = new Edition(1, "f".repeat(64), Instant.EPOCH);

	@Autowired
	Catalogue catalogue;

	@TempDir
	Path folder;

	@Test
	void theSameEditionIsNotWrittenAgain() throws IOException {
		startAndStop("one build");
		List<String> files = files();

		startAndStop("one build");

		assertThat(files()).isEqualTo(files).isNotEmpty();
	}

	@Test
	void anotherBuildWritesItAnew() throws IOException {
		startAndStop("one build");
		List<String> files = files();

		startAndStop("another build");

		assertThat(files()).isNotEqualTo(files);
	}

	@Test
	void whileAnotherProcessHoldsItATemporaryOneIsMade() throws IOException {
		Snapshots holding = start("one build");
		startAndStop("another build");
		List<String> files = files();
		holding.destroy();

		startAndStop("one build");

		assertThat(files()).isEqualTo(files);
	}

	@Test
	void filesThatCannotBeReadAreMadeAnew() throws IOException {
		startAndStop("one build");
		for (String file : files()) {
			Files.writeString(this.folder.resolve(file), "no index");
		}

		startAndStop("one build");

		assertThat(files()).anyMatch((file) -> file.startsWith("segments_"));
	}

	@Test
	void aChangeThatWasNotFinishedIsForgotten() throws IOException {
		CaseIndex index = new CaseIndex(folder("one build"));
		index.add("a-case", Map.of(TextField.TITLE, "glacier"));
		index.stands(FIRST);
		index.close();

		CaseIndex changing = new CaseIndex(folder("one build"));
		changing.changes();
		changing.put("a-case", Map.of(TextField.TITLE, "volcano"));
		changing.close();

		CaseIndex after = new CaseIndex(folder("one build"));
		assertThat(after.holds(FIRST)).isTrue();
		assertThat(after.holds(new Edition(2, "e".repeat(64), Instant.EPOCH))).isFalse();
		try (TextIndex text = after.now(Synonyms.NONE, Map.of("a-case", 0), null)) {
			assertThat(text.matches("glacier").cases().toArray()).containsExactly(0);
			assertThat(text.matches("volcano").cases().isEmpty()).isTrue();
		}
		after.close();
	}

	private void startAndStop(String build) throws IOException {
		Snapshots snapshots = start(build);
		Snapshot current = snapshots.current();
		String word = current.lines().get(0).title().split(" ")[0];
		assertThat(current.text().matches(word).cases().isEmpty()).isFalse();
		snapshots.destroy();
	}

	private Snapshots start(String build) {
		return new Snapshots(this.catalogue, folder(build), Duration.ZERO);
	}

	private IndexFolder folder(String build) {
		return new IndexFolder(Optional.of(this.folder), build);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.equals("write.lock"))
				.sorted()
				.toList();
		}
	}

}
