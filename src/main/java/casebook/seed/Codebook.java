package casebook.seed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.RelationKind;
import casebook.catalog.Term;
import casebook.catalog.Terms;
import casebook.catalog.Vocabulary;

/**
 * The vocabulary as the other readers ask it: which names may stand where.
 *
 * @param vocabulary the vocabulary; empty where its file is broken
 */
record Codebook(Optional<Vocabulary> vocabulary) {

	/** The facet with a key. */
	Optional<Facet> facet(String key) {
		return this.vocabulary.flatMap((vocabulary) -> vocabulary.facet(key));
	}

	Names facets() {
		return names("a facet", (vocabulary) -> vocabulary.facets().map(Facet::key).toList());
	}

	Names dimensions() {
		return names("a dimension", (vocabulary) -> vocabulary.dimensions().map(Facet::key).toList());
	}

	/**
	 * The facets whose values are codings: dimensions, and those of their chief codes.
	 */
	Names coded() {
		return names("a facet that rests on codings",
				(vocabulary) -> vocabulary.facets().filter(Facet::isGrounded).map(Facet::key).toList());
	}

	/** The codes of a facet; none where there is no such facet. */
	Names codes(String facet) {
		return names("a code of " + facet,
				(vocabulary) -> vocabulary.facet(facet)
					.map(Facet::codes)
					.orElse(List.of())
					.stream()
					.map(Code::key)
					.toList());
	}

	/**
	 * A code with its facet, written {@code facet:code}.
	 * @throws FaultFound if there is no such facet, or none of its codes is called so
	 */
	String code(SeedNode node) {
		List<String> pair = pair(node);
		names("a facet that has codes", (
				vocabulary) -> vocabulary.facets().filter((facet) -> !facet.codes().isEmpty()).map(Facet::key).toList())
			.check(node, pair.get(0));
		codes(pair.get(0)).check(node, pair.get(1));
		return node.text();
	}

	/**
	 * The two parts of what is written {@code facet:code}.
	 * @throws FaultFound if it has not two parts
	 */
	static List<String> pair(SeedNode node) {
		List<String> pair = List.of(node.text().split(":", -1));
		if (pair.size() != 2) {
			throw node.fault("'" + node.text() + "' is not of the form facet:code");
		}
		return pair;
	}

	Names bases() {
		return terms("a basis", (terms) -> terms.bases().stream().map(Term::key).toList());
	}

	Names confidences() {
		return terms("a confidence", Terms::confidences);
	}

	Names claimStatuses() {
		return terms("a claim status", (terms) -> terms.claimStatuses().stream().map(Term::key).toList());
	}

	Names countryRoles() {
		return terms("a role of countries", Terms::countryRoles);
	}

	Names relationKinds() {
		return terms("a kind of relation", (terms) -> terms.relationKinds().stream().map(RelationKind::key).toList());
	}

	private Names terms(String kind, Function<Terms, Collection<String>> names) {
		return names(kind, (vocabulary) -> names.apply(vocabulary.terms()));
	}

	private Names names(String kind, Function<Vocabulary, Collection<String>> names) {
		return this.vocabulary.map((vocabulary) -> Names.of(kind, names.apply(vocabulary)))
			.orElseGet(() -> Names.unknown(kind));
	}

}
