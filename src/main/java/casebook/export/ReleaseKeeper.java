package casebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;

import casebook.catalog.Releases;
import casebook.receipt.Receipts;
import casebook.receipt.Sha256;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the package of a new release. It is made after the start, in a thread that gives
 * way to readers, by the process that seeds. A process that ends before it is done leaves
 * nothing behind; the next start of the same edition makes it.
 */
@Component
@ConditionalOnExpression("'${casebook.seed}' == 'auto' and '${casebook.release-packages}' == 'keep'")
class ReleaseKeeper implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ReleaseKeeper.class);

	private static final long PATIENCE = 30_000;

	private final Snapshots snapshots;

	private final FullRecords records;

	private final Excerpts excerpts;

	private final Releases releases;

	private volatile boolean ending;

	private volatile @Nullable Thread thread;

	ReleaseKeeper(Snapshots snapshots, FullRecords records, Excerpts excerpts, Releases releases) {
		this.snapshots = snapshots;
		this.records = records;
		this.excerpts = excerpts;
		this.releases = releases;
	}

	/**
	 * Begins. That readers come first is a wish to the scheduler, on which nothing
	 * relies.
	 */
	@SuppressWarnings("ThreadPriorityCheck")
	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		Thread keeping = new Thread(this::keep, "release");
		keeping.setDaemon(true);
		keeping.setPriority(Thread.MIN_PRIORITY);
		this.thread = keeping;
		keeping.start();
	}

	/** Waits for the thread: a database must not be closed under its hands. */
	@Override
	public void destroy() throws InterruptedException {
		this.ending = true;
		Thread keeping = this.thread;
		if (keeping != null) {
			keeping.join(PATIENCE);
		}
	}

	private void keep() {
		try {
			keep(this.snapshots.current());
		}
		catch (IOException | RuntimeException ex) {
			if (!this.ending) {
				log.warn("The package of the release could not be kept; the next start tries again", ex);
			}
		}
	}

	/** Keeps the package of an edition, if it is a release that has none yet. */
	void keep(Snapshot snapshot) throws IOException {
		String name = Receipts.version(snapshot);
		boolean wanted = this.releases.named(name)
			.filter((release) -> release.is(snapshot.edition()) && !release.isKept())
			.isPresent();
		if (!wanted) {
			return;
		}
		Path file = Files.createTempFile("casebook-release", ".zip");
		try {
			Sha256 digest = new Sha256();
			Excerpt excerpt = this.excerpts.of(snapshot, snapshot.select(CaseQuery.everything(snapshot.axes())));
			try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest.digest())) {
				new DataPackage(excerpt, this.records.unless(this::refuseToGoOn)).write(out);
			}
			refuseToGoOn();
			try (InputStream in = Files.newInputStream(file)) {
				this.releases.keep(name, in, digest.hex());
			}
			log.info("Release {} is kept, {} KB", name, Files.size(file) / 1024);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private void refuseToGoOn() throws InterruptedIOException {
		if (this.ending) {
			throw new InterruptedIOException("the application ends");
		}
	}

}
