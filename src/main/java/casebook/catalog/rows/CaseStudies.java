package casebook.catalog.rows;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import casebook.catalog.CaseLink;
import casebook.catalog.FormerKey;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The published cases: which there are, what they say, and how they are linked. */
public interface CaseStudies extends Repository<CaseStudy, Long>, JpaSpecificationExecutor<CaseStudy> {

	/** The identifiers of all published cases. */
	@Query("select c.id from CaseStudy c where c.withdrawn = false order by c.id")
	List<Long> published();

	/** The identifiers of the published ones among some cases. */
	@Query("select c.id from CaseStudy c where c.withdrawn = false and c.slug in :slugs order by c.id")
	List<Long> published(@Param("slugs") Collection<String> slugs);

	/** The current revisions of some cases. */
	@Query("""
			select new casebook.catalog.rows.CaseStudies$Current(r.number, r.madeAt, r.document)
			from CaseStudy c join RevisionRow r on r.caseStudyId = c.id and r.number = c.revisionNumber
			where c.id in :ids order by c.id""")
	List<Current> current(@Param("ids") Collection<Long> ids);

	/** The relations between published cases. */
	@Query("""
			select new casebook.catalog.CaseLink(r.caseStudy.slug, r.kind, r.to.slug, r.note)
			from RelationRow r where r.caseStudy.withdrawn = false and r.to.withdrawn = false
			order by r.caseStudy.slug, r.position""")
	List<CaseLink> links();

	/** The relations from some cases to published cases, in the editors' order. */
	@Query("""
			select new casebook.catalog.CaseLink(r.caseStudy.slug, r.kind, r.to.slug, r.note)
			from RelationRow r where r.caseStudy.withdrawn = false and r.to.withdrawn = false
				and r.caseStudy.slug in :slugs
			order by r.caseStudy.slug, r.position""")
	List<CaseLink> links(@Param("slugs") Collection<String> slugs);

	/** The slugs of the cases that have a relation to one of some cases. */
	@Query("select distinct r.caseStudy.slug from RelationRow r where r.to.slug in :slugs")
	List<String> linkingTo(@Param("slugs") Collection<String> slugs);

	/** The slugs of renamed cases, with the slug of today. */
	@Query("""
			select new casebook.catalog.FormerKey(f.formerSlug, f.caseStudy.slug)
			from FormerKeyRow f where f.caseStudy.withdrawn = false order by f.formerSlug""")
	List<FormerKey> renamed();

	/** The slugs of withdrawn cases, those of old included. */
	@Query("""
			select c.slug from CaseStudy c where c.withdrawn = true
			union select f.formerSlug from FormerKeyRow f where f.caseStudy.withdrawn = true""")
	List<String> withdrawn();

	/**
	 * The current revision of a case.
	 *
	 * @param number its number
	 * @param madeAt when it was published
	 * @param document the record
	 */
	record Current(int number, Instant madeAt, String document) {
	}

}
