package casebook.seed;

import java.util.List;

import casebook.catalog.Actor;
import casebook.catalog.Collection;
import casebook.catalog.Concept;
import casebook.catalog.Editorial;
import casebook.catalog.Source;
import casebook.catalog.Vocabulary;

/**
 * A whole seeds folder, read and found without fault: every key that one file names
 * exists in another.
 *
 * @param collection what the collection says of itself
 * @param vocabulary the facets and the other closed lists
 * @param sources the sources, by key
 * @param actors organisations and people in the order of their file, then states
 * @param concepts the concepts in the order of their file
 * @param editorials the editorial texts that the folder has
 * @param cases the cases, by slug
 * @param checksum changes when a file or the way of reading changes
 */
record Seeds(Collection collection, Vocabulary vocabulary, List<Source> sources, List<Actor> actors,
		List<Concept> concepts, List<Editorial> editorials, List<CaseFile> cases, int checksum) {

	/** Keeps its own copies. */
	Seeds {
		sources = List.copyOf(sources);
		actors = List.copyOf(actors);
		concepts = List.copyOf(concepts);
		editorials = List.copyOf(editorials);
		cases = List.copyOf(cases);
	}

}
