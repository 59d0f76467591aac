/**
 * The reviewed YAML of the seeds folder, read, checked and turned into rows by a
 * repeatable migration.
 */
@NullMarked
@ApplicationModule(displayName = "seed", allowedDependencies = { "catalog" })
package casebook.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
