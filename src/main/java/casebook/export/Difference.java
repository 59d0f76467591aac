package casebook.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Compares two releases by the tables of their packages, case by case and code by code.
 * Tables stand by case, so that both are read once, side by side, and only one case of
 * each is in memory.
 */
final class Difference {

	private final KeptPackage before;

	private final KeptPackage after;

	private final Consumer<Change> changes;

	/** Cases that came or went: what belongs to them is no change of its own. */
	private final Set<String> whole = new HashSet<>();

	private Difference(KeptPackage before, KeptPackage after, Consumer<Change> changes) {
		this.before = before;
		this.after = after;
		this.changes = changes;
	}

	/** Hands out every change from one package to the other. */
	static void between(KeptPackage before, KeptPackage after, Consumer<Change> changes) throws IOException {
		Difference difference = new Difference(before, after, changes);
		difference.compare(Compared.CASES);
		for (Compared table : Compared.REST) {
			difference.compare(table);
		}
	}

	private void compare(Compared table) throws IOException {
		try (GroupedRows old = new GroupedRows(table, this.before.rows(table.table()));
				GroupedRows now = new GroupedRows(table, this.after.rows(table.table()))) {
			while (old.group() != null || now.group() != null) {
				int order = order(old.group(), now.group());
				String group = (order <= 0) ? old.group() : now.group();
				Map<String, Map<String, String>> was = (order <= 0) ? old.take() : Map.of();
				Map<String, Map<String, String>> is = (order >= 0) ? now.take() : Map.of();
				if (group != null && !this.whole.contains(group)) {
					compare(table, group, was, is);
				}
			}
		}
	}

	private static int order(@Nullable String one, @Nullable String other) {
		return (one == null) ? 1 : (other == null) ? -1 : one.compareTo(other);
	}

	private void compare(Compared table, String group, Map<String, Map<String, String>> was,
			Map<String, Map<String, String>> is) {
		Set<String> keys = new LinkedHashSet<>(was.keySet());
		keys.addAll(is.keySet());
		for (String key : keys) {
			Map<String, String> old = was.get(key);
			Map<String, String> now = is.get(key);
			if (old != null && now != null) {
				columns(table, group, key, old, now);
			}
			else {
				row(table, group, key, (now != null) ? Change.Kind.ADDED : Change.Kind.REMOVED);
			}
		}
	}

	private void row(Compared table, String group, String key, Change.Kind kind) {
		if (table.equals(Compared.CASES)) {
			this.whole.add(group);
		}
		this.changes.accept(new Change(table.table(), kind, group, key, "", "", ""));
	}

	private void columns(Compared table, String group, String key, Map<String, String> old, Map<String, String> now) {
		Set<String> columns = new LinkedHashSet<>(now.keySet());
		columns.addAll(old.keySet());
		columns.removeAll(table.ignored());
		for (String column : columns) {
			String before = old.getOrDefault(column, "");
			String after = now.getOrDefault(column, "");
			if (!before.equals(after)) {
				this.changes.accept(new Change(table.table(), Change.Kind.CHANGED, group, key, column, before, after));
			}
		}
	}

}
