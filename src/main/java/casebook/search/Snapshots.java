package casebook.search;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.Catalogue;
import casebook.catalog.Collection;
import casebook.catalog.Contents;
import casebook.catalog.CurrentEdition;
import casebook.catalog.Documents;
import casebook.catalog.Edition;
import casebook.catalog.Editorial;
import casebook.catalog.Synonyms;
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

	private static final int BATCH = 100;

	private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

	private final Catalogue catalogue;

	private final Duration poll;

	private final CaseIndex index = new CaseIndex();

	private final Cleaner cleaner = Cleaner.create();

	private volatile Snapshot current;

	Snapshots(Catalogue catalogue, @Value("${casebook.edition-poll}") Duration poll) {
		this.catalogue = catalogue;
		this.poll = poll;
		this.current = next(catalogue.read(), null);
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
			this.current = next(this.catalogue.read(), this.current);
			log.info("Serving edition {} from now on", current().edition().number());
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

	/** Brings the text index up to date, case by case, and makes the snapshot over it. */
	private Snapshot next(Contents contents, @Nullable Snapshot before) {
		List<CaseLine> changed = (before != null) ? before.changed(contents) : contents.lines();
		CaseText text = new CaseText(contents);
		for (int i = 0; i < changed.size(); i += BATCH) {
			List<CaseLine> batch = changed.subList(i, Math.min(i + BATCH, changed.size()));
			this.catalogue.records(batch).forEach((record) -> this.index.put(record.slug(), text.of(record)));
		}
		if (before != null) {
			before.gone(contents).forEach(this.index::remove);
		}
		Synonyms synonyms = contents.editorials()
			.stream()
			.filter((editorial) -> editorial.kind().equals(Editorial.SYNONYMS))
			.findFirst()
			.map((editorial) -> Documents.read(editorial.document(), Synonyms.class))
			.orElse(Synonyms.NONE);
		Snapshot next = new Snapshot(contents, (positions) -> this.index.now(synonyms, positions));
		TextIndex reader = next.text();
		this.cleaner.register(next, reader::close);
		return next;
	}

}
