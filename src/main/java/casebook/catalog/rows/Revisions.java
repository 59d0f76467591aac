package casebook.catalog.rows;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The documents of published cases. */
public interface Revisions extends Repository<RevisionRow, RevisionKey> {

	/** The document of one revision of a case; empty if there is none. */
	@Query("""
			select r.document from RevisionRow r join CaseStudy c on c.id = r.caseStudyId
			where c.slug = :slug and r.number = :number""")
	Optional<String> document(@Param("slug") String slug, @Param("number") int number);

	/**
	 * Documents of revisions, each named by slug and number with a slash between them, in
	 * no particular order.
	 */
	@Query("""
			select r.document from RevisionRow r join CaseStudy c on c.id = r.caseStudyId
			where concat(c.slug, '/', cast(r.number as String)) in :names""")
	List<String> documents(@Param("names") List<String> names);

}
