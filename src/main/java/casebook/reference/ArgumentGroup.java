package casebook.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import casebook.catalog.Thesis;
import casebook.search.Snapshot;

/**
 * Arguments that have something in common. A collection that declares no groups has one
 * without a heading.
 *
 * @param heading what they have in common; empty for none
 * @param theses the arguments, in the order of the collection
 */
record ArgumentGroup(String heading, List<Thesis> theses) {

	/** What the arguments that name no group stand under where others do. */
	private static final String OTHERS = "Other arguments";

	/** The groups, in the order in which the collection first names them. */
	static List<ArgumentGroup> of(Snapshot snapshot) {
		Map<String, List<Thesis>> groups = new LinkedHashMap<>();
		List<Thesis> theses = snapshot.texts().theses();
		String without = theses.stream().allMatch((thesis) -> thesis.group() == null) ? "" : OTHERS;
		theses.forEach((thesis) -> groups
			.computeIfAbsent(Objects.requireNonNullElse(thesis.group(), without), (heading) -> new ArrayList<>())
			.add(thesis));
		return groups.entrySet().stream().map((group) -> new ArgumentGroup(group.getKey(), group.getValue())).toList();
	}

	/** All arguments, as they stand group by group. */
	static List<Thesis> inOrder(Snapshot snapshot) {
		return of(snapshot).stream().flatMap((group) -> group.theses().stream()).toList();
	}

}
