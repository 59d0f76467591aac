package casebook.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import casebook.catalog.rows.Differences;
import casebook.catalog.rows.References;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a second, blind reading of a published case came out otherwise, as the database
 * has it now. Each answer says of which edition it is, so that a page is not made of two.
 */
@Component
public class SecondReadings {

	private final Differences differences;

	private final References references;

	SecondReadings(Differences differences, References references) {
		this.differences = differences;
		this.references = references;
	}

	/** In how many cases the readings differ, dimension by dimension. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Counted counted() {
		long edition = this.references.newest().orElse(0L);
		return new Counted(edition,
				this.differences.counts()
					.stream()
					.collect(Collectors.toMap(Differences.Count::facet, (count) -> (int) count.cases())));
	}

	/** The codings of a dimension in which the readings differ. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Differing of(String dimension) {
		long edition = this.references.newest().orElse(0L);
		return new Differing(edition, dimension, this.differences.of(dimension));
	}

	/**
	 * In how many cases the readings differ in one edition.
	 *
	 * @param edition the number of the edition
	 * @param byDimension dimension to number of cases, without those where none differ
	 */
	public record Counted(long edition, Map<String, Integer> byDimension) {

		/** Keeps its own copy. */
		public Counted {
			byDimension = Map.copyOf(byDimension);
		}

	}

	/**
	 * The codings of a dimension in which the readings differ in one edition.
	 *
	 * @param edition the number of the edition
	 * @param dimension the dimension
	 * @param readings the codings, by slug
	 */
	public record Differing(long edition, String dimension, List<Reading> readings) {

		/** Keeps its own copy. */
		public Differing {
			readings = List.copyOf(readings);
		}

	}

	/**
	 * A coding in which the readings differ.
	 *
	 * @param slug the case
	 * @param first the code of the coding
	 * @param second the code of the second reading
	 */
	public record Reading(String slug, String first, String second) {
	}

}
