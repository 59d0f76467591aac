/**
 * The snapshot of one edition and what is asked of it: queries, selections, facets with
 * counts, how alike cases are, precedents of a situation.
 */
@NullMarked
@ApplicationModule(displayName = "search", allowedDependencies = { "catalog", "site" })
package casebook.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
