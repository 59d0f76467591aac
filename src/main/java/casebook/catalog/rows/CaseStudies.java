package casebook.catalog.rows;

import java.time.Instant;
import java.util.List;

import casebook.catalog.ActorKind;
import casebook.catalog.CaseLink;
import casebook.catalog.FormerKey;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The published cases, as a snapshot needs them: each query is one projection over all
 * cases, ordered by case.
 */
public interface CaseStudies extends Repository<CaseStudy, Long>, JpaSpecificationExecutor<CaseStudy> {

	/** The columns of a line that stand in the case's own row. */
	@Query("""
			select new casebook.catalog.rows.CaseStudies$Head(c.id, c.slug, c.title, c.summary, c.periodStart, c.periodEnd,
				c.lastYear, r.number, r.madeAt)
			from CaseStudy c join RevisionRow r on r.caseStudyId = c.id and r.number = c.revisionNumber
			where c.withdrawn = false order by c.slug""")
	List<Head> heads();

	/** All codings without their ground, in the editors' order. */
	@Query("""
			select new casebook.catalog.rows.CaseStudies$Coded(c.caseStudy.id, c.facetKey, c.codeKey, c.chief, c.basis,
				c.confidence)
			from CodingRow c order by c.caseStudy.id, c.facetKey, c.position""")
	List<Coded> codings();

	/** All participations. */
	@Query("""
			select new casebook.catalog.rows.CaseStudies$Part(p.caseStudy.id, p.actor.actorKey, p.actor.kind, p.role, p.nameThen)
			from ParticipationRow p order by p.caseStudy.id, p.position""")
	List<Part> participations();

	/** The dates of all events. */
	@Query("""
			select new casebook.catalog.rows.CaseStudies$Dated(e.caseStudy.id, e.happened)
			from EventRow e order by e.caseStudy.id, e.position""")
	List<Dated> eventDates();

	/** How many claims each case has, by standing. */
	@Query("""
			select new casebook.catalog.rows.CaseStudies$Counted(c.caseStudy.id, c.status, count(c))
			from ClaimRow c group by c.caseStudy.id, c.status""")
	List<Counted> claims();

	/** How many different sources each case rests on, its key documents included. */
	@Query("""
			select new casebook.catalog.rows.CaseStudies$Counted(used.id, '', count(distinct used.source)) from (
				select c.caseStudy.id as id, s.source as source from CodingRow c join c.citations s
				union all select e.caseStudy.id as id, s.source as source from EventRow e join e.citations s
				union all select c.caseStudy.id as id, s.source as source from ClaimRow c join c.citations s
				union all select c.id as id, k as source from CaseStudy c join c.keyDocuments k) used
			group by used.id""")
	List<Counted> sources();

	/** The relations between published cases. */
	@Query("""
			select new casebook.catalog.CaseLink(r.caseStudy.slug, r.kind, r.to.slug, r.note)
			from RelationRow r where r.caseStudy.withdrawn = false and r.to.withdrawn = false
			order by r.caseStudy.slug, r.position""")
	List<CaseLink> links();

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
	 * The row of a case and of its current revision.
	 *
	 * @param id the case
	 * @param slug its slug
	 * @param title its title
	 * @param summary its summary
	 * @param start its start in EDTF
	 * @param end its end in EDTF, or null
	 * @param lastYear the last year it is known to have gone on
	 * @param revision the number of the revision
	 * @param revisedAt when it was published
	 */
	record Head(Long id, String slug, String title, String summary, String start, @Nullable String end, int lastYear,
			int revision, Instant revisedAt) {
	}

	/**
	 * A coding without its ground.
	 *
	 * @param id the case
	 * @param facet the dimension
	 * @param code the code
	 * @param primary whether it is the chief value
	 * @param basis how it came about
	 * @param confidence how sure it is
	 */
	record Coded(Long id, String facet, String code, boolean primary, String basis, String confidence) {
	}

	/**
	 * A participation.
	 *
	 * @param id the case
	 * @param actor the actor
	 * @param kind what the actor is
	 * @param role the role
	 * @param nameThen the name in use then, or null
	 */
	record Part(Long id, String actor, ActorKind kind, String role, @Nullable String nameThen) {
	}

	/**
	 * The date of an event.
	 *
	 * @param id the case
	 * @param date the date in EDTF
	 */
	record Dated(Long id, String date) {
	}

	/**
	 * A number of things that a case has.
	 *
	 * @param id the case
	 * @param what which things
	 * @param number how many
	 */
	record Counted(Long id, String what, long number) {
	}

}
