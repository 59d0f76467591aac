package casebook.receipt;

import java.util.function.UnaryOperator;

import casebook.search.Snapshot;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file as its headers describe it.
 *
 * @param contentType the media type, with its character set where it has one
 * @param name what it holds, for its name
 * @param extension the ending of its name, without a dot
 * @param path its canonical path and query
 * @param address makes the address of a path on this site
 */
public record Download(String contentType, String name, String extension, String path, UnaryOperator<String> address) {

	/** The header that carries the receipt. */
	public static final String RECEIPT = "Casebook-Receipt";

	/** The media type of CSV. */
	public static final String CSV = "text/csv;charset=UTF-8";

	/**
	 * Sets the headers of the file: what it is, what it is called, its receipt.
	 * @param response where to
	 * @param snapshot the edition that it is made from
	 * @param receipt its receipt
	 */
	public void headers(HttpServletResponse response, Snapshot snapshot, Receipt receipt) {
		String file = snapshot.collection().id() + "-" + this.name + "-edition-" + snapshot.edition().number() + "-"
				+ snapshot.edition().shortFingerprint() + "." + this.extension;
		response.setContentType(this.contentType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
		response.setHeader(RECEIPT, receipt.asField());
		response.addHeader(HttpHeaders.LINK, "<" + this.address.apply(this.path) + ">; rel=\"canonical\"");
		response.addHeader(HttpHeaders.LINK, "<" + this.address.apply("/data") + ">; rel=\"describedby\"");
	}

}
