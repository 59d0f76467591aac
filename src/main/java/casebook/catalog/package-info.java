/**
 * What is true: cases, vocabulary, actors, sources, concepts and editorial texts. Other
 * modules read the immutable records of this package; rows and repositories stay inside,
 * and the one writer is here.
 */
@NullMarked
@ApplicationModule(displayName = "catalog", allowedDependencies = {})
package casebook.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
