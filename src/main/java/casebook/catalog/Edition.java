package casebook.catalog;

import java.time.Instant;

/**
 * The catalogue after one committed change to anything published.
 *
 * @param number 1 for the first
 * @param fingerprint SHA-256, in hexadecimal, over the previous fingerprint and the
 * change
 * @param madeAt when it was committed
 */
public record Edition(long number, String fingerprint, Instant madeAt) {

	/**
	 * Enough of the fingerprint to tell editions apart in names of files: the first eight
	 * digits.
	 */
	public String shortFingerprint() {
		return this.fingerprint.substring(0, 8);
	}

}
