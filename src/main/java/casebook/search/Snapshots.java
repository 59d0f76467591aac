package casebook.search;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.time.Duration;

import casebook.catalog.Catalogue;
import casebook.catalog.Collection;
import casebook.catalog.Contents;
import casebook.catalog.CurrentEdition;
import casebook.catalog.Edition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Holds the snapshot that is being served and looks for newer editions, which other
 * processes may have published. A door asks once for the current snapshot and answers
 * from that alone.
 */
@Component
public class Snapshots implements CurrentEdition, SchedulingConfigurer, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

	private final Catalogue catalogue;

	private final Duration poll;

	private final CaseIndex index;

	private final Cleaner cleaner = Cleaner.create();

	private volatile Snapshot current;

	Snapshots(Catalogue catalogue, IndexFolder folder, @Value("${casebook.edition-poll}") Duration poll) {
		this.catalogue = catalogue;
		this.index = new CaseIndex(folder);
		this.poll = poll;
		Contents contents = read();
		this.current = snapshot(contents, Structures.of(contents), null);
		this.index.keep();
	}

	/** The snapshot of the newest edition that this process knows. */
	public Snapshot current() {
		return this.current;
	}

	@Override
	public Edition edition() {
		return current().edition();
	}

	@Override
	public Collection collection() {
		return current().collection();
	}

	/**
	 * Takes up a newer edition, if there is one. Whoever publishes calls this before the
	 * reader is answered.
	 */
	public synchronized void refresh() {
		if (this.catalogue.newestEdition() != current().edition().number()) {
			Snapshot before = this.current;
			Contents later = readOn(before.contents());
			this.current = snapshot(later, before.structures().next(before.contents(), later), before.text());
			log.info("Serving edition {} from now on", current().edition().number());
		}
	}

	private Contents read() {
		try (IndexWriting writing = new IndexWriting(this.index)) {
			return this.catalogue.read(writing);
		}
	}

	private Contents readOn(Contents before) {
		try (IndexWriting writing = new IndexWriting(this.index, before)) {
			return this.catalogue.readOn(before, writing);
		}
	}

	private void poll() {
		try {
			refresh();
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("No newer edition can be looked for; edition {} is served on: {}", current().edition().number(),
					ex.getMessage());
		}
	}

	/** Looks for newer editions at {@code casebook.edition-poll}; zero turns that off. */
	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		if (!this.poll.isZero()) {
			registrar.addFixedDelayTask(this::poll, this.poll);
		}
	}

	@Override
	public void destroy() throws IOException {
		this.index.close();
	}

	private Snapshot snapshot(Contents contents, Structures structures, @Nullable TextIndex before) {
		TextIndex text = this.index.now(contents.synonyms(), structures.positions(), before);
		this.index.stands(contents.edition());
		Snapshot snapshot = new Snapshot(contents, structures, text);
		this.cleaner.register(snapshot, text::close);
		return snapshot;
	}

}
