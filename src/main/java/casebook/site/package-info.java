/**
 * What surrounds every page and download: layout, navigation, errors, caching headers,
 * drawing.
 */
@NullMarked
@ApplicationModule(displayName = "site", allowedDependencies = { "catalog" })
package casebook.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
