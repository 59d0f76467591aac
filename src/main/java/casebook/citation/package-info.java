/**
 * References: a case or a source as an item of a bibliography, as text in the styles that
 * scholars use and in the forms that their programs read.
 */
@NullMarked
@ApplicationModule(displayName = "citation", allowedDependencies = { "search", "catalog" })
package casebook.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
