/**
 * The rows of the catalogue as JPA sees them, and the repositories that read them.
 * Nothing here leaves the module.
 */
@NullMarked
package casebook.catalog.rows;

import org.jspecify.annotations.NullMarked;
