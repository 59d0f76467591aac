package casebook.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A key under which a case was once published.
 *
 * @param former the old slug
 * @param current the slug of today, or null where the case was withdrawn
 */
public record FormerKey(String former, @Nullable String current) {
}
