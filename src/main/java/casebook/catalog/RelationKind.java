package casebook.catalog;

/**
 * A kind of link between cases: "this case KIND that case".
 *
 * @param key the key in files
 * @param label how the link reads from the case that holds it
 * @param inverse the key of the same link read from the other case
 * @param inverseLabel how it reads from there
 */
public record RelationKind(String key, String label, String inverse, String inverseLabel) {
}
