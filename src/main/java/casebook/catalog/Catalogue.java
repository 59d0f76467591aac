package casebook.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.rows.CaseStudies;
import casebook.catalog.rows.EditionRow;
import casebook.catalog.rows.References;
import casebook.catalog.rows.Revisions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the published catalogue in the database: what it holds now, and the full
 * record of a case.
 */
@Component
public class Catalogue {

	private final CaseStudies caseStudies;

	private final References references;

	private final Revisions revisions;

	Catalogue(CaseStudies caseStudies, References references, Revisions revisions) {
		this.caseStudies = caseStudies;
		this.references = references;
		this.revisions = revisions;
	}

	/**
	 * The number of the newest edition. One cheap statement: other processes ask it each
	 * second.
	 * @return 0 in a database that nothing was published to
	 */
	@Transactional(readOnly = true)
	public long newestEdition() {
		return this.references.newest().orElse(0L);
	}

	/**
	 * Everything that a snapshot is made from, as of one moment.
	 * @return the contents
	 * @throws NothingPublished if nothing was ever published to this database
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Contents read() {
		Edition edition = this.references.findFirstByOrderByNumberDesc()
			.map(EditionRow::toEdition)
			.orElseThrow(NothingPublished::new);
		return new Contents(edition, text(CatalogueWriter.COLLECTION, Collection.class),
				text(CatalogueWriter.VOCABULARY, Vocabulary.class), documents(this.references.actors(), Actor.class),
				documents(this.references.sources(), Source.class),
				documents(this.references.concepts(), Concept.class), editorials(), lines(), this.caseStudies.links(),
				formerKeys());
	}

	/**
	 * The full record of a case as one revision has it.
	 * @param slug the case
	 * @param revision the number of the revision
	 * @return the record; empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<CaseRecord> record(String slug, int revision) {
		return this.revisions.document(slug, revision).map((document) -> Documents.read(document, CaseRecord.class));
	}

	/**
	 * The full records of some cases, each at its revision. Meant for batches: the
	 * connection is given back before this returns.
	 * @param lines the cases, a hundred or so
	 * @return their records, in the same order
	 */
	@Transactional(readOnly = true)
	public List<CaseRecord> records(List<CaseLine> lines) {
		Map<String, Integer> wanted = lines.stream().collect(Collectors.toMap(CaseLine::slug, CaseLine::revision));
		Map<String, CaseRecord> bySlug = this.revisions.documents(wanted.keySet(), Set.copyOf(wanted.values()))
			.stream()
			.filter((revision) -> Objects.equals(wanted.get(revision.slug()), revision.number()))
			.collect(Collectors.toMap(Revisions.Numbered::slug,
					(revision) -> Documents.read(revision.document(), CaseRecord.class)));
		return lines.stream()
			.map((line) -> Optional.ofNullable(bySlug.get(line.slug()))
				.orElseThrow(() -> new IllegalStateException("no revision " + line.revision() + " of " + line.slug())))
			.toList();
	}

	private <T> T text(String kind, Class<T> type) {
		return this.references.editorial(kind)
			.map((document) -> Documents.read(document, type))
			.orElseThrow(NothingPublished::new);
	}

	private <T> List<T> documents(List<String> documents, Class<T> type) {
		return documents.stream().map((document) -> Documents.read(document, type)).toList();
	}

	private List<Editorial> editorials() {
		return Editorial.KINDS.stream()
			.flatMap(
					(kind) -> this.references.editorial(kind).map((document) -> new Editorial(kind, document)).stream())
			.toList();
	}

	private List<FormerKey> formerKeys() {
		return Stream
			.concat(this.caseStudies.renamed().stream(),
					this.caseStudies.withdrawn().stream().map((slug) -> new FormerKey(slug, null)))
			.toList();
	}

	private List<CaseLine> lines() {
		LineAssembly assembly = new LineAssembly();
		this.caseStudies.codings().forEach(assembly::add);
		this.caseStudies.participations().forEach(assembly::add);
		this.caseStudies.eventDates().forEach(assembly::add);
		this.caseStudies.claims().forEach(assembly::addClaims);
		this.caseStudies.sources().forEach(assembly::addSources);
		return this.caseStudies.heads().stream().map(assembly::line).toList();
	}

	/**
	 * Gathers what belongs to each case from queries over all cases; equal marks become
	 * one object.
	 */
	private static final class LineAssembly {

		private final Map<Mark, Mark> known = new HashMap<>();

		private final Map<Long, List<Mark>> marks = new HashMap<>();

		private final Map<Long, Map<ActorKind, List<Participation>>> parts = new HashMap<>();

		private final Map<Long, List<String>> dates = new HashMap<>();

		private final Map<Long, Integer> claims = new HashMap<>();

		private final Map<Long, Integer> disputed = new HashMap<>();

		private final Map<Long, Integer> sources = new HashMap<>();

		void add(CaseStudies.Coded row) {
			Mark mark = new Mark(row.facet(), row.code(), row.primary(), row.basis(), row.confidence());
			this.marks.computeIfAbsent(row.id(), (id) -> new ArrayList<>())
				.add(this.known.computeIfAbsent(mark, (same) -> same));
		}

		void add(CaseStudies.Part row) {
			this.parts.computeIfAbsent(row.id(), (id) -> new HashMap<>())
				.computeIfAbsent(row.kind(), (kind) -> new ArrayList<>())
				.add(new Participation(row.actor(), row.role(), row.nameThen()));
		}

		void add(CaseStudies.Dated row) {
			this.dates.computeIfAbsent(row.id(), (id) -> new ArrayList<>()).add(row.date());
		}

		void addClaims(CaseStudies.Counted row) {
			this.claims.merge(row.id(), (int) row.number(), Integer::sum);
			if (row.what().equals(CatalogueWriter.DISPUTED)) {
				this.disputed.merge(row.id(), (int) row.number(), Integer::sum);
			}
		}

		void addSources(CaseStudies.Counted row) {
			this.sources.put(row.id(), (int) row.number());
		}

		CaseLine line(CaseStudies.Head head) {
			Map<ActorKind, List<Participation>> kinds = this.parts.getOrDefault(head.id(), Map.of());
			return new CaseLine(head.slug(), head.title(), head.summary(), new Period(head.start(), head.end()),
					head.lastYear(), List.copyOf(this.marks.getOrDefault(head.id(), List.of())),
					new Participants(kinds.getOrDefault(ActorKind.COUNTRY, List.of()),
							kinds.getOrDefault(ActorKind.ORGANISATION, List.of()),
							kinds.getOrDefault(ActorKind.PERSON, List.of())),
					List.copyOf(this.dates.getOrDefault(head.id(), List.of())), this.claims.getOrDefault(head.id(), 0),
					this.disputed.getOrDefault(head.id(), 0), this.sources.getOrDefault(head.id(), 0), head.revision(),
					head.revisedAt());
		}

	}

}
