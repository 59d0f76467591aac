/**
 * Makes large catalogues and counts them by plain SQL, for the measurements that
 * {@code bench/run} takes. Nothing here is part of the application or of its tests.
 */
package casebook.bench;
