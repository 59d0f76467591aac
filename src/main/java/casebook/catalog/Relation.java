package casebook.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A link from one case to another, written once, in one direction; the inverse is
 * derived.
 *
 * @param kind a key of {@link Terms#relationKinds()}: this case KIND that case
 * @param to the slug of the other case
 * @param note what the link consists in, or null
 */
public record Relation(String kind, String to, @Nullable String note) {
}
