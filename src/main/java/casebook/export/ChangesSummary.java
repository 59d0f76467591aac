package casebook.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The changes between two releases: all of them counted, the first of them kept. */
final class ChangesSummary implements Consumer<Change> {

	/** How many changes a page shows. */
	static final int SHOWN = 500;

	private final Map<String, Map<Change.Kind, Integer>> counts = new LinkedHashMap<>();

	private final Map<String, List<Change>> byCase = new TreeMap<>();

	private int total;

	@Override
	public void accept(Change change) {
		this.total++;
		this.counts.computeIfAbsent(change.table(), (table) -> new EnumMap<>(Change.Kind.class))
			.merge(change.kind(), 1, Integer::sum);
		if (this.total <= SHOWN) {
			this.byCase.computeIfAbsent(change.caseStudy(), (slug) -> new ArrayList<>()).add(change);
		}
	}

	/** How many changes there are. */
	int total() {
		return this.total;
	}

	/** Whether some are not kept. */
	boolean isCut() {
		return this.total > SHOWN;
	}

	/** How much changed, table by table. */
	List<ChangesPage.Count> counts() {
		return this.counts.entrySet()
			.stream()
			.map((table) -> new ChangesPage.Count(table.getKey(), table.getValue().getOrDefault(Change.Kind.ADDED, 0),
					table.getValue().getOrDefault(Change.Kind.REMOVED, 0),
					table.getValue().getOrDefault(Change.Kind.CHANGED, 0)))
			.toList();
	}

	/** The cases in which something changed, by slug. */
	List<String> cases() {
		Set<String> slugs = this.byCase.keySet();
		return slugs.stream().filter((slug) -> !slug.isEmpty()).toList();
	}

	/** The changes of a case that are kept; those of none for an empty slug. */
	List<Change> shown(String slug) {
		return this.byCase.getOrDefault(slug, List.of());
	}

}
