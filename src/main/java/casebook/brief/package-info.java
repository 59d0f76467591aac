/**
 * One sheet of paper on a case, made to be printed or taken along as a Word file: what it
 * was, what came of it, and why it may not carry over. Everything on it comes from the
 * record.
 */
@NullMarked
@ApplicationModule(displayName = "brief", allowedDependencies = { "browse", "search", "catalog", "site" })
package casebook.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
