package casebook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import casebook.browse.SideBySide;
import casebook.catalog.CaseLine;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * Which cases somebody wants to see side by side, and how. A case named twice stands
 * once; a renamed one is found under its new slug.
 *
 * @param cases the cases, the one that began first in front
 * @param unknown the slugs that no case has
 * @param text words to look for a further case by, or null
 * @param options how the comparison is to be shown
 * @param ignored names of parameters that mean nothing here
 */
record ComparisonRequest(List<CaseLine> cases, List<String> unknown, @Nullable String text, Options options,
		List<String> ignored) {

	private static final Comparator<CaseLine> BY_BEGINNING = Comparator
		.comparing((CaseLine line) -> line.period().startYear())
		.thenComparing((line) -> line.period().start())
		.thenComparing(CaseLine::slug);

	/** Keeps its own copies. */
	ComparisonRequest {
		cases = cases.stream().sorted(BY_BEGINNING).toList();
		unknown = List.copyOf(unknown);
		ignored = List.copyOf(ignored);
	}

	/**
	 * Reads a request.
	 * @param snapshot what it is asked of
	 * @param given the parameters
	 * @param besides names of parameters that the caller reads itself
	 * @throws RefusedParameter if a switch has a value that it does not know
	 */
	static ComparisonRequest read(Snapshot snapshot, MultiValueMap<String, String> given, String... besides) {
		Set<CaseLine> cases = new LinkedHashSet<>();
		List<String> unknown = new ArrayList<>();
		for (String slug : texts(given, "case")) {
			snapshot.line(snapshot.currentSlug(slug)).ifPresentOrElse(cases::add, () -> unknown.add(slug));
		}
		List<String> words = texts(given, "q");
		boolean described = TypeTable.of(snapshot).isPresent();
		List<String> known = Stream.concat(allowed(described).stream(), Stream.of(besides)).toList();
		Options options = new Options(isSet(given, "diff", "only"), isSet(given, "sources", "show"),
				described && isSet(given, "with", "type"));
		return new ComparisonRequest(List.copyOf(cases), unknown, words.isEmpty() ? null : String.join(" ", words),
				options, given.keySet().stream().filter((name) -> !known.contains(name) && !isTracking(name)).toList());
	}

	/**
	 * The request, if all of it was understood and fits a table. Files and JSON ask this
	 * way.
	 * @return the request
	 * @throws RefusedParameter if a case or a parameter is unknown, or there are too many
	 * cases
	 */
	ComparisonRequest strictly(Snapshot snapshot, String... besides) {
		if (!this.ignored.isEmpty()) {
			throw RefusedParameter.unknown(this.ignored.get(0),
					Stream.concat(allowed(TypeTable.of(snapshot).isPresent()).stream(), Stream.of(besides)).toList());
		}
		if (!this.unknown.isEmpty()) {
			throw RefusedParameter.value("case", this.unknown.get(0), snapshot.slugs());
		}
		if (this.cases.size() > SideBySide.MOST) {
			throw RefusedParameter.form("case", this.cases.size() + " cases", SideBySide.MOST + " cases at most");
		}
		return this;
	}

	/** Whether there are as many cases as a comparison takes. */
	boolean isComparable() {
		return this.cases.size() >= 2 && this.cases.size() <= SideBySide.MOST;
	}

	/** Where this comparison stands, without what was not understood. */
	Place place() {
		return new Place(this.cases.stream().map(CaseLine::slug).toList(), this.options, this.text);
	}

	private static List<String> allowed(boolean described) {
		return described ? List.of("case", "q", "diff", "sources", "with") : List.of("case", "q", "diff", "sources");
	}

	private static boolean isSet(MultiValueMap<String, String> given, String name, String value) {
		List<String> texts = texts(given, name);
		texts.stream().filter((text) -> !text.equals(value)).findFirst().ifPresent((text) -> {
			throw RefusedParameter.value(name, text, List.of(value));
		});
		return !texts.isEmpty();
	}

	private static List<String> texts(MultiValueMap<String, String> given, String name) {
		return given.getOrDefault(name, List.of())
			.stream()
			.filter((text) -> text != null && !text.isBlank())
			.map(String::strip)
			.distinct()
			.toList();
	}

	private static boolean isTracking(String name) {
		return name.startsWith("utm_") || name.equals("fbclid");
	}

	/**
	 * How a comparison is to be shown.
	 *
	 * @param differences whether rows that are the same are left out
	 * @param sources whether each coded value shows its ground
	 * @param types whether what the collection says of the types stands in front
	 */
	record Options(boolean differences, boolean sources, boolean types) {
	}

}
