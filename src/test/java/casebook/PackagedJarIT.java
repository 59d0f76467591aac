package casebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application, started as an operator starts it. */
class PackagedJarIT {

	private static final Path JAR = Path.of("target/casebook.jar").toAbsolutePath();

	@TempDir
	Path folder;

	private final List<Process> started = new ArrayList<>();

	@AfterEach
	void stopAll() throws InterruptedException {
		for (Process process : this.started) {
			process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
		}
	}

	@Test
	void startsWithNothingConfiguredAndSeedsOnceEvenAfterAKill() throws Exception {
		Start first = start();
		String url = first.awaitOpening();
		assertThat(get(url + "cases.csv").lines()).hasSize(121);
		assertThat(first.said()).contains("Edition 1 was made");

		assertThat(refusal()).as("while the first one runs").contains("in use by another process");
		first.process().destroyForcibly().waitFor();

		Start second = start();
		assertThat(get(second.awaitOpening() + "cases/moniz-salehi.json")).contains("\"number\":1");
		assertThat(second.said()).doesNotContain("Edition ").contains("edition 1: open http://localhost:");
		second.process().destroy();
		assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();

		assertThat(refusal("--casebook.seeds=" + Path.of("src/test/resources/seeds-rivers").toAbsolutePath()))
			.contains("holds the collection 'science-diplomacy', not 'rivers'");
	}

	@Test
	void saysInASentenceThatThePortIsTaken() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
			assertThat(refusal("--server.port=" + taken.getLocalPort()))
				.contains("Port " + taken.getLocalPort() + " was already in use");
		}
	}

	@Test
	void saysInASentenceThatTheFolderCannotBeWrittenTo() throws Exception {
		Files.writeString(this.folder.resolve("data"), "a file where the folder should be");

		assertThat(refusal()).contains("database")
			.containsAnyOf("cannot be made or written", "cannot be read or written");
	}

	@Test
	void saysInASentenceWhichModesOfSeedingThereAre() throws Exception {
		assertThat(refusal("--casebook.seed=maybe")).contains("casebook.seed is 'maybe'; allowed: auto, never.");
	}

	@Test
	void saysInWhichFileAndLineTheSeedsAreBroken() throws Exception {
		Path seeds = this.folder.resolve("seeds");
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources/seeds-rivers"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = seeds.resolve(Path.of("src/test/resources/seeds-rivers").relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		Path broken = seeds.resolve("cases/example-lake-gauge.yaml");
		Files.writeString(broken, Files.readString(broken).replaceFirst("title:", "titel:"));

		assertThat(refusal("--casebook.seeds=" + seeds)).contains("cases/example-lake-gauge.yaml:2", "titel");
		assertThat(this.folder.resolve("data")).as("a database").doesNotExist();
	}

	private String refusal(String... arguments) throws Exception {
		Start start = start(arguments);
		assertThat(start.process().waitFor(120, TimeUnit.SECONDS)).isTrue();
		assertThat(start.process().exitValue()).isNotZero();
		String said = start.said();
		assertThat(said).as("no stack trace, one description").doesNotContain("\tat ").containsOnlyOnce("Description:");
		return said;
	}

	private Start start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-jar", JAR.toString()));
		if (Stream.of(arguments).noneMatch((argument) -> argument.startsWith("--server.port"))) {
			command.add("--server.port=0");
		}
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(this.folder.toFile()).redirectErrorStream(true).start();
		this.started.add(process);
		return new Start(process);
	}

	private static String get(String url) throws IOException, InterruptedException {
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		return response.body();
	}

	/** A process and what it has said so far. */
	private static final class Start {

		private final Process process;

		private final StringBuilder said = new StringBuilder();

		private final BufferedReader out;

		private Start(Process process) {
			this.process = process;
			this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		}

		private Process process() {
			return this.process;
		}

		/** Waits for the line that says where to look, and gives the address. */
		private String awaitOpening() throws IOException {
			String line = this.out.readLine();
			while (line != null) {
				this.said.append(line).append('\n');
				if (line.contains(": open ")) {
					return line.replaceFirst(".*: open (\\S+) .*", "$1");
				}
				line = this.out.readLine();
			}
			throw new AssertionError("it did not open:\n" + this.said);
		}

		/** All that a process has said that has ended, or that was awaited. */
		private String said() throws IOException {
			if (!this.process.isAlive()) {
				this.out.lines().forEach((line) -> this.said.append(line).append('\n'));
			}
			return this.said.toString();
		}

	}

}
