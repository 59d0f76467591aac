package casebook.receipt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** The SHA-256 of the bytes of a file, in the spellings that files and headers need. */
public final class Sha256 {

	private final MessageDigest digest;

	private byte @Nullable [] result;

	/** A digest of nothing yet. */
	public Sha256() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/** The digest that the stream of a file updates. */
	public MessageDigest digest() {
		return this.digest;
	}

	/** Adds bytes of the file. */
	public void update(byte[] bytes, int offset, int length) {
		this.digest.update(bytes, offset, length);
	}

	/** In hexadecimal; nothing more is added from then on. */
	public String hex() {
		return HexFormat.of().formatHex(result());
	}

	/** As the value of {@code Repr-Digest}. */
	public String asField() {
		return field(result());
	}

	/** The value of {@code Repr-Digest} for a digest in hexadecimal. */
	public static String asField(String hex) {
		return field(HexFormat.of().parseHex(hex));
	}

	private static String field(byte[] digest) {
		return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
	}

	private byte[] result() {
		if (this.result == null) {
			this.result = this.digest.digest();
		}
		return this.result;
	}

}
