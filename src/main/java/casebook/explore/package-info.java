/**
 * A selection at a glance: two facets crossed, a timeline, a truth table, what led to
 * what; and the precedents of a situation. Every lens takes the parameters of the list
 * and has its filters at hand, so that it uses the panel of {@code browse}.
 */
@NullMarked
@ApplicationModule(displayName = "explore", allowedDependencies = { "receipt", "browse", "search", "catalog", "site" })
package casebook.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
