package casebook.catalog;

/**
 * The short form of a coding, as lists and counts need it: without its ground. Equal
 * marks are one object within a snapshot.
 *
 * @param facet the key of the dimension
 * @param code the key of the code
 * @param primary whether it is the case's chief value
 * @param basis how it came about
 * @param confidence how sure it is
 */
public record Mark(String facet, String code, boolean primary, String basis, String confidence) {
}
