package casebook.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A relation between two cases that exist, as it was written.
 *
 * @param from the slug of the case that holds it
 * @param kind a key of {@link Terms#relationKinds()}
 * @param to the slug of the other case
 * @param note what the link consists in, or null
 */
public record CaseLink(String from, String kind, String to, @Nullable String note) {
}
