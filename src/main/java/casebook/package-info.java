/**
 * The Casebook: cases of science diplomacy to find, read, compare, cite and take away.
 * One module a sub-package.
 */
@NullMarked
package casebook;

import org.jspecify.annotations.NullMarked;
