/**
 * The snapshot of one edition and what is asked of it: queries, selections, facets with
 * counts.
 */
@NullMarked
@ApplicationModule(displayName = "search", allowedDependencies = { "catalog" })
package casebook.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
