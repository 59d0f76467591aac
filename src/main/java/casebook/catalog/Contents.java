package casebook.catalog;

import java.util.List;

/**
 * Everything a snapshot is made from, read in one transaction.
 *
 * @param edition the edition that this is
 * @param collection what the collection says of itself
 * @param vocabulary the vocabulary
 * @param actors all actors, by key
 * @param sources all sources, by key
 * @param concepts all concepts, by slug
 * @param editorials the editorial documents
 * @param lines all published cases, by slug
 * @param links the relations between them
 * @param formerKeys the keys under which cases were once published
 */
public record Contents(Edition edition, Collection collection, Vocabulary vocabulary, List<Actor> actors,
		List<Source> sources, List<Concept> concepts, List<Editorial> editorials, List<CaseLine> lines,
		List<CaseLink> links, List<FormerKey> formerKeys) {

	/** What the field calls by several names. */
	public Synonyms synonyms() {
		return this.editorials.stream()
			.filter((editorial) -> editorial.kind().equals(Editorial.SYNONYMS))
			.findFirst()
			.map((editorial) -> Documents.read(editorial.document(), Synonyms.class))
			.orElse(Synonyms.NONE);
	}

	/** The same with other cases, as a later edition has them. */
	Contents with(Edition later, List<CaseLine> cases, List<CaseLink> relations, List<FormerKey> former) {
		return new Contents(later, this.collection, this.vocabulary, this.actors, this.sources, this.concepts,
				this.editorials, cases, relations, former);
	}

}
