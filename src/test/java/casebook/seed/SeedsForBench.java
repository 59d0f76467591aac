package casebook.seed;

import java.util.List;

import casebook.catalog.Actor;
import casebook.catalog.CaseRecord;
import casebook.catalog.Collection;
import casebook.catalog.Concept;
import casebook.catalog.Editorial;
import casebook.catalog.Source;
import casebook.catalog.Vocabulary;

/**
 * The reviewed files for the benchmark, whose catalogues begin with the real cases and
 * draw all others from them. The seeds themselves are nobody's outside this package.
 *
 * @param collection what the collection says of itself
 * @param vocabulary the facets and the other closed lists
 * @param sources the sources
 * @param actors organisations, people and states
 * @param concepts the concepts
 * @param editorials the editorial texts
 * @param cases the cases, by slug
 */
public record SeedsForBench(Collection collection, Vocabulary vocabulary, List<Source> sources, List<Actor> actors,
		List<Concept> concepts, List<Editorial> editorials, List<CaseRecord> cases) {

	/** Reads the seeds that the application brings along. */
	public static SeedsForBench read() {
		Seeds seeds = SeedReader.read(SeedFolder.onClasspath());
		return new SeedsForBench(seeds.collection(), seeds.vocabulary(), seeds.sources(), seeds.actors(),
				seeds.concepts(), seeds.editorials(), seeds.cases().stream().map(CaseFile::record).toList());
	}

}
