package casebook.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A copy of the small invented collection that a test may break. */
final class Rivers {

	/** Where the collection stands. */
	static final Path ORIGINAL = Path.of("src/test/resources/seeds-rivers");

	private final Path folder;

	private Rivers(Path folder) {
		this.folder = folder;
	}

	static Rivers copiedTo(Path folder) {
		try (Stream<Path> files = Files.walk(ORIGINAL)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Rivers(folder);
	}

	/** Replaces a text that stands exactly once in a file. */
	Rivers edit(String file, String find, String replacement) {
		String text = text(file);
		assertThat(text.split(java.util.regex.Pattern.quote(find), -1)).as("'%s' stands once in %s", find, file)
			.hasSize(2);
		return write(file, text.replace(find, replacement));
	}

	/** Adds text at the end of a file. */
	Rivers append(String file, String text) {
		return write(file, text(file) + text);
	}

	Rivers write(String file, String text) {
		try {
			Files.writeString(this.folder.resolve(file), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	Rivers delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	String text(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first line of a file that contains a text, from 1. */
	int line(String file, String text) {
		List<String> lines = text(file).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(text)) {
				return i + 1;
			}
		}
		throw new AssertionError("'" + text + "' is not in " + file);
	}

	SeedFolder seedFolder() {
		return SeedFolder.at(this.folder);
	}

	Seeds read() {
		return SeedReader.read(seedFolder());
	}

	List<SeedFault> faults() {
		return catchThrowableOfType(BrokenSeeds.class, this::read).faults();
	}

}
