package casebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import casebook.receipt.ByteOrderMark;
import casebook.receipt.DigestedFile;
import casebook.receipt.Download;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All rows of a selection as CSV (RFC 4180, UTF-8, CRLF), written row by row in the
 * request's own thread: memory stays the same whatever the size, and a slow reader is
 * never cut off.
 */
@Controller
class CsvDoor {

	private final Snapshots snapshots;

	private final Excerpts excerpts;

	CsvDoor(Snapshots snapshots, Excerpts excerpts) {
		this.snapshots = snapshots;
		this.excerpts = excerpts;
	}

	/**
	 * Writes the file.
	 * @param parameters the selection, as on the list, and {@code bom=1} for a byte order
	 * mark, by which Excel tells UTF-8
	 */
	@GetMapping("/cases.csv")
	void csv(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		boolean marked = ByteOrderMark.isAsked(parameters);
		Selection selection = snapshot.select(snapshot.read(parameters, ByteOrderMark.PARAMETER).strictly());
		if (visit.isUnchanged(snapshot.edition(), marked ? "csv-bom" : "csv")) {
			return;
		}
		this.excerpts.of(snapshot, selection).headers(response, Download.CSV, "csv");
		DigestedFile.send(visit, response, true, (out) -> {
			if (marked) {
				ByteOrderMark.writeTo(out);
			}
			write(CsvColumns.of(snapshot, visit::address), selection, out);
		});
	}

	/**
	 * Writes without closing: a file that breaks off must not end as a whole one does.
	 */
	private static void write(List<CsvColumn> columns, Selection selection, OutputStream out) throws IOException {
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
		csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
		String[] cells = new String[columns.size()];
		try {
			selection.rows().forEach((line) -> {
				for (int i = 0; i < cells.length; i++) {
					cells[i] = columns.get(i).cell().apply(line);
				}
				csv.writeRecord(cells);
			});
		}
		catch (UncheckedIOException ex) {
			// A reader who left: the server knows that from the plain exception, and
			// keeps it out of the log.
			throw Objects.requireNonNull(ex.getCause());
		}
		csv.flush();
	}

}
