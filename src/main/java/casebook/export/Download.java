package casebook.export;

import casebook.search.Selection;
import casebook.search.Snapshot;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The headers of a file: what it is and what it is called. */
final class Download {

	private Download() {
	}

	/**
	 * Sets the headers of a file.
	 * @param response where to
	 * @param contentType the media type, with its character set where it has one
	 * @param snapshot the edition that the file is made from
	 * @param selection what the file holds
	 * @param extension the ending of its name, without a dot
	 */
	static void headers(HttpServletResponse response, String contentType, Snapshot snapshot, Selection selection,
			String extension) {
		int total = selection.total();
		String name = snapshot.collection().id() + "-" + total + ((total == 1) ? "-case" : "-cases") + "-edition-"
				+ snapshot.edition().number() + "-" + snapshot.edition().shortFingerprint() + "." + extension;
		response.setContentType(contentType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

}
