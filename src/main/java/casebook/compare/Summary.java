package casebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.browse.Words;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.search.AxisValue;
import casebook.search.Snapshot;

/**
 * Says in a few sentences what cases share and where they part. The words are declared in
 * the vocabulary; here they are only put together.
 */
final class Summary {

	private static final int NAMED = 4;

	private static final int VALUES = 3;

	private final Snapshot snapshot;

	private final Comparison comparison;

	private Summary(Snapshot snapshot, Comparison comparison) {
		this.snapshot = snapshot;
		this.comparison = comparison;
	}

	/** The sentences for a comparison. */
	static String of(Snapshot snapshot, Comparison comparison) {
		Summary summary = new Summary(snapshot, comparison);
		List<String> sentences = new ArrayList<>();
		summary.same().ifPresent(sentences::add);
		List<Comparison.Row> overlapping = summary.telling(Sameness.OVERLAPPING);
		if (comparison.cases().size() == 2) {
			add(sentences, "They overlap in ", overlapping);
		}
		else {
			List<Comparison.Row> byAll = overlapping.stream().filter((row) -> !sharedByAll(row).isEmpty()).toList();
			addLabels(sentences, capitalised(all(comparison.cases().size())) + " share a value in ",
					byAll.stream()
						.map((row) -> label(row) + " (" + Words.first(sharedByAll(row), VALUES) + ")")
						.toList());
			add(sentences, "Only some of them share a value in ",
					overlapping.stream().filter((row) -> !byAll.contains(row)).toList());
		}
		add(sentences, "They part in ", summary.telling(Sameness.NOTHING_IN_COMMON));
		int left = summary.comparison.rows(Sameness.NOT_COMPARABLE).size();
		if (left > 0) {
			sentences.add(Words.counted(left, "row") + " cannot be compared.");
		}
		return String.join(" ", sentences);
	}

	/** How many cases are meant: {@code both}, {@code all four}. */
	static String all(int cases) {
		return (cases == 2) ? "both" : "all " + List.of("three", "four", "five", "six").get(cases - 3);
	}

	private Optional<String> same() {
		int cases = this.comparison.cases().size();
		List<Comparison.Row> rows = telling(Sameness.SAME);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<String> phrases = rows.stream().limit(NAMED).map(this::phrase).toList();
		String more = (rows.size() > NAMED)
				? ", and they have the same in " + Words.counted(rows.size() - NAMED, "more row") : "";
		return Optional.of(capitalised(all(cases)) + " are cases " + String.join(", ", phrases) + more + ".");
	}

	private static void add(List<String> sentences, String begin, List<Comparison.Row> rows) {
		addLabels(sentences, begin, rows.stream().map(Summary::label).toList());
	}

	private static void addLabels(List<String> sentences, String begin, List<String> labels) {
		if (!labels.isEmpty()) {
			sentences.add(begin + Words.first(labels, NAMED) + ".");
		}
	}

	private static String label(Comparison.Row row) {
		return Words.small(row.facet().label());
	}

	/** The values that every case has. */
	private static List<String> sharedByAll(Comparison.Row row) {
		return row.cells()
			.get(0)
			.values()
			.stream()
			.filter((value) -> value.isShared() && value.cases() == row.cells().size())
			.map((value) -> (row.facet().origin() == Origin.PARTICIPANT) ? value.value().label()
					: Words.small(value.value().label()))
			.toList();
	}

	private static String capitalised(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/**
	 * The rows worth naming: not what only says how an entry is filed, nor a dimension
	 * beside the facet that is derived from it.
	 */
	private List<Comparison.Row> telling(Sameness sameness) {
		List<Comparison.Row> rows = this.comparison.rows(sameness);
		Set<String> filing = this.snapshot.vocabulary().terms().listing().background().keySet();
		Set<String> derived = rows.stream()
			.map((row) -> row.facet().primaryOf())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return rows.stream()
			.filter((row) -> !filing.contains(row.facet().key()) && !derived.contains(row.facet().key()))
			.toList();
	}

	private String phrase(Comparison.Row row) {
		Facet facet = row.facet();
		List<String> values = row.shared().stream().map((value) -> inSentence(facet, value)).toList();
		String phrase = (facet.phrase() != null) ? facet.phrase() : "with " + Words.small(facet.label()) + " {}";
		return phrase.replace("{}", Words.first(values, VALUES));
	}

	private static String inSentence(Facet facet, AxisValue value) {
		return facet.code(value.key()).map(Code::inSentence).orElse(value.label());
	}

}
