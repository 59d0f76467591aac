/** A selection, a case or the whole catalogue as files. */
@NullMarked
@ApplicationModule(displayName = "export", allowedDependencies = { "receipt", "citation", "search", "catalog", "site" })
package casebook.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
