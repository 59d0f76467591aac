package casebook.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a short closed list: a basis, a standing of claims.
 *
 * @param key the key in files
 * @param label what people read
 * @param definition what it means, or null where the label says it
 */
public record Term(String key, String label, @Nullable String definition) {
}
