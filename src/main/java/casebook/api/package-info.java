/**
 * What tells programs where things are and what they mean: the feed, the site map, the
 * rules for crawlers, the description of the JSON forms and files with its page.
 */
@NullMarked
@ApplicationModule(displayName = "api", allowedDependencies = { "search", "catalog", "site" })
package casebook.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
