package casebook.search;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;

/**
 * A facet in which cases are compared. Where a case has one value and the values stand in
 * an order, two cases are as alike as these are near; elsewhere as the share of their
 * values that both have.
 */
final class Scale {

	private final Axis axis;

	private final List<AxisValue> steps;

	private final double weight;

	/** How many values each case has, by position; 0 where it has none to compare. */
	private final short[] numbers;

	/**
	 * A facet over the cases of an edition.
	 * @param snapshot the edition
	 * @param axis the facet with its values
	 * @param weight what it counts
	 */
	Scale(Snapshot snapshot, Axis axis, double weight) {
		this.axis = axis;
		this.steps = axis.substantive();
		this.weight = weight;
		this.numbers = new short[snapshot.lines().size()];
		count(snapshot, this.steps.stream().map(AxisValue::key).toList(), this.numbers);
	}

	Facet facet() {
		return this.axis.facet();
	}

	double weight() {
		return this.weight;
	}

	/** How two cases stand to each other here. */
	Alike.Part part(CaseLine one, CaseLine other) {
		List<String> own = values(one);
		List<String> others = values(other);
		List<AxisValue> shared = this.steps.stream()
			.filter((value) -> own.contains(value.key()) && others.contains(value.key()))
			.toList();
		Alike.Sameness sameness = (own.isEmpty() || others.isEmpty()) ? Alike.Sameness.NOT_COMPARABLE
				: Set.copyOf(own).equals(Set.copyOf(others)) ? Alike.Sameness.SAME
						: shared.isEmpty() ? Alike.Sameness.OTHER : Alike.Sameness.PARTLY;
		return new Alike.Part(facet(), this.weight, sameness, likeness(own, others, shared.size()), shared);
	}

	/**
	 * Adds how alike each case is to one, weighed, and the weight where the two can be
	 * compared.
	 * @param snapshot the edition
	 * @param line the one case
	 * @param sums where the weighed likeness is added, by position
	 * @param weights where the weight is added, by position
	 */
	void add(Snapshot snapshot, CaseLine line, double[] sums, double[] weights) {
		List<String> own = values(line);
		if (own.isEmpty()) {
			return;
		}
		for (int i = 0; i < this.numbers.length; i++) {
			weights[i] += (this.numbers[i] > 0) ? this.weight : 0;
		}
		if (isOrdered()) {
			addNearness(snapshot, place(own.get(0)), sums);
		}
		else {
			addShares(snapshot, own, sums);
		}
	}

	private void addNearness(Snapshot snapshot, int place, double[] sums) {
		for (int step = 0; step < this.steps.size(); step++) {
			double worth = this.weight * nearness(place, step);
			snapshot.bitmaps()
				.cases(facet().key(), this.steps.get(step).key())
				.forEach((int position) -> sums[position] += worth);
		}
	}

	private void addShares(Snapshot snapshot, List<String> own, double[] sums) {
		short[] shared = new short[this.numbers.length];
		count(snapshot, own, shared);
		for (int i = 0; i < shared.length; i++) {
			if (shared[i] > 0) {
				sums[i] += this.weight * shared[i] / (own.size() + this.numbers[i] - shared[i]);
			}
		}
	}

	private void count(Snapshot snapshot, List<String> values, short[] numbers) {
		values.forEach((value) -> snapshot.bitmaps()
			.cases(facet().key(), value)
			.forEach((int position) -> numbers[position]++));
	}

	private List<String> values(CaseLine line) {
		return CaseValues.substantive(facet(), line);
	}

	private double likeness(List<String> own, List<String> others, int shared) {
		if (own.isEmpty() || others.isEmpty()) {
			return 0;
		}
		return isOrdered() ? nearness(place(own.get(0)), place(others.get(0)))
				: (double) shared / (own.size() + others.size() - shared);
	}

	private boolean isOrdered() {
		return facet().ordinal() && !facet().multiple();
	}

	private int place(String value) {
		return IntStream.range(0, this.steps.size())
			.filter((step) -> this.steps.get(step).key().equals(value))
			.findFirst()
			.orElseThrow();
	}

	private double nearness(int one, int other) {
		return 1 - (double) Math.abs(one - other) / Math.max(1, this.steps.size() - 1);
	}

}
