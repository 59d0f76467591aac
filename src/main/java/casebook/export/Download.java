package casebook.export;

import casebook.search.Snapshot;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The headers of a file: what it is and what it is called. */
final class Download {

	/** The header that carries the receipt. */
	static final String RECEIPT = "Casebook-Receipt";

	private Download() {
	}

	/**
	 * Sets the headers of a file, its receipt among them.
	 * @param response where to
	 * @param contentType the media type, with its character set where it has one
	 * @param excerpt what the file is made from
	 * @param extension the ending of its name, without a dot
	 */
	static void headers(HttpServletResponse response, String contentType, Excerpt excerpt, String extension) {
		Snapshot snapshot = excerpt.snapshot();
		Receipt receipt = excerpt.receipt();
		int total = receipt.rows();
		String name = snapshot.collection().id() + "-" + total + ((total == 1) ? "-case" : "-cases") + "-edition-"
				+ snapshot.edition().number() + "-" + snapshot.edition().shortFingerprint() + "." + extension;
		response.setContentType(contentType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		response.setHeader(RECEIPT, receipt.asField());
		response.addHeader(HttpHeaders.LINK, "<" + excerpt.file(extension) + ">; rel=\"canonical\"");
		response.addHeader(HttpHeaders.LINK, "<" + excerpt.address().apply("/data") + ">; rel=\"describedby\"");
	}

}
