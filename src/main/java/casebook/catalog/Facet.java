package casebook.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One axis of the catalogue, declared once in the vocabulary. Filter, list of counts,
 * column, codebook row, comparison row and cross-table axis all derive from it.
 *
 * @param key the key in files, URLs and columns
 * @param label what people read
 * @param question the question that a value answers, or null
 * @param origin where the values come from
 * @param multiple whether a case may have several values
 * @param ordinal whether the codes stand in an order with distances
 * @param primary whether one of a case's codes is its chief one
 * @param open whether the facet is shown open beside the list
 * @param codes the values in display order; empty for participants, whose values are the
 * actors
 * @param scheme where the scheme comes from, or null
 * @param rule how to code in doubtful cases, or null
 * @param phrase how a choice reads inside the sentence of a selection, with {@code {}}
 * for the values, or null
 * @param primaryOf for a derived facet: the dimension whose primary code it is; otherwise
 * null
 * @param applies the condition under which the question arises, or null where it always
 * does
 * @param retired whether the vocabulary no longer has it and only older cases keep it
 */
public record Facet(String key, String label, @Nullable String question, Origin origin, boolean multiple,
		boolean ordinal, boolean primary, boolean open, List<Code> codes, @Nullable String scheme,
		@Nullable String rule, @Nullable String phrase, @Nullable String primaryOf, @Nullable Applies applies,
		boolean retired) {

	/** Keeps its own copy of the codes. */
	public Facet {
		codes = List.copyOf(codes);
	}

	/** Whether the editors code cases on it. */
	public boolean isDimension() {
		return this.origin == Origin.CODED;
	}

	/**
	 * Whether a value rests on a coding, so that it has a basis and can be asked for by
	 * basis.
	 */
	public boolean isGrounded() {
		return isDimension() || this.primaryOf != null;
	}

	/** The code with a key; empty where the facet has none such. */
	public Optional<Code> code(String codeKey) {
		return this.codes.stream().filter((code) -> code.key().equals(codeKey)).findFirst();
	}

}
