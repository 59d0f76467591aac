package casebook.catalog.rows;

import java.io.Serializable;

/**
 * The key of an {@link EditionChangeRow}.
 *
 * @param editionNumber the edition
 * @param kind what was changed
 * @param entryKey which one
 */
public record EditionChangeKey(long editionNumber, String kind, String entryKey) implements Serializable {
}
