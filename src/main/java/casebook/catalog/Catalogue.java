package casebook.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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

	private static final int BATCH = 100;

	/** The kinds of change after which reference data is as it was. */
	private static final Set<String> CASE_KINDS = Set.of(CatalogueWriter.CASE, CatalogueWriter.WITHDRAWN,
			CatalogueWriter.RENAMED);

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
	 * @param reader follows what is read
	 * @return the contents
	 * @throws NothingPublished if nothing was ever published to this database
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Contents read(RecordReader reader) {
		return whole(newest(), reader);
	}

	/**
	 * The contents of today, made from earlier ones: only cases that were changed since
	 * are read again, unless reference data was changed too.
	 * @param before the earlier contents
	 * @param reader follows what is read
	 * @return the contents; parts that are the same are the same objects
	 * @throws NothingPublished if nothing is published to this database any more
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Contents readOn(Contents before, RecordReader reader) {
		Edition newest = newest();
		Edition known = before.edition();
		if (!this.references.fingerprint(known.number()).equals(Optional.of(known.fingerprint()))) {
			return whole(newest, reader);
		}
		List<References.Change> changes = this.references.changedAfter(known.number());
		if (!changes.stream().map(References.Change::kind).allMatch(CASE_KINDS::contains)) {
			return whole(newest, reader);
		}
		Set<String> touched = changes.stream().map(References.Change::key).collect(Collectors.toSet());
		boolean slugsStay = changes.stream().map(References.Change::kind).allMatch(CatalogueWriter.CASE::equals)
				&& before.formerKeys().stream().map(FormerKey::former).noneMatch(touched::contains);
		return with(before, newest, touched, slugsStay ? before.formerKeys() : formerKeys(), reader);
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

	private Edition newest() {
		return this.references.findFirstByOrderByNumberDesc()
			.map(EditionRow::toEdition)
			.orElseThrow(NothingPublished::new);
	}

	private Contents whole(Edition edition, RecordReader reader) {
		Contents references = new Contents(edition, text(CatalogueWriter.COLLECTION, Collection.class),
				text(CatalogueWriter.VOCABULARY, Vocabulary.class), documents(this.references.actors(), Actor.class),
				documents(this.references.sources(), Source.class),
				documents(this.references.concepts(), Concept.class), editorials(), List.of(), List.of(), List.of());
		reader.begin(references);
		return references.with(edition, sorted(lines(this.caseStudies.published(), reader), CaseLine::slug),
				sorted(this.caseStudies.links(), CaseLink::from), formerKeys());
	}

	/** Reads some cases again; those of them that are not found are gone. */
	private Contents with(Contents before, Edition edition, Set<String> touched, List<FormerKey> formerKeys,
			RecordReader reader) {
		List<CaseLine> lines = new ArrayList<>();
		Set<String> linking = new HashSet<>(touched);
		batches(touched, (slugs) -> {
			lines.addAll(lines(this.caseStudies.published(slugs), reader));
			linking.addAll(this.caseStudies.linkingTo(slugs));
		});
		Set<String> found = lines.stream().map(CaseLine::slug).collect(Collectors.toSet());
		touched.stream().filter((slug) -> !found.contains(slug)).forEach(reader::gone);
		before.lines().stream().filter((line) -> !touched.contains(line.slug())).forEach(lines::add);
		List<CaseLink> links = new ArrayList<>();
		batches(linking, (slugs) -> links.addAll(this.caseStudies.links(slugs)));
		before.links()
			.stream()
			.filter((link) -> !linking.contains(link.from()) && !touched.contains(link.to()))
			.forEach(links::add);
		return before.with(edition, sorted(lines, CaseLine::slug), sorted(links, CaseLink::from), formerKeys);
	}

	private List<CaseLine> lines(List<Long> ids, RecordReader reader) {
		List<CaseLine> lines = new ArrayList<>(ids.size());
		CaseLines assembly = new CaseLines();
		batches(ids, (batch) -> this.caseStudies.current(batch).forEach((revision) -> {
			CaseRecord record = Documents.read(revision.document(), CaseRecord.class);
			reader.read(record);
			lines.add(assembly.of(record, revision.number(), revision.madeAt()));
		}));
		return lines;
	}

	private static <T> void batches(java.util.Collection<T> all, Consumer<List<T>> each) {
		List<T> list = List.copyOf(all);
		for (int i = 0; i < list.size(); i += BATCH) {
			each.accept(list.subList(i, Math.min(i + BATCH, list.size())));
		}
	}

	/** Sorts here, since databases differ in how they order text. */
	private static <T> List<T> sorted(List<T> all, Function<T, String> by) {
		return all.stream().sorted(Comparator.comparing(by)).toList();
	}

}
