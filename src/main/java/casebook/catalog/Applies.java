package casebook.catalog;

import java.util.Collection;
import java.util.List;

/**
 * The condition under which a dimension's question arises; elsewhere the dimension does
 * not apply.
 *
 * @param facet the key of another dimension
 * @param codes the codes of that dimension, one of which the case must have
 */
public record Applies(String facet, List<String> codes) {

	/** Keeps its own copy of the codes. */
	public Applies {
		codes = List.copyOf(codes);
	}

	/**
	 * Whether the question arises for a case that has these codes in the other dimension.
	 */
	public boolean to(Collection<String> coded) {
		return this.codes.stream().anyMatch(coded::contains);
	}

}
