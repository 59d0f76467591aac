package casebook.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads the full records of a selection in batches, each at the revision that the
 * snapshot names. The connection is given back before a batch is written.
 */
@Component
class FullRecords {

	private static final int BATCH = 100;

	private final Catalogue catalogue;

	private final Check check;

	@Autowired
	FullRecords(Catalogue catalogue) {
		this(catalogue, () -> {
		});
	}

	private FullRecords(Catalogue catalogue, Check check) {
		this.catalogue = catalogue;
		this.check = check;
	}

	/**
	 * The same, asking before each batch whether to go on.
	 * @param check throws where it is time to stop
	 */
	FullRecords unless(Check check) {
		return new FullRecords(this.catalogue, check);
	}

	/** Hands out the cases of a selection in its order. */
	void each(Excerpt excerpt, Reader reader) throws IOException {
		each(excerpt.selection().rows(), reader);
	}

	/** Hands out some cases in their order. */
	void each(Stream<CaseLine> lines, Reader reader) throws IOException {
		Iterator<CaseLine> rows = lines.iterator();
		while (rows.hasNext()) {
			List<CaseLine> batch = new ArrayList<>(BATCH);
			while (rows.hasNext() && batch.size() < BATCH) {
				batch.add(rows.next());
			}
			this.check.run();
			List<CaseRecord> records = this.catalogue.records(batch);
			for (int i = 0; i < batch.size(); i++) {
				reader.read(batch.get(i), records.get(i));
			}
		}
	}

	/** Says whether to go on. */
	interface Check {

		void run() throws IOException;

	}

	/** Takes one case after the other. */
	interface Reader {

		void read(CaseLine line, CaseRecord record) throws IOException;

	}

}
