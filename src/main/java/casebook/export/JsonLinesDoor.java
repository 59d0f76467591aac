package casebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All cases of a selection as JSON Lines, one full case a line. Records are read in
 * batches, each at the revision that the snapshot names, and the connection is given back
 * before a batch is written.
 */
@Controller
class JsonLinesDoor {

	private static final int BATCH = 100;

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	private final JsonMapper mapper;

	JsonLinesDoor(Snapshots snapshots, Catalogue catalogue, JsonMapper mapper) {
		this.snapshots = snapshots;
		this.catalogue = catalogue;
		this.mapper = mapper;
	}

	/** Writes the file. */
	@GetMapping("/cases.jsonl")
	void lines(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot.select(snapshot.read(parameters).strictly());
		if (visit.isUnchanged(snapshot.edition(), "jsonl")) {
			return;
		}
		Download.headers(response, "application/x-ndjson;charset=UTF-8", snapshot, selection, "jsonl");
		if (!visit.isForHeadersOnly()) {
			write(snapshot, selection.rows().iterator(), response.getOutputStream());
		}
	}

	private void write(Snapshot snapshot, Iterator<CaseLine> rows, OutputStream out) throws IOException {
		CaseForms forms = new CaseForms(snapshot);
		while (rows.hasNext()) {
			List<CaseLine> batch = new ArrayList<>(BATCH);
			while (rows.hasNext() && batch.size() < BATCH) {
				batch.add(rows.next());
			}
			List<CaseRecord> records = this.catalogue.records(batch);
			for (int i = 0; i < batch.size(); i++) {
				out.write(this.mapper.writeValueAsBytes(forms.full(batch.get(i), records.get(i))));
				out.write("\n".getBytes(StandardCharsets.UTF_8));
			}
		}
	}

}
