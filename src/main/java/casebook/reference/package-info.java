/**
 * The reference shelf: what stands beside the cases and is as easy to walk as they are,
 * such as the codebook, types, arguments, actors, concepts, sources, and how the
 * collection is made; and the exercise. What a page is made of is declared in the seeds;
 * where a collection declares nothing, the page says so or is not there.
 */
@NullMarked
@ApplicationModule(displayName = "reference",
		allowedDependencies = { "receipt", "browse", "search", "catalog", "site" })
package casebook.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
