package casebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import casebook.CasebookApplication;
import casebook.catalog.Release;
import casebook.catalog.Releases;
import casebook.receipt.Receipts;
import casebook.search.Snapshots;
import casebook.testing.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Releases from one start to the next, on one database. */
class EarlierReleasesTests {

	private static final String CASE = "cases/example-upper-river.yaml";

	@TempDir
	Path seeds;

	@Test
	void stayAvailableAndTellWhatChanged() throws IOException {
		copySeeds();
		byte[] first = start("auto", EarlierReleasesTests::kept);
		replace("collection.yaml", "version: \"1\"", "version: \"2\"");
		replace(CASE, "title: ", "title: A title before ");
		byte[] second = start("auto", EarlierReleasesTests::kept);

		// The seeds change again, and nobody raises the version.
		replace(CASE, "A title before ", "Another title before ");
		start("auto", (context) -> {
			Releases releases = context.getBean(Releases.class);
			assertThat(context.getBean(Receipts.class).nameOf(context.getBean(Snapshots.class).current()))
				.isEqualTo("2-e3");
			kept(context);
			assertThat(releases.all().stream().map(Release::name)).containsExactly("2", "1");
			assertThat(bytes(releases, "1")).isEqualTo(first).isNotEqualTo(second);
			assertThat(bytes(releases, "2")).isEqualTo(second);
			assertThat(changes(releases)).singleElement().satisfies((change) -> {
				assertThat(change.caseStudy()).isEqualTo("example-upper-river");
				assertThat(change.column()).isEqualTo("title");
				assertThat(change.after()).startsWith("A title before ");
			});
			return new byte[0];
		});
	}

	@Test
	void haveAnotherTagAsSoonAsAnotherPackageIsKept() throws IOException {
		copySeeds();
		start("auto", (context) -> {
			Releases releases = context.getBean(Releases.class);
			String before = Releases.tag(releases.all());
			kept(context);
			assertThat(Releases.tag(releases.all())).matches("[a-z]+").isNotEqualTo(before);
			return new byte[0];
		});
	}

	@Test
	void areNotMadeByAProcessThatDoesNotSeed() throws IOException {
		copySeeds();
		start("auto", (context) -> {
			context.getBean(JdbcTemplate.class).update("delete from release");
			return new byte[0];
		});
		start("never", (context) -> {
			assertThat(context.getBean(Releases.class).all()).isEmpty();
			assertThat(context.getBean(Receipts.class).nameOf(context.getBean(Snapshots.class).current()))
				.isEqualTo("1-e1");
			return new byte[0];
		});
	}

	private byte[] start(String seeding, Visitor visitor) throws IOException {
		try (ConfigurableApplicationContext context = SpringApplication.run(CasebookApplication.class,
				"--spring.datasource.url=jdbc:h2:mem:" + this.seeds.getFileName() + ";" + H2.MODE,
				"--casebook.seeds=" + this.seeds, "--casebook.seed=" + seeding, "--casebook.edition-poll=0",
				"--casebook.release-packages=never", "--server.port=0")) {
			return visitor.visit(context);
		}
	}

	/** Keeps the package of the edition, as happens after a start, and gives it. */
	private static byte[] kept(ConfigurableApplicationContext context) throws IOException {
		Snapshots snapshots = context.getBean(Snapshots.class);
		Releases releases = context.getBean(Releases.class);
		new ReleaseKeeper(snapshots, context.getBean(FullRecords.class), context.getBean(Excerpts.class), releases)
			.keep(snapshots.current());
		return bytes(releases, Receipts.version(snapshots.current()));
	}

	private static byte[] bytes(Releases releases, String name) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		releases.write(releases.named(name).orElseThrow(), out);
		return out.toByteArray();
	}

	private static List<Change> changes(Releases releases) throws IOException {
		List<Change> changes = new ArrayList<>();
		try (KeptPackage before = KeptPackage.open(releases, releases.named("1").orElseThrow());
				KeptPackage after = KeptPackage.open(releases, releases.named("2").orElseThrow())) {
			Difference.between(before, after, changes::add);
		}
		return changes;
	}

	private void copySeeds() throws IOException {
		Path original = Path.of("src/test/resources/seeds-rivers");
		try (Stream<Path> files = Files.walk(original)) {
			files.filter(Files::isRegularFile).forEach((file) -> copy(file, original.relativize(file)));
		}
	}

	private void copy(Path file, Path name) {
		try {
			Path copy = this.seeds.resolve(name.toString());
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void replace(String file, String find, String replacement) throws IOException {
		Path path = this.seeds.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(find);
		Files.writeString(path, text.replaceFirst(Pattern.quote(find), replacement));
	}

	private interface Visitor {

		byte[] visit(ConfigurableApplicationContext context) throws IOException;

	}

}
