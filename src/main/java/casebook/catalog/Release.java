package casebook.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An edition that has a name of its own, for citations and for files that stay available.
 *
 * @param name the name, never given to another edition of the same database
 * @param edition the edition
 * @param cases how many cases it has, background entries included
 * @param sha256 SHA-256 of its package in hexadecimal, or null where none is kept
 * @param bytes the size of its package; 0 where none is kept
 */
public record Release(String name, Edition edition, int cases, @Nullable String sha256, long bytes) {

	/** Whether its package is kept. */
	public boolean isKept() {
		return this.sha256 != null;
	}

	/** Whether it is this very edition. */
	public boolean is(Edition other) {
		return this.edition.fingerprint().equals(other.fingerprint());
	}

}
