package casebook.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs programs that we did not write. */
final class Command {

	private Command() {
	}

	/**
	 * Runs a program that must succeed.
	 * @param folder where it runs
	 * @param words the program and its arguments
	 * @return what it prints
	 */
	static String run(Path folder, String... words) throws IOException, InterruptedException {
		Path printed = Files.createTempFile(folder, "printed", ".txt");
		Path complaints = Files.createTempFile(folder, "complaints", ".txt");
		Process process = new ProcessBuilder(words).directory(folder.toFile())
			.redirectOutput(printed.toFile())
			.redirectError(complaints.toFile())
			.start();
		boolean ended = process.waitFor(5, TimeUnit.MINUTES);
		if (!ended) {
			process.destroyForcibly();
		}
		String text = Files.readString(printed, StandardCharsets.UTF_8);
		assertThat(ended && process.exitValue() == 0)
			.as("%s%n%s%n%s", List.of(words), text, Files.readString(complaints, StandardCharsets.UTF_8))
			.isTrue();
		return text;
	}

	/**
	 * Goes on only where a program is there. What CI must have fails there instead of
	 * being skipped.
	 * @param program its name
	 * @param neededInCi whether CI must have it
	 */
	static void require(String program, boolean neededInCi) {
		boolean there = isThere(program);
		if (!there && neededInCi && System.getenv("CI") != null) {
			throw new AssertionError("There is no " + program + " on the PATH, and CI needs it.");
		}
		Assumptions.assumeTrue(there, "skipped: there is no " + program + " on the PATH");
	}

	/** Whether a program ends well. */
	static boolean succeeds(String... words) throws IOException, InterruptedException {
		return new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor() == 0;
	}

	private static boolean isThere(String program) {
		return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
			.stream()
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

}
