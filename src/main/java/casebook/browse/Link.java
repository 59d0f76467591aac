package casebook.browse;

/**
 * A link of a page.
 *
 * @param label what it leads to, in words
 * @param href where it leads
 */
public record Link(String label, String href) {
}
