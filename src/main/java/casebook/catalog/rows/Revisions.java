package casebook.catalog.rows;

import java.util.Collection;
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
	 * Documents of some cases at some revisions: of every case those of the numbers that
	 * it has. Who asks for pairs picks them out.
	 */
	@Query("""
			select new casebook.catalog.rows.Revisions$Numbered(c.slug, r.number, r.document)
			from RevisionRow r join CaseStudy c on c.id = r.caseStudyId
			where c.slug in :slugs and r.number in :numbers""")
	List<Numbered> documents(@Param("slugs") Collection<String> slugs, @Param("numbers") Collection<Integer> numbers);

	/**
	 * A revision.
	 *
	 * @param slug the case
	 * @param number the number of the revision
	 * @param document the record
	 */
	record Numbered(String slug, int number, String document) {
	}

}
