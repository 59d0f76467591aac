package casebook.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.Snapshot;

/**
 * A facet that learners code, with the values that they choose from: its codes, and where
 * the question does not arise for every case, that it does not apply.
 *
 * @param facet the facet
 * @param values the values
 */
record ExerciseFacet(Facet facet, List<AxisValue> values) {

	/** The facets that the collection declares; none where it has no exercise. */
	static List<ExerciseFacet> of(Snapshot snapshot) {
		return snapshot.collection()
			.exercise()
			.facets()
			.stream()
			.flatMap((key) -> snapshot.axes().axis(key).stream())
			.map((axis) -> new ExerciseFacet(axis.facet(),
					axis.values().stream().filter((value) -> !value.key().equals(Axis.NOT_CODED)).toList()))
			.toList();
	}

	/** Its key. */
	String key() {
		return this.facet.key();
	}

	/** The value of a key or of a label, in any case; empty where there is none. */
	Optional<AxisValue> value(String text) {
		return this.values.stream()
			.filter((value) -> value.key().equalsIgnoreCase(text) || value.label().equalsIgnoreCase(text))
			.findFirst();
	}

	/** What people read for a value. */
	String label(String value) {
		return this.values.stream()
			.filter((known) -> known.key().equals(value))
			.map(AxisValue::label)
			.findFirst()
			.orElse(value.equals(Axis.NOT_CODED) ? "Not coded" : value);
	}

	/**
	 * Whether the editors have coded a case, or said that the question does not arise.
	 */
	boolean isRead(Snapshot snapshot, CaseLine line) {
		return !snapshot.values(this.facet, line).contains(Axis.NOT_CODED);
	}

	/** What the editors read in a case; empty where it is not coded. */
	Set<String> read(Snapshot snapshot, CaseLine line) {
		return isRead(snapshot, line) ? new LinkedHashSet<>(snapshot.values(this.facet, line)) : Set.of();
	}

	/** The codings behind that. */
	List<Coding> codings(CaseRecord record) {
		String dimension = this.facet.primaryOf();
		return (dimension == null) ? record.codings(this.facet.key())
				: record.codings(dimension).stream().filter(Coding::primary).toList();
	}

}
