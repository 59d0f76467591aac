package casebook.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Contents;
import casebook.catalog.Facet;
import casebook.catalog.Origin;

/** Gathers the values that each facet has in an edition. */
final class AxisAssembly {

	private AxisAssembly() {
	}

	/** The facets of an edition with their values. */
	static Axes of(Contents contents, Bitmaps bitmaps) {
		Map<String, Axis> axes = new LinkedHashMap<>();
		contents.vocabulary().facets().forEach((facet) -> {
			Stream<AxisValue> values = (facet.origin() == Origin.PARTICIPANT)
					? participants(facet, contents, bitmaps.values(facet.key()))
					: facet.codes().stream().map((code) -> new AxisValue(code.key(), code.label(), code.inSentence()));
			axes.put(facet.key(), new Axis(facet, Stream.concat(values, gaps(facet)).toList()));
		});
		return new Axes(axes, contents.vocabulary().terms());
	}

	/** The same facets after cases changed; the very same where no value came or went. */
	static Axes next(Axes before, Contents contents, Bitmaps bitmaps) {
		boolean same = before.all()
			.filter((axis) -> axis.facet().origin() == Origin.PARTICIPANT)
			.allMatch((axis) -> named(bitmaps.values(axis.facet().key()))
				.equals(axis.substantive().stream().map(AxisValue::key).collect(Collectors.toSet())));
		return same ? before : of(contents, bitmaps);
	}

	private static Stream<AxisValue> participants(Facet facet, Contents contents, Set<String> keys) {
		return contents.actors()
			.stream()
			.filter((actor) -> actor.kind() == ActorKind.of(facet.key()) && keys.contains(actor.key()))
			.sorted(Actor.byName())
			.map((actor) -> new AxisValue(actor.key(), actor.name(), actor.name()));
	}

	private static Set<String> named(Set<String> keys) {
		return keys.stream().filter((key) -> !key.equals(Axis.NOT_CODED)).collect(Collectors.toSet());
	}

	private static Stream<AxisValue> gaps(Facet facet) {
		AxisValue notCoded = new AxisValue(Axis.NOT_CODED,
				(facet.origin() == Origin.PARTICIPANT) ? "None named" : "Not coded", "not coded");
		return (facet.applies() == null) ? Stream.of(notCoded)
				: Stream.of(notCoded, new AxisValue(Axis.DOES_NOT_APPLY, "Does not apply", "does not apply"));
	}

}
