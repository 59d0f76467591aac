package casebook.catalog.rows;

import java.io.Serializable;

/**
 * The key of a code.
 *
 * @param facetKey the facet
 * @param codeKey the code within it
 */
public record CodeKey(String facetKey, String codeKey) implements Serializable {
}
