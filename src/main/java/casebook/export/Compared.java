package casebook.export;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are compared from one release to the next.
 *
 * @param table the table
 * @param group the column that names the case, by which the table stands; null where its
 * rows belong to none
 * @param keys the columns that tell rows apart within a case or the table. Positions are
 * not among them: one row put in between would change all that follow
 * @param ignored the columns that do not count
 */
record Compared(String table, @Nullable String group, List<String> keys, Set<String> ignored) {

	/** The cases themselves; compared first. */
	static final Compared CASES = new Compared("cases", "slug", List.of("slug"),
			Set.of("revision", "revised_at", "url"));

	/** What else is compared. */
	static final List<Compared> REST = List.of(
			new Compared("codings", "case", List.of("dimension", "code"), Set.of("id", "position")),
			new Compared("participations", "case", List.of("actor"), Set.of("position")),
			new Compared("events", "case", List.of("date", "what"), Set.of("id", "position", "year")),
			new Compared("claims", "case", List.of("statement"), Set.of("id", "position")),
			new Compared("texts", "case", List.of("kind", "text"), Set.of("id", "position")),
			new Compared("relations", "from", List.of("kind", "to"), Set.of("id")),
			new Compared("dimensions", null, List.of("key"), Set.of("position")),
			new Compared("codes", null, List.of("dimension", "code"), Set.of("position")),
			new Compared("concepts", null, List.of("slug"), Set.of()),
			new Compared("actors", null, List.of("key"), Set.of()),
			new Compared("sources", null, List.of("key"), Set.of()));

}
