package casebook.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * Sends a file with a digest (RFC 9530) of exactly what is sent. A file of up to
 * {@value #HELD} bytes is held until it is whole, and its digest goes in front of it; of
 * a larger one it follows as a trailer, for a reader who takes trailers. {@code
 * Repr-Digest} covers the content coding, so that text is compressed here and not by the
 * server, which would make the digest untrue.
 */
public final class DigestedFile {

	/** How many bytes are held at most. */
	public static final int HELD = 512 * 1024;

	private DigestedFile() {
	}

	/**
	 * Sends a file; to a reader who asks for the headers only, nothing. Where the body
	 * fails before more was written than is held, nothing was sent yet; where it fails
	 * later, the file breaks off.
	 * @param visit the request
	 * @param response where to, with all other headers set
	 * @param compressible whether the form gains by compression
	 * @param body writes the file, without closing it
	 */
	public static void send(Visit visit, HttpServletResponse response, boolean compressible, Body body)
			throws IOException {
		if (visit.isForHeadersOnly()) {
			return;
		}
		boolean compressed = compressible && visit.acceptsGzip();
		if (compressible) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		DigestedOutput out = new DigestedOutput(response, compressed, visit.acceptsTrailers());
		if (compressed) {
			// Closed by nobody: a file that breaks off must not end as a whole one does.
			GZIPOutputStream gzip = new GZIPOutputStream(out);
			body.writeTo(gzip);
			gzip.finish();
		}
		else {
			body.writeTo(out);
		}
		out.finish();
	}

	/** Writes a file. */
	public interface Body {

		/** Writes it, without closing the stream. */
		void writeTo(OutputStream out) throws IOException;

	}

}
