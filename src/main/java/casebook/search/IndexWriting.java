package casebook.search;

import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import casebook.catalog.CaseRecord;
import casebook.catalog.Contents;
import casebook.catalog.RecordReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the text index up to date while the catalogue is read. Where everything is read,
 * several cases are written at once, since taking text apart costs more than reading it;
 * nothing is written where an earlier start left the same edition. Closed when the
 * reading is over: only then is everything in the index.
 */
final class IndexWriting implements RecordReader, AutoCloseable {

	private static final int WAITING = 64;

	private final CaseIndex index;

	private @Nullable CaseText text;

	private @Nullable ThreadPoolExecutor workers;

	private boolean isThere;

	private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

	/** Prepares to write everything. */
	IndexWriting(CaseIndex index) {
		this.index = index;
		index.changes();
	}

	/**
	 * Prepares to write what has changed.
	 * @param index the index
	 * @param references where the names of what records refer to stand, unless everything
	 * is read anew
	 */
	IndexWriting(CaseIndex index, Contents references) {
		this(index);
		this.text = new CaseText(references);
	}

	@Override
	public void begin(Contents references) {
		this.text = new CaseText(references);
		this.isThere = this.index.holds(references.edition());
		if (this.isThere) {
			return;
		}
		this.index.clear();
		int processors = Runtime.getRuntime().availableProcessors();
		this.workers = new ThreadPoolExecutor(processors, processors, 0, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.CallerRunsPolicy());
	}

	@Override
	public void read(CaseRecord record) {
		if (this.isThere) {
			return;
		}
		CaseText names = Objects.requireNonNull(this.text, "reading begins with everything");
		if (this.workers == null) {
			this.index.put(record.slug(), names.of(record));
			return;
		}
		this.workers.execute(() -> {
			try {
				this.index.add(record.slug(), names.of(record));
			}
			catch (RuntimeException ex) {
				this.failure.compareAndSet(null, ex);
			}
		});
	}

	@Override
	public void gone(String slug) {
		this.index.remove(slug);
	}

	/**
	 * Waits until all is written.
	 * @throws IllegalStateException if something could not be
	 */
	@Override
	public void close() {
		if (this.workers == null) {
			return;
		}
		this.workers.shutdown();
		try {
			while (!this.workers.awaitTermination(1, TimeUnit.MINUTES)) {
				// A large catalogue takes its time.
			}
		}
		catch (InterruptedException ex) {
			this.workers.shutdownNow();
			Thread.currentThread().interrupt();
			throw new IllegalStateException("the text index was not finished", ex);
		}
		RuntimeException failed = this.failure.get();
		if (failed != null) {
			throw new IllegalStateException("the text index could not be written", failed);
		}
	}

}
