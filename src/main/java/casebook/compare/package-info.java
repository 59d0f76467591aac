/**
 * Two to six cases side by side: a row for each facet of the vocabulary, marked by how
 * far the cases agree in it, with what else connects them.
 */
@NullMarked
@ApplicationModule(displayName = "compare", allowedDependencies = { "receipt", "browse", "search", "catalog", "site" })
package casebook.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
