/**
 * What every file says of itself, whichever part of the application makes it: a receipt,
 * a name, a digest.
 */
@NullMarked
@ApplicationModule(displayName = "receipt", allowedDependencies = { "search", "catalog", "site" })
package casebook.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
