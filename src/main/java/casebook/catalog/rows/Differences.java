package casebook.catalog.rows;

import java.util.List;

import casebook.catalog.SecondReadings;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Where second readings of published cases came out otherwise. */
public interface Differences extends Repository<CodingRow, Long> {

	/** In how many cases the readings differ, by dimension. */
	@Query("""
			select new casebook.catalog.rows.Differences$Count(c.facetKey, count(distinct c.caseStudy.id))
			from CodingRow c where c.secondReading is not null and c.caseStudy.withdrawn = false
			group by c.facetKey""")
	List<Count> counts();

	/** The codings of a dimension in which they differ, by slug. */
	@Query("""
			select new casebook.catalog.SecondReadings$Reading(c.caseStudy.slug, c.codeKey, c.secondReading)
			from CodingRow c where c.facetKey = :dimension and c.secondReading is not null
				and c.caseStudy.withdrawn = false
			order by c.caseStudy.slug, c.position""")
	List<SecondReadings.Reading> of(@Param("dimension") String dimension);

	/**
	 * In how many cases the readings differ.
	 *
	 * @param facet the key of the dimension
	 * @param cases how many cases
	 */
	record Count(String facet, long cases) {
	}

}
