package casebook.reference;

import casebook.catalog.Actor;

/**
 * The name of an actor as it is said, and in it the part that it is filed under, so that
 * a list shows its order: Albert <b>Sabin</b>.
 *
 * @param before what stands before that part; all of a name that is filed as it is said
 * @param under the part that it is filed under; empty where it is filed as it is said
 * @param after what stands behind that part
 */
record FiledName(String before, String under, String after) {

	static FiledName of(Actor actor) {
		String name = actor.name();
		String under = actor.filedUnder();
		int at = name.lastIndexOf(under);
		if (at < 0 || actor.filedAs().equals(under)) {
			return new FiledName(name, "", "");
		}
		return new FiledName(name.substring(0, at), under, name.substring(at + under.length()));
	}

}
