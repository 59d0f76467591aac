package casebook.explore;

import org.jspecify.annotations.Nullable;

/**
 * What the collection proposes to look at: a crossing, or a question for a truth table.
 *
 * @param label what it is about
 * @param note what it shows, or null
 * @param href where it is
 * @param current whether it is shown
 */
record Preset(String label, @Nullable String note, String href, boolean current) {
}
