package casebook.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import casebook.search.Snapshot;
import casebook.site.Visit;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** Sends tables as CSV (RFC 4180, UTF-8, CRLF) with receipt and digest. */
@Component
public class Tables {

	private final Receipts receipts;

	Tables(Receipts receipts) {
		this.receipts = receipts;
	}

	/**
	 * Sends a table.
	 * @param visit the request
	 * @param response where to
	 * @param snapshot the edition that the table was computed from
	 * @param table the table
	 */
	public void send(Visit visit, HttpServletResponse response, Snapshot snapshot, Table table) throws IOException {
		new Download(Download.CSV, table.name(), "csv", table.path(), visit::address).headers(response, snapshot,
				this.receipts.of(snapshot, table.asked()));
		DigestedFile.send(visit, response, true, (out) -> write(table, out));
	}

	private static void write(Table table, OutputStream out) throws IOException {
		if (table.marked()) {
			ByteOrderMark.writeTo(out);
		}
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
		for (List<String> row : table.rows()) {
			csv.writeRecord(row);
		}
		csv.flush();
	}

}
