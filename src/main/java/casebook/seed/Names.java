package casebook.seed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.catalog.Nearest;

/**
 * The names of one kind that a file may use. Where the file that declares them is itself
 * broken they are not known, and every name passes, so that one fault does not make a
 * hundred.
 *
 * @param kind what the names are, with its article: "a source", "a code of aim"
 * @param names the names in the order in which messages list them
 * @param known whether the names could be read
 */
record Names(String kind, Collection<String> names, boolean known) {

	private static final int LISTED_WHOLE = 20;

	private static final int NEAREST = 3;

	/** These names and no others. */
	static Names of(String kind, Collection<String> names) {
		return new Names(kind, (names instanceof Set) ? names : List.copyOf(names), true);
	}

	/** Names that could not be read. */
	static Names unknown(String kind) {
		return new Names(kind, List.of(), false);
	}

	/**
	 * The text of a place, which must be one of the names.
	 * @throws FaultFound naming what is allowed, or of a long list what is near
	 */
	String check(SeedNode node) {
		return check(node, node.text());
	}

	/**
	 * A part of the text of a place, which must be one of the names.
	 * @throws FaultFound naming what is allowed, or of a long list what is near
	 */
	String check(SeedNode node, String name) {
		if (this.known && !this.names.contains(name)) {
			throw node.fault("'" + name + "' is not " + this.kind + "; " + advice(name));
		}
		return name;
	}

	/**
	 * The texts of a key of a place, each of which must be one of the names, none twice.
	 */
	List<String> checkAll(SeedNode owner, String key) {
		List<SeedNode> items = owner.list(key);
		for (SeedNode item : items) {
			check(item);
		}
		Once once = new Once();
		items.forEach((item) -> once.check(item, item.text()));
		return items.stream().map(SeedNode::text).toList();
	}

	private String advice(String name) {
		if (this.names.size() <= LISTED_WHOLE) {
			return "allowed: " + (this.names.isEmpty() ? "none" : String.join(", ", this.names));
		}
		List<String> nearest = Nearest.to(name, this.names, NEAREST);
		return nearest.isEmpty() ? "none is near" : nearest.stream().collect(Collectors.joining(", ", "nearest: ", ""));
	}

}
