package casebook.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Programs that we did not write, with which files are read back. Where one is missing, a
 * test is skipped and says so; with {@code CI} set it fails.
 */
public final class Programs {

	private static final long MINUTES = 5;

	private Programs() {
	}

	/**
	 * Asks for a program.
	 * @param name the name of the command
	 * @param debian the package of Debian that brings it
	 */
	public static void require(String name, String debian) {
		boolean there = Arrays.stream(System.getenv("PATH").split(":"))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, name)));
		String message = "There is no " + name + ", so this cannot be read back. Install Debian's package " + debian
				+ ".";
		if (!there && System.getenv("CI") != null) {
			fail(message);
		}
		assumeTrue(there, message);
	}

	/**
	 * Runs a program to its end.
	 * @param folder where it runs
	 * @param command the program with its arguments
	 * @return what it printed
	 */
	public static String run(Path folder, String... command) throws IOException, InterruptedException {
		Path log = Files.createTempFile("casebook-program", ".log");
		try {
			Process process = new ProcessBuilder(List.of(command)).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
			if (!ended) {
				process.destroyForcibly();
			}
			String printed = Files.readString(log, StandardCharsets.UTF_8);
			assertThat(ended).as("%s ends\n%s", command[0], printed).isTrue();
			assertThat(process.exitValue()).as("%s\n%s", String.join(" ", command), printed).isZero();
			return printed;
		}
		finally {
			Files.deleteIfExists(log);
		}
	}

}
