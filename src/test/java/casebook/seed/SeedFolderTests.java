package casebook.seed;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A folder is the same wherever it stands and however its lines end. */
class SeedFolderTests {

	private static final String CASE = "cases/example-lake-gauge.yaml";

	@Test
	void isSameOnClasspathAndInFileSystem() {
		SeedFolder inFileSystem = SeedFolder.at(Path.of("seeds"));
		assertThat(SeedFolder.onClasspath().files()).isEqualTo(inFileSystem.files());
		assertThat(SeedFolder.onClasspath().checksum(1)).isEqualTo(inFileSystem.checksum(1));
	}

	@Test
	void isSameWithOtherLineEnds(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder);
		rivers.write(CASE, rivers.text(CASE).replace("\n", "\r\n"));
		assertThat(rivers.seedFolder().checksum(1)).isEqualTo(SeedFolder.at(Rivers.ORIGINAL).checksum(1));
	}

	@Test
	void changesWithContentNameAndLoader(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder);
		int before = rivers.seedFolder().checksum(1);
		assertThat(rivers.seedFolder().checksum(2)).isNotEqualTo(before);
		rivers.append(CASE, "# a remark\n");
		int edited = rivers.seedFolder().checksum(1);
		assertThat(edited).isNotEqualTo(before);
		rivers.write("cases/example-pond.yaml", rivers.text(CASE)).delete(CASE);
		assertThat(rivers.seedFolder().checksum(1)).isNotIn(before, edited);
	}

	@Test
	void takesNothingButYaml(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder).write("README.md", "words").write("cases/notes.txt", "words");
		assertThat(rivers.seedFolder().files()).isEqualTo(SeedFolder.at(Rivers.ORIGINAL).files());
	}

	@Test
	void isReadFromJar(@TempDir Path folder) throws IOException {
		Path jar = folder.resolve("casebook.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
			for (String directory : List.of("seeds/", "seeds/cases/")) {
				out.putNextEntry(new JarEntry(directory));
			}
			for (Map.Entry<String, String> file : SeedFolder.at(Rivers.ORIGINAL).files().entrySet()) {
				out.putNextEntry(new JarEntry("seeds/" + file.getKey()));
				out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		ClassLoader usual = Thread.currentThread().getContextClassLoader();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, null)) {
			Thread.currentThread().setContextClassLoader(loader);
			assertThat(SeedFolder.onClasspath().files()).isEqualTo(SeedFolder.at(Rivers.ORIGINAL).files());
		}
		finally {
			Thread.currentThread().setContextClassLoader(usual);
		}
	}

	@Test
	void saysThatClasspathHasNone() throws IOException {
		ClassLoader usual = Thread.currentThread().getContextClassLoader();
		try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
			Thread.currentThread().setContextClassLoader(empty);
			assertThatExceptionOfType(BrokenSeeds.class).isThrownBy(SeedFolder::onClasspath)
				.withMessageContaining("classpath:seeds/: holds no seeds");
		}
		finally {
			Thread.currentThread().setContextClassLoader(usual);
		}
	}

	@Test
	void refusesFileThatIsNotUtf8(@TempDir Path folder) throws IOException {
		Rivers rivers = Rivers.copiedTo(folder);
		Files.write(folder.resolve(CASE), "title: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(rivers.faults()).containsExactly(new SeedFault(CASE, 0, "", "is not UTF-8 text"));
	}

	@Test
	void saysWhereItFoundNothing(@TempDir Path folder) {
		assertThatExceptionOfType(BrokenSeeds.class).isThrownBy(() -> SeedFolder.at(folder.resolve("missing")))
			.withMessageContaining(folder.resolve("missing").toString())
			.withMessageContaining("holds no seeds");
	}

}
