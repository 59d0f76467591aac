package casebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import casebook.receipt.DigestedFile;
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

/** All cases of a selection as JSON Lines, one full case a line. */
@Controller
class JsonLinesDoor {

	private final Snapshots snapshots;

	private final FullRecords records;

	private final Excerpts excerpts;

	private final JsonMapper mapper;

	JsonLinesDoor(Snapshots snapshots, FullRecords records, Excerpts excerpts, JsonMapper mapper) {
		this.snapshots = snapshots;
		this.records = records;
		this.excerpts = excerpts;
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
		Excerpt excerpt = this.excerpts.of(snapshot, selection);
		excerpt.headers(response, "application/x-ndjson;charset=UTF-8", "jsonl");
		DigestedFile.send(visit, response, true, (out) -> write(excerpt, out));
	}

	private void write(Excerpt excerpt, OutputStream out) throws IOException {
		CaseForms forms = new CaseForms(excerpt.snapshot());
		this.records.each(excerpt, (line, record) -> {
			out.write(this.mapper.writeValueAsBytes(forms.full(line, record)));
			out.write("\n".getBytes(StandardCharsets.UTF_8));
		});
	}

}
