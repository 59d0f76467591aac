/** The reading room: home, the list with its facets, one case, the cases like it. */
@NullMarked
@ApplicationModule(displayName = "browse", allowedDependencies = { "citation", "search", "catalog", "site" })
package casebook.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
