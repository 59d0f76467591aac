package casebook.catalog.rows;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The reference data: editions, texts, actors, sources and concepts. */
public interface References extends Repository<EditionRow, Long> {

	/** The newest edition; empty in a database that nothing was published to. */
	Optional<EditionRow> findFirstByOrderByNumberDesc();

	/** The number of the newest edition, or null where there is none. */
	@Query("select max(e.number) from EditionRow e")
	Optional<Long> newest();

	/** The fingerprint of an edition; empty if there is none of that number. */
	@Query("select e.fingerprint from EditionRow e where e.number = :number")
	Optional<String> fingerprint(@Param("number") long number);

	/** What was changed after an edition. */
	@Query("""
			select distinct new casebook.catalog.rows.References$Change(c.kind, c.entryKey)
			from EditionChangeRow c where c.editionNumber > :number""")
	List<Change> changedAfter(@Param("number") long number);

	/** The document of one text. */
	@Query("select e.document from EditorialRow e where e.kind = :kind")
	Optional<String> editorial(@Param("kind") String kind);

	/** The documents of all actors, by key. */
	@Query("select a.document from ActorRow a order by a.actorKey")
	List<String> actors();

	/** The documents of all sources, by key. */
	@Query("select s.document from SourceRow s order by s.sourceId")
	List<String> sources();

	/** The documents of all concepts, by slug. */
	@Query("select c.document from ConceptRow c order by c.slug")
	List<String> concepts();

	/**
	 * Something that was changed.
	 *
	 * @param kind what it is
	 * @param key which one
	 */
	record Change(String kind, String key) {
	}

}
