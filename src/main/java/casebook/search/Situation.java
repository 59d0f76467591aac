package casebook.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A situation for which precedents are looked for: values of the facets that the
 * collection names for it. A case is nearer the more weight the facets have in which it
 * has one of the values. Background entries are no precedents.
 */
public final class Situation {

	private final Snapshot snapshot;

	private final CaseQuery query;

	private final Collection.Precedents declared;

	private Situation(Snapshot snapshot, CaseQuery query, Collection.Precedents declared) {
		this.snapshot = snapshot;
		this.query = query;
		this.declared = declared;
	}

	/**
	 * The situation that a request describes.
	 * @param snapshot the edition
	 * @param parameters the parameters; those that are no facet of a situation are passed
	 * over
	 * @return the situation; empty if the collection declares none
	 * @throws RefusedParameter if a value is unknown or a gap
	 */
	public static Optional<Situation> read(Snapshot snapshot, Parameters parameters) {
		Collection.Precedents declared = snapshot.collection().precedents();
		if (declared == null) {
			return Optional.empty();
		}
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		facets(snapshot, declared.situation()).forEach((axis) -> {
			List<String> allowed = axis.substantive().stream().map(AxisValue::key).toList();
			parameters.all(axis.facet().key()).forEach((value) -> {
				if (!allowed.contains(value)) {
					throw RefusedParameter.value(axis.facet().key(), value, allowed);
				}
				asked.add(axis.facet().key(), value);
			});
		});
		return Optional.of(new Situation(snapshot, snapshot.read(asked).query(), declared));
	}

	/** What is asked, as a selection would ask it. */
	public CaseQuery query() {
		return this.query;
	}

	/** The facets that describe a situation, in the order in which they are asked. */
	public List<Axis> axes() {
		return facets(this.snapshot, this.declared.situation()).toList();
	}

	/** The facets that say what came of a case. */
	public List<Facet> outcome() {
		return facets(this.snapshot, this.declared.outcome()).map(Axis::facet).toList();
	}

	/** Whether nothing is asked. */
	public boolean isBlank() {
		return this.query.values().isEmpty();
	}

	/**
	 * The cases that come nearest, the nearest first; of those equally near the one that
	 * began last, then by slug.
	 * @param most how many at most
	 * @return only cases that meet something
	 */
	public List<Precedent> nearest(int most) {
		double[] weights = weights();
		RoaringBitmap cases = this.snapshot.everything().clone();
		cases.andNot(this.snapshot.background());
		return sorted(cases.stream().filter((position) -> weights[position] > 0), weights).limit(most).toList();
	}

	/** The nearest case that went badly, even one that meets nothing of what is asked. */
	public Optional<Precedent> nearestThatWentBadly() {
		RoaringBitmap cases = new RoaringBitmap();
		badEnds().forEach((end) -> cases.or(this.snapshot.bitmaps().cases(end.facet().key(), end.value().key())));
		cases.andNot(this.snapshot.background());
		return sorted(cases.stream(), weights()).findFirst();
	}

	private Stream<Precedent> sorted(IntStream positions, double[] weights) {
		Comparator<Integer> nearest = Comparator.comparing((Integer position) -> weights[position]);
		Comparator<Integer> latest = Comparator
			.comparing((Integer position) -> this.snapshot.lines().get(position).period().startYear());
		return positions.boxed()
			.sorted(nearest.reversed().thenComparing(latest.reversed()).thenComparing(Comparator.naturalOrder()))
			.map((position) -> precedent(this.snapshot.lines().get(position), weights[position]));
	}

	/** How much weight of what is asked each case meets, by position. */
	private double[] weights() {
		Map<String, Double> declaredWeights = new LinkedHashMap<>();
		this.snapshot.collection().likeness().forEach((weight) -> declaredWeights.put(weight.facet(), weight.weight()));
		double[] weights = new double[this.snapshot.lines().size()];
		this.query.values().forEach((facet, values) -> {
			RoaringBitmap met = new RoaringBitmap();
			values.forEach((value) -> met.or(this.snapshot.bitmaps().cases(facet, value)));
			double weight = declaredWeights.getOrDefault(facet, 0.0);
			met.forEach((int position) -> weights[position] += weight);
		});
		return weights;
	}

	private Precedent precedent(CaseLine line, double weight) {
		List<Precedent.Part> parts = axes().stream()
			.filter((axis) -> !this.query.values(axis.facet().key()).isEmpty())
			.map((axis) -> part(axis, line))
			.toList();
		return new Precedent(line, weight, parts,
				badEnds().filter((end) -> CaseValues.substantive(end.facet(), line).contains(end.value().key()))
					.toList());
	}

	private Precedent.Part part(Axis axis, CaseLine line) {
		List<AxisValue> has = axis.values()
			.stream()
			.filter((value) -> CaseValues.of(axis.facet(), line).contains(value.key()))
			.toList();
		List<AxisValue> met = has.stream()
			.filter((value) -> this.query.chooses(axis.facet().key(), value.key()))
			.toList();
		return new Precedent.Part(axis.facet(), has, met);
	}

	private Stream<FacetValue> badEnds() {
		return this.declared.wentBadly().stream().flatMap((end) -> {
			String[] pair = end.split(":", 2);
			return this.snapshot.axes()
				.axis(pair[0])
				.stream()
				.flatMap((axis) -> axis.value(pair[1]).stream().map((value) -> new FacetValue(axis.facet(), value)));
		});
	}

	private static Stream<Axis> facets(Snapshot snapshot, List<String> keys) {
		return keys.stream().flatMap((key) -> snapshot.axes().axis(key).stream());
	}

}
