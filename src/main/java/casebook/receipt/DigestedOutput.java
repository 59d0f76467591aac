package casebook.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Holds the beginning of a file back until its digest is known or until it has become too
 * large to be held.
 */
public final class DigestedOutput extends OutputStream {

	/** The header. */
	public static final String FIELD = "Repr-Digest";

	private final HttpServletResponse response;

	private final boolean compressed;

	private final boolean trailers;

	private final Sha256 digest = new Sha256();

	private final ByteArrayOutputStream held = new ByteArrayOutputStream();

	private @Nullable OutputStream out;

	DigestedOutput(HttpServletResponse response, boolean compressed, boolean trailers) {
		this.response = response;
		this.compressed = compressed;
		this.trailers = trailers;
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.digest.update(bytes, offset, length);
		if (this.out == null && this.held.size() + length > DigestedFile.HELD) {
			this.out = begin();
		}
		((this.out != null) ? this.out : this.held).write(bytes, offset, length);
	}

	/** Ends the file: it is whole. */
	void finish() throws IOException {
		if (this.out == null) {
			this.response.setHeader(FIELD, this.digest.asField());
			this.response.setContentLength(this.held.size());
			encoded();
			this.held.writeTo(this.response.getOutputStream());
		}
	}

	private OutputStream begin() throws IOException {
		encoded();
		if (this.trailers) {
			this.response.setHeader(HttpHeaders.TRAILER, FIELD);
			this.response.setTrailerFields(() -> Map.of(FIELD, this.digest.asField()));
		}
		OutputStream body = this.response.getOutputStream();
		this.held.writeTo(body);
		this.held.reset();
		return body;
	}

	/**
	 * Says that the file is compressed; only now, so that an error instead of it is not
	 * taken for compressed.
	 */
	private void encoded() {
		if (this.compressed) {
			this.response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
	}

}
