package casebook.receipt;

import java.time.Instant;

import casebook.catalog.Edition;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An edition, as every JSON form names it.
 *
 * @param number 1 for the first
 * @param fingerprint SHA-256 in hexadecimal
 * @param madeAt when it was committed
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record EditionJson(long number, String fingerprint, Instant madeAt) {

	/** An edition. */
	public static EditionJson of(Edition edition) {
		return new EditionJson(edition.number(), edition.fingerprint(), edition.madeAt());
	}

}
