package casebook.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * How alike cases are: the general coefficient of similarity of Gower (1971) over the
 * facets that the collection weighs. In a facet two cases are as alike as the share of
 * their values that both have (Jaccard), or, where the values stand in an order, as near
 * as these are to each other. A facet in which one of the two is not coded, or in which
 * the question does not arise for one, is left out of the mean: nobody is punished for
 * what is not known. Two cases of which less than half of the weight can be compared are
 * not compared at all.
 */
public final class Likeness {

	/** The share of the weight in which two cases must be comparable. */
	private static final double LEAST = 0.5;

	private static final double FINE = 1e9;

	private static final int KEPT = 1000;

	private final Snapshot snapshot;

	private final List<Scale> scales;

	/** What the pages of cases ask for again and again, while the snapshot lasts. */
	private final Cache<Nearest, List<Alike>> nearest = Caffeine.newBuilder().maximumSize(KEPT).build();

	private Likeness(Snapshot snapshot, List<Scale> scales) {
		this.snapshot = snapshot;
		this.scales = scales;
	}

	/** The likeness of the cases of an edition; kept with it. */
	public static Likeness of(Snapshot snapshot) {
		return snapshot.derived(Likeness.class,
				(edition) -> new Likeness(edition,
						edition.collection()
							.likeness()
							.stream()
							.flatMap((weight) -> edition.axes()
								.axis(weight.facet())
								.stream()
								.map((axis) -> new Scale(edition, axis, weight.weight())))
							.toList()));
	}

	/** The facets that are weighed, in the order of the declaration. */
	public List<Facet> facets() {
		return this.scales.stream().map((scale) -> scale.facet()).toList();
	}

	/**
	 * The cases most like one.
	 * @param line the case
	 * @param most how many at most
	 * @return the most like first; equally like ones by slug. Background entries and
	 * cases that cannot be compared are not among them.
	 */
	public List<Alike> nearest(CaseLine line, int most) {
		return Objects.requireNonNull(this.nearest.get(new Nearest(line.slug(), most),
				(wanted) -> ranked(line, null, (position) -> true, false, most)));
	}

	/**
	 * The cases most like one in all but a facet, in which they have nothing in common
	 * with it: what the comparative method calls most similar systems.
	 * @param line the case
	 * @param contrast the facet, which does not count for the likeness
	 * @param most how many at most
	 */
	public List<Alike> nearestWithOther(CaseLine line, Facet contrast, int most) {
		RoaringBitmap same = having(line, contrast);
		RoaringBitmap coded = coded(contrast);
		return ranked(line, contrast, (position) -> coded.contains(position) && !same.contains(position), false,
				same.isEmpty() ? 0 : most);
	}

	/**
	 * The cases most unlike one in all but a facet, of which they share a value with it:
	 * what the comparative method calls most different systems.
	 * @param line the case
	 * @param contrast the facet, which does not count for the likeness
	 * @param most how many at most
	 */
	public List<Alike> farthestWithSame(CaseLine line, Facet contrast, int most) {
		RoaringBitmap same = having(line, contrast);
		return ranked(line, contrast, same::contains, true, most);
	}

	/**
	 * How alike two cases are.
	 * @param one a case
	 * @param other another
	 * @param but a facet that does not count, or null
	 * @return with every weighed facet, the weightiest first
	 */
	public Alike between(CaseLine one, CaseLine other, @Nullable Facet but) {
		List<Alike.Part> parts = this.scales.stream()
			.filter((scale) -> !scale.facet().equals(but))
			.sorted(Comparator.comparingDouble(Scale::weight).reversed())
			.map((scale) -> scale.part(one, other))
			.toList();
		double weight = parts.stream().filter(Alike.Part::isComparable).mapToDouble(Alike.Part::weight).sum();
		double sum = parts.stream()
			.filter(Alike.Part::isComparable)
			.mapToDouble((part) -> part.weight() * part.likeness())
			.sum();
		return new Alike(other, (weight == 0) ? 0 : mean(sum, weight), parts);
	}

	private List<Alike> ranked(CaseLine line, @Nullable Facet but, IntPredicate among, boolean farthest, int most) {
		int own = this.snapshot.position(line);
		double[] likeness = likeness(line, but);
		Comparator<Integer> likest = Comparator.comparing((Integer position) -> likeness[position]);
		Comparator<Integer> order = (farthest ? likest : likest.reversed()).thenComparing(Comparator.naturalOrder());
		PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
		for (int position = 0; position < likeness.length; position++) {
			if (position == own || likeness[position] < 0
					|| (best.size() == most && (most == 0 || order.compare(position, best.element()) > 0))
					|| !among.test(position) || this.snapshot.background().contains(position)) {
				continue;
			}
			best.add(position);
			if (best.size() > most) {
				best.remove();
			}
		}
		return best.stream()
			.sorted(order)
			.map((position) -> between(line, this.snapshot.lines().get(position), but))
			.toList();
	}

	/**
	 * How alike every case is to one, by position; below zero where too little can be
	 * compared.
	 */
	private double[] likeness(CaseLine line, @Nullable Facet but) {
		int size = this.snapshot.lines().size();
		double[] sums = new double[size];
		double[] weights = new double[size];
		double whole = 0;
		for (Scale scale : this.scales) {
			if (!scale.facet().equals(but)) {
				scale.add(this.snapshot, line, sums, weights);
				whole += scale.weight();
			}
		}
		for (int i = 0; i < size; i++) {
			sums[i] = (weights[i] > 0 && weights[i] >= LEAST * whole) ? mean(sums[i], weights[i]) : -1;
		}
		return sums;
	}

	/**
	 * Rounded, so that what is equally like is equal in whatever order it was added up.
	 */
	private static double mean(double sum, double weight) {
		return Math.rint(sum / weight * FINE) / FINE;
	}

	private RoaringBitmap having(CaseLine line, Facet facet) {
		RoaringBitmap having = new RoaringBitmap();
		CaseValues.substantive(facet, line)
			.forEach((value) -> having.or(this.snapshot.bitmaps().cases(facet.key(), value)));
		return having;
	}

	private RoaringBitmap coded(Facet facet) {
		RoaringBitmap coded = this.snapshot.everything().clone();
		coded.andNot(this.snapshot.bitmaps().cases(facet.key(), Axis.NOT_CODED));
		coded.andNot(this.snapshot.bitmaps().cases(facet.key(), Axis.DOES_NOT_APPLY));
		return coded;
	}

	/**
	 * What was asked for.
	 *
	 * @param slug the case
	 * @param most how many at most
	 */
	private record Nearest(String slug, int most) {
	}

}
