package casebook.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * LibreOffice without a window, which reads what we wrote. Where it is missing, a test is
 * skipped and says so; with {@code CI} set it fails instead.
 */
public final class LibreOffice {

	private static final String NEEDED = "Needs LibreOffice: install Debian's packages libreoffice-writer-nogui and libreoffice-calc-nogui.";

	private static final int SECONDS = 120;

	private static final String PROGRAM = "soffice";

	private LibreOffice() {
	}

	/**
	 * Converts a file.
	 * @param file the file
	 * @param form the form and, behind a colon, the filter
	 * @return the result, beside the file
	 */
	public static Path convert(Path file, String form) throws IOException, InterruptedException {
		Path folder = file.toAbsolutePath().getParent();
		Path log = folder.resolve("soffice.log");
		Process process = new ProcessBuilder(
				List.of(program(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
						"--convert-to", form, "--outdir", folder.toString(), file.toString()))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		try {
			assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("soffice ends").isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		String name = file.getFileName().toString();
		Path result = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + form.split(":", -1)[0]);
		assertThat(result).as(Files.readString(log)).isNotEmptyFile();
		return result;
	}

	private static String program() {
		Stream<Path> places = Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
			.map((folder) -> Path.of(folder, PROGRAM));
		boolean there = places.anyMatch(Files::isExecutable);
		if (System.getenv("CI") != null) {
			assertThat(there).as(NEEDED).isTrue();
		}
		Assumptions.assumeTrue(there, NEEDED);
		return PROGRAM;
	}

}
