package casebook.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The chief value of a case as lists, drawings and heads show it: words with a hue and a
 * shape. Which facet that is, the vocabulary says; hue and shape follow from the place of
 * the value in the facet, never from its name.
 *
 * @param label the value in words
 * @param style the class that gives hue and shape
 * @param caveat what qualifies the value, in words; or null
 */
public record Badge(String label, String style, @Nullable String caveat) {

	private static final int STYLES = 3;

	/**
	 * The badge of a case.
	 * @param vocabulary the vocabulary, which names the facet
	 * @param values the values that the case has in a facet
	 * @return the badge; empty where the vocabulary names no facet or the case has no
	 * value in it
	 */
	public static Optional<Badge> of(Vocabulary vocabulary, Function<Facet, List<String>> values) {
		return facet(vocabulary).flatMap((facet) -> values.apply(facet)
			.stream()
			.flatMap((value) -> facet.code(value).stream())
			.findFirst()
			.map((code) -> new Badge(code.label(), style(facet, code), caveat(vocabulary, values))));
	}

	/** The facet whose values are badges; empty where the vocabulary names none. */
	public static Optional<Facet> facet(Vocabulary vocabulary) {
		return Optional.ofNullable(vocabulary.terms().listing().badge()).flatMap(vocabulary::facet);
	}

	/** The class that gives a value its hue and shape, by its place in the facet. */
	public static String style(Facet facet, Code code) {
		int place = facet.codes().indexOf(code);
		return (place >= 0 && place < STYLES) ? "type-" + (place + 1) : "type-other";
	}

	private static @Nullable String caveat(Vocabulary vocabulary, Function<Facet, List<String>> values) {
		List<String> caveats = vocabulary.facets()
			.flatMap((facet) -> values.apply(facet)
				.stream()
				.filter((value) -> vocabulary.terms()
					.listing()
					.caveat()
					.getOrDefault(facet.key(), List.of())
					.contains(value))
				.flatMap((value) -> facet.code(value).stream())
				.map((code) -> code.label().toLowerCase(Locale.ENGLISH) + " " + facet.key().replace('_', ' ')))
			.toList();
		return caveats.isEmpty() ? null : String.join(", ", caveats);
	}

}
