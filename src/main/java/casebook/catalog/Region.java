package casebook.catalog;

/**
 * A region of the world as the United Nations group states for statistics (UN M49).
 *
 * @param code the three digits of M49
 * @param name the name in English
 * @param within the name of the continent that it belongs to
 */
public record Region(String code, String name, String within) {
}
