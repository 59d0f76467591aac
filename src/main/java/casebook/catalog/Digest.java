package casebook.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of texts, each closed off from the next. */
final class Digest {

	private final MessageDigest sha;

	Digest() {
		try {
			this.sha = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	static String of(String text) {
		return new Digest().add(text).hex();
	}

	Digest add(String text) {
		this.sha.update(text.getBytes(StandardCharsets.UTF_8));
		this.sha.update((byte) 0);
		return this;
	}

	/** The digest in hexadecimal; the sequence starts anew. */
	String hex() {
		return HexFormat.of().formatHex(this.sha.digest());
	}

}
