package casebook.explore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import casebook.search.Snapshot;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends the table of a lens as CSV (RFC 4180, UTF-8, CRLF). Such tables are bounded. */
final class LensFile {

	private LensFile() {
	}

	/**
	 * Sends a table.
	 * @param response where to
	 * @param snapshot the edition that it was computed from
	 * @param name what it is, for the name of the file
	 * @param rows the rows, the header first
	 */
	static void send(HttpServletResponse response, Snapshot snapshot, String name, List<List<String>> rows)
			throws IOException {
		String file = snapshot.collection().id() + "-" + name + "-edition-" + snapshot.edition().number() + "-"
				+ snapshot.edition().shortFingerprint() + ".csv";
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
		CsvWriter csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(response.getOutputStream(), StandardCharsets.UTF_8);
		rows.forEach(csv::writeRecord);
		csv.flush();
	}

}
