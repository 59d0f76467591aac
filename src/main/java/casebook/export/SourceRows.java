package casebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Documents;
import casebook.catalog.Source;
import casebook.catalog.SourceName;
import org.jspecify.annotations.Nullable;

/** Spools sources. */
final class SourceRows {

	/** The CSL variables that have a column of their own. */
	static final List<String> VARIABLES = List.of("container-title", "publisher", "publisher-place", "volume", "issue",
			"number", "page", "DOI", "ISBN", "URL", "language");

	private SourceRows() {
	}

	/** The name of the column of a CSL variable. */
	static String column(String variable) {
		return variable.toLowerCase(Locale.ROOT).replace('-', '_');
	}

	static void add(Spool spool, Source source) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(source.key());
		cells.add(source.type());
		cells.add(source.kind());
		cells.add(source.title());
		cells.add(names(source.authors()));
		cells.add(names(source.editors()));
		cells.add(source.issued());
		VARIABLES.forEach((variable) -> cells.add(source.fields().get(variable)));
		Map<String, String> other = new TreeMap<>(source.fields());
		VARIABLES.forEach(other::remove);
		cells.add(other.isEmpty() ? null : Documents.write(other));
		cells.add(source.note());
		spool.row("sources", cells.toArray());
	}

	private static String names(List<SourceName> names) {
		return names.stream().map(SourceRows::name).collect(Collectors.joining("; "));
	}

	private static String name(SourceName name) {
		return (name.literal() != null) ? name.literal()
				: Stream.of(name.family(), name.given(), name.suffix())
					.filter((part) -> part != null)
					.collect(Collectors.joining(", "));
	}

}
