package casebook.catalog.rows;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** What of the published cases rests on which source. */
public interface SourceCitations extends Repository<SourceRow, String> {

	/** How much rests on some sources; those that no case cites are left out. */
	@Query(nativeQuery = true,
			value = """
						select u.source_id as source,
					count(distinct case when u.document_of is null then u.case_study_id end) as cases,
							count(distinct u.coding_id) as codings, count(distinct u.claim_id) as claims,
							count(distinct u.event_id) as events, count(distinct u.document_of) as documents
						from (
							select x.source_id, c.case_study_id, c.id as coding_id, cast(null as bigint) as claim_id,
								cast(null as bigint) as event_id, cast(null as bigint) as document_of
							from coding_citation x join coding c on c.id = x.coding_id where x.source_id in (:keys)
							union all
							select x.source_id, c.case_study_id, cast(null as bigint), c.id, cast(null as bigint), cast(null as bigint)
							from claim_citation x join claim c on c.id = x.claim_id where x.source_id in (:keys)
							union all
							select x.source_id, e.case_study_id, cast(null as bigint), cast(null as bigint), e.id,
								cast(null as bigint)
							from event_citation x join event e on e.id = x.event_id where x.source_id in (:keys)
							union all
							select k.source_id, k.case_study_id, cast(null as bigint), cast(null as bigint), cast(null as bigint),
								k.case_study_id
							from key_document k where k.source_id in (:keys)
						) u join case_study s on s.id = u.case_study_id
						where s.withdrawn = false
						group by u.source_id""")
	List<Count> counts(@Param("keys") Collection<String> keys);

	/** The slugs of the published cases that cite a source anywhere. */
	@Query(nativeQuery = true, value = """
			select s.slug from case_study s
			where s.withdrawn = false and s.id in (
				select c.case_study_id from coding_citation x join coding c on c.id = x.coding_id
				where x.source_id = :key
				union select c.case_study_id from claim_citation x join claim c on c.id = x.claim_id
				where x.source_id = :key
				union select e.case_study_id from event_citation x join event e on e.id = x.event_id
				where x.source_id = :key
				union select k.case_study_id from key_document k where k.source_id = :key)
			order by s.slug""")
	List<String> citing(@Param("key") String key);

	/** How much rests on a source. */
	interface Count {

		/** The key of the source. */
		String getSource();

		/** In how many cases something rests on it. */
		int getCases();

		/** How many codings rest on it. */
		int getCodings();

		/** How many claims name it. */
		int getClaims();

		/** How many events name it. */
		int getEvents();

		/** Of how many cases it is a key document. */
		int getDocuments();

	}

}
