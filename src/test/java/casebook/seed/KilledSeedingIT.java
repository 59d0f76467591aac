package casebook.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import casebook.testing.H2;
import casebook.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A first start that is killed with SIGKILL at twenty random moments - in the schema
 * script, in the seeding - leaves a database that the next start completes. The process
 * does what the application does with the database before it opens its doors, and no
 * more, so that the moments fall where something is being written.
 */
class KilledSeedingIT {

	private static final int KILLS = 20;

	private final Random random = new Random(20261125);

	@TempDir
	Path folder;

	@Test
	void theNextStartCompletesWhatWasLeftInH2() throws Exception {
		killAndComplete(Path.of("seeds"), new Supplier<>() {

			private int number;

			@Override
			public Seeding.Database get() {
				return new Seeding.Database("jdbc:h2:file:" + KilledSeedingIT.this.folder.resolve("db" + this.number++)
						+ ";" + H2.MODE.replace(";DB_CLOSE_DELAY=-1", ""), "casebook", "");
			}
		});
	}

	@Test
	void theNextStartCompletesWhatWasLeftInPostgres() throws Exception {
		killAndComplete(Rivers.ORIGINAL, () -> new Seeding.Database(Postgres.newDatabase(), "postgres", "postgres"));
	}

	private void killAndComplete(Path folder, Supplier<Seeding.Database> databases) throws Exception {
		Seeds seeds = SeedReader.read(SeedFolder.at(folder));
		long writing = timeOfWriting(folder, databases.get());
		int killed = 0;
		for (int i = 0; i < 3 * KILLS && killed < KILLS; i++) {
			Seeding.Database database = databases.get();
			if (killWhileWriting(folder, database, (long) (this.random.nextDouble() * writing))) {
				killed++;
				complete(seeds, database);
			}
		}
		assertThat(killed).as("starts that were killed before they had written everything").isEqualTo(KILLS);
	}

	private static void complete(Seeds seeds, Seeding.Database database) {
		Seeding seeding = new Seeding(database);
		seeding.start(seeds);
		assertThat(seeding.number("select count(*) from case_study")).isEqualTo(seeds.cases().size());
		assertThat(seeding.number("select count(*) from revision")).isEqualTo(seeds.cases().size());
		assertThat(seeding.number("select count(*) from edition")).isOne();
		assertThat(seeding.number("select count(*) from source")).isEqualTo(seeds.sources().size());
		assertThat(seeding.number("select count(*) from claim"))
			.isEqualTo(seeds.cases().stream().mapToInt((file) -> file.record().claims().size()).sum());
	}

	/**
	 * How long an undisturbed start writes, in milliseconds: the span that the moments
	 * are taken from.
	 */
	private static long timeOfWriting(Path folder, Seeding.Database database) throws IOException, InterruptedException {
		Process process = start(folder, database);
		try (BufferedReader out = output(process)) {
			awaitWriting(out);
			long begun = System.nanoTime();
			assertThat(out.lines().toList()).contains("written");
			process.waitFor();
			return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
		}
	}

	private static boolean killWhileWriting(Path folder, Seeding.Database database, long moment)
			throws IOException, InterruptedException {
		Process process = start(folder, database);
		try (BufferedReader out = output(process)) {
			awaitWriting(out);
			boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
			boolean written = false;
			while (out.ready() && !written) {
				written = "written".equals(out.readLine());
			}
			process.destroyForcibly().waitFor();
			return !ended && !written;
		}
	}

	private static void awaitWriting(BufferedReader out) throws IOException {
		String line = out.readLine();
		while (line != null && !line.equals("writing")) {
			line = out.readLine();
		}
		assertThat(line).isNotNull();
	}

	private static Process start(Path folder, Seeding.Database database) throws IOException {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), SeedOnly.class.getName(),
				database.url(), database.user(), database.password(), folder.toString());
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private static String classPath() {
		return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
	}

	private static BufferedReader output(Process process) {
		return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

}
