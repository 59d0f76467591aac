package casebook.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

import casebook.catalog.Edition;
import casebook.catalog.Release;
import casebook.catalog.Releases;
import casebook.receipt.Receipts;
import casebook.receipt.Sha256;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Releases are named once and kept whole, on both databases. */
abstract class ReleasesContract {

	@Autowired
	Releases releases;

	@Autowired
	Snapshots snapshots;

	@Autowired
	FullRecords records;

	@Autowired
	Excerpts excerpts;

	@Autowired
	MockMvcTester mvc;

	@Test
	void givesANameOnce() {
		Edition first = new Edition(7, "f".repeat(64), Instant.parse("2026-01-02T03:04:05Z"));
		Edition second = new Edition(8, "e".repeat(64), Instant.parse("2026-02-02T03:04:05Z"));

		Release named = this.releases.name("1999.1", first, 12);

		assertThat(named).isEqualTo(new Release("1999.1", first, 12, null, 0));
		assertThat(this.releases.name("1999.1", second, 13)).isEqualTo(named);
	}

	@Test
	void givesAPackageBackInParts() throws IOException {
		byte[] bytes = new byte[600_000];
		new Random(1).nextBytes(bytes);
		this.releases.name("1999.2", new Edition(9, "d".repeat(64), Instant.EPOCH), 1);

		this.releases.keep("1999.2", new ByteArrayInputStream(bytes), "ab".repeat(32));
		this.releases.keep("1999.2", new ByteArrayInputStream(new byte[3]), "cd".repeat(32));

		Release kept = this.releases.named("1999.2").orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.releases.write(kept, out);
		assertThat(kept.sha256()).isEqualTo("ab".repeat(32));
		assertThat(kept.bytes()).isEqualTo(bytes.length);
		assertThat(out.toByteArray()).isEqualTo(bytes);
	}

	@Test
	void keepsThePackageOfTheEditionThatHasTheName() throws IOException {
		Snapshot snapshot = this.snapshots.current();
		Pages pages = new Pages(this.mvc);
		String name = Receipts.version(snapshot);
		byte[] made = pages.get("/cases.zip").getResponse().getContentAsByteArray();

		new ReleaseKeeper(this.snapshots, this.records, this.excerpts, this.releases).keep(snapshot);

		assertThat(this.excerpts.nameOf(snapshot)).isEqualTo(name);
		MvcTestResult kept = pages.get("/data/casebook-" + name + ".zip");
		assertThat(kept.getResponse().getContentAsByteArray()).isEqualTo(made);
		String sha256 = this.releases.named(name).orElseThrow().sha256();
		assertThat(kept.getResponse().getHeader("Repr-Digest")).isEqualTo(Sha256.asField(sha256));
		assertThat(kept.getResponse().getHeader("ETag")).isEqualTo("\"" + sha256 + "\"");
		assertThat(kept.getResponse().getContentLength()).isEqualTo(made.length);
		assertThat(pages.page("/data").select("table.releases code.sum").eachText()).contains(sha256);
	}

	@Test
	void leavesNothingBehindWhenTheApplicationEndsMeanwhile(@TempDir Path folder) {
		Snapshot snapshot = this.snapshots.current();
		Excerpt excerpt = this.excerpts.of(snapshot, snapshot.select(CaseQuery.everything(snapshot.axes())));
		FullRecords ending = this.records.unless(() -> {
			throw new InterruptedIOException("ended");
		});

		assertThatExceptionOfType(InterruptedIOException.class)
			.isThrownBy(() -> new DataPackage(excerpt, ending, folder).write(OutputStream.nullOutputStream()));
		assertThat(folder).isEmptyDirectory();
	}

}
