package casebook.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.FacetGroup;
import casebook.catalog.Listing;
import casebook.catalog.Origin;
import casebook.catalog.Terms;
import casebook.catalog.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a badge says, and where its hue and shape come from. */
class BadgeTests {

	private static final Facet SHAPE = facet("shape", "Round", "Oval", "Square", "Star");

	private static final Facet FIT = facet("fit", "Clear", "Stretched");

	@Test
	void takesHueAndShapeFromThePlaceOfTheValue() {
		assertThat(SHAPE.codes()).extracting((code) -> Badge.style(SHAPE, code))
			.containsExactly("type-1", "type-2", "type-3", "type-other");
	}

	@Test
	void saysTheValueInWords() {
		assertThat(Badge.of(vocabulary("shape"), of("oval", "clear"))).contains(new Badge("Oval", "type-2", null));
	}

	@Test
	void saysWhatQualifiesTheValue() {
		assertThat(Badge.of(vocabulary("shape"), of("oval", "stretched"))).get()
			.extracting(Badge::caveat)
			.isEqualTo("stretched fit");
	}

	@Test
	void isAbsentWhereTheCaseHasNoValue() {
		assertThat(Badge.of(vocabulary("shape"), of("-", "clear"))).isEmpty();
	}

	@Test
	void isAbsentWhereTheVocabularyNamesNoFacet() {
		assertThat(Badge.of(vocabulary(null), of("oval", "clear"))).isEmpty();
	}

	private static Function<Facet, List<String>> of(String shape, String fit) {
		return (facet) -> List.of(facet.key().equals("shape") ? shape : fit);
	}

	private static Vocabulary vocabulary(@Nullable String badge) {
		Listing listing = new Listing(badge, Map.of("fit", List.of("stretched")), List.of(), Map.of());
		return new Vocabulary(List.of(new FacetGroup("All", List.of(SHAPE, FIT))),
				new Terms(List.of(), List.of(), List.of(), List.of(), List.of(), listing));
	}

	private static Facet facet(String key, String... labels) {
		return new Facet(key, key, null, Origin.CODED, false, false, false, true, Stream.of(labels)
			.map((label) -> new Code(label.toLowerCase(Locale.ROOT), label, null, null, null, null, null, false))
			.toList(), null, null, null, null, null, false);
	}

}
