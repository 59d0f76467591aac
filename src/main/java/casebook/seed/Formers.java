package casebook.seed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers the names under which things once stood, which addresses still follow. It
 * refuses one that is in use and one that two things claim.
 */
final class Formers {

	private final String name;

	private final String kind;

	private final Collection<String> current;

	private final Map<String, String> seen = new HashMap<>();

	/**
	 * Begins with none.
	 * @param name what the names are: "slug"
	 * @param kind what bears them, with its article: "a case"
	 * @param current the names of today
	 */
	Formers(String name, String kind, Collection<String> current) {
		this.name = name;
		this.kind = kind;
		this.current = current;
	}

	/**
	 * Takes note of a former name.
	 * @param node where it stands
	 * @param bearer the name of today
	 * @throws FaultFound if the name is in use, or a former one already
	 */
	void check(SeedNode node, String bearer) {
		if (this.current.contains(node.text())) {
			throw node.fault("'" + node.text() + "' is the " + this.name + " of " + this.kind);
		}
		String other = this.seen.put(node.text(), bearer);
		if (other != null) {
			throw node.fault("'" + node.text() + "' is a former " + this.name + " of " + other + " already");
		}
	}

}
