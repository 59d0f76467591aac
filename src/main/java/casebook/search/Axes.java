package casebook.search;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Contents;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.Terms;

/**
 * The facets of one edition with their values, in display order: what a query may ask
 * for.
 *
 * @param byKey the axes by the key of their facet
 * @param terms the closed lists beside them
 */
public record Axes(Map<String, Axis> byKey, Terms terms) {

	static final String BASIS_SUFFIX = "_basis";

	/** Keeps its own copy. */
	public Axes {
		byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
	}

	/** The axes in display order. */
	public Stream<Axis> all() {
		return this.byKey.values().stream();
	}

	/** The axis with a key; empty where there is none. */
	public Optional<Axis> axis(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/**
	 * The axis that a parameter such as {@code type_basis} qualifies; empty where there
	 * is none.
	 */
	Optional<Axis> axisOfBasis(String parameter) {
		return parameter.endsWith(BASIS_SUFFIX)
				? axis(parameter.substring(0, parameter.length() - BASIS_SUFFIX.length()))
					.filter((axis) -> axis.facet().isGrounded())
				: Optional.empty();
	}

	/** The parameters that select cases by facet, in display order. */
	List<String> parameters() {
		return all()
			.flatMap((axis) -> axis.facet().isGrounded()
					? Stream.of(axis.facet().key(), axis.facet().key() + BASIS_SUFFIX) : Stream.of(axis.facet().key()))
			.toList();
	}

	/** The facets with the values that they have in contents. */
	static Axes of(Contents contents, Map<String, Actor> actors) {
		Map<String, Axis> axes = new LinkedHashMap<>();
		contents.vocabulary().facets().forEach((facet) -> {
			Stream<AxisValue> values = (facet.origin() == Origin.PARTICIPANT) ? participants(facet, contents, actors)
					: facet.codes().stream().map((code) -> new AxisValue(code.key(), code.label(), code.inSentence()));
			axes.put(facet.key(), new Axis(facet, Stream.concat(values, gaps(facet)).toList()));
		});
		return new Axes(axes, contents.vocabulary().terms());
	}

	private static Stream<AxisValue> participants(Facet facet, Contents contents, Map<String, Actor> actors) {
		Collator collator = Collator.getInstance(Locale.ENGLISH);
		return contents.lines()
			.stream()
			.flatMap((line) -> line.participants().of(ActorKind.of(facet.key())).stream())
			.map((part) -> part.actor())
			.distinct()
			.flatMap((key) -> Optional.ofNullable(actors.get(key)).stream())
			.map((actor) -> new AxisValue(actor.key(), actor.name(), actor.name()))
			.sorted(Comparator.comparing(AxisValue::label, collator).thenComparing(AxisValue::key));
	}

	private static Stream<AxisValue> gaps(Facet facet) {
		AxisValue notCoded = new AxisValue(Axis.NOT_CODED,
				(facet.origin() == Origin.PARTICIPANT) ? "None named" : "Not coded", "not coded");
		return (facet.applies() == null) ? Stream.of(notCoded)
				: Stream.of(notCoded, new AxisValue(Axis.DOES_NOT_APPLY, "Does not apply", "does not apply"));
	}

}
