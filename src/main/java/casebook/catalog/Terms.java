package casebook.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The closed lists of the vocabulary beside its facets.
 *
 * @param bases how a coded value may have come about
 * @param confidences how sure it may be
 * @param claimStatuses how a claim may stand
 * @param countryRoles what part a state may have
 * @param relationKinds how cases may be linked
 * @param listing what a line of the list shows
 */
public record Terms(List<Term> bases, List<String> confidences, List<Term> claimStatuses, List<String> countryRoles,
		List<RelationKind> relationKinds, Listing listing) {

	/** The label of a basis; the key itself where the vocabulary no longer has it. */
	public String basisLabel(String key) {
		return label(this.bases, key);
	}

	/**
	 * The label of a claim's standing; the key itself where the vocabulary no longer has
	 * it.
	 */
	public String claimStatusLabel(String key) {
		return label(this.claimStatuses, key);
	}

	/**
	 * The kind of link with a key, read in either direction from
	 * {@link RelationKind#key()} only.
	 */
	public Optional<RelationKind> relationKind(String key) {
		return this.relationKinds.stream().filter((kind) -> kind.key().equals(key)).findFirst();
	}

	private static String label(List<Term> terms, String key) {
		return terms.stream().filter((term) -> term.key().equals(key)).findFirst().map(Term::label).orElse(key);
	}

}
