package casebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import casebook.catalog.Facet;

/**
 * Says a query in words. The words are declared in the vocabulary; here they are only put
 * together.
 */
final class QueryWords {

	private QueryWords() {
	}

	static String of(CaseQuery query) {
		List<String> parts = new ArrayList<>();
		if (query.text() != null) {
			parts.add("matching " + query.quoted());
		}
		query.axes().all().forEach((axis) -> {
			parts.addAll(chosen(query, axis));
			parts.addAll(bases(query, axis.facet()));
		});
		years(query).forEach(parts::add);
		if (!query.cases().isEmpty()) {
			parts.add("picked by hand");
		}
		return parts.isEmpty() ? "" : " " + String.join(", ", parts);
	}

	private static List<String> chosen(CaseQuery query, Axis axis) {
		List<AxisValue> values = axis.values()
			.stream()
			.filter((value) -> query.chooses(axis.facet().key(), value.key()))
			.toList();
		List<String> parts = new ArrayList<>();
		List<String> named = values.stream().filter((value) -> !value.isGap()).map(AxisValue::inSentence).toList();
		if (!named.isEmpty()) {
			parts.add(phrase(axis.facet()).replace("{}", either(named)));
		}
		values.stream().filter(AxisValue::isGap).map((gap) -> gap(axis.facet(), gap)).forEach(parts::add);
		return (parts.size() > 1) ? List.of(either(parts)) : parts;
	}

	private static String phrase(Facet facet) {
		return (facet.phrase() != null) ? facet.phrase() : "with " + small(facet.label()) + " {}";
	}

	private static String gap(Facet facet, AxisValue gap) {
		return gap.key().equals(Axis.NOT_CODED) ? "with " + small(facet.label()) + " not coded"
				: "to which " + small(facet.label()) + " does not apply";
	}

	private static List<String> bases(CaseQuery query, Facet facet) {
		List<String> labels = query.bases(facet.key())
			.stream()
			.map((basis) -> small(query.axes().terms().basisLabel(basis)))
			.toList();
		return labels.isEmpty() ? List.of()
				: List.of("with the ground of " + small(facet.label()) + " being: " + either(labels));
	}

	private static Stream<String> years(CaseQuery query) {
		if (query.from() != null && query.to() != null) {
			return Stream.of(query.from().equals(query.to()) ? "under way in " + query.from()
					: "under way between " + query.from() + " and " + query.to());
		}
		if (query.from() != null) {
			return Stream.of("under way in " + query.from() + " or later");
		}
		return (query.to() != null) ? Stream.of("begun by " + query.to()) : Stream.empty();
	}

	private static String either(List<String> words) {
		return (words.size() < 2) ? String.join("", words)
				: String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
	}

	private static String small(String label) {
		return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
	}

}
