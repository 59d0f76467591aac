package casebook.search;

/**
 * Something that somebody may be about to type.
 *
 * @param label what it is called
 * @param kind what it is, in words: "case", "person" ...
 * @param href where it leads: a case, an actor and a concept to their pages, a value of a
 * facet and other words to a list
 */
public record Suggestion(String label, String kind, String href) {
}
