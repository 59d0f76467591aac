package casebook.seed;

import java.util.HashSet;
import java.util.Set;

/** Remembers what stood in a list and refuses to see it again. */
final class Once {

	private final Set<String> seen = new HashSet<>();

	/**
	 * Takes note of a name.
	 * @throws FaultFound at the place if it was there before
	 */
	void check(SeedNode node, String name) {
		if (!this.seen.add(name)) {
			throw node.fault("'" + name + "' stands twice in the list");
		}
	}

}
