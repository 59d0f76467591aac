package casebook.catalog;

/**
 * The story of a case in four parts; paragraphs are separated by a blank line.
 *
 * @param background what was there before
 * @param whatHappened the course of the case
 * @param outcome what came of it
 * @param significance what it shows, and what it does not
 */
public record Narrative(String background, String whatHappened, String outcome, String significance) {
}
