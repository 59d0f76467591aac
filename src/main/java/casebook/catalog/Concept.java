package casebook.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A term of the field with what the founding documents mean by it.
 *
 * @param slug the key in URLs
 * @param term the term
 * @param definition what it means, in our words
 * @param status how the definition stands: a claim status
 * @param sources the ground
 * @param illustratedBy slugs of cases that show it
 * @param note a remark, or null
 * @param also other words under which a text may speak of it
 * @param codes the codes of the vocabulary that stand for it, each written
 * {@code facet:code}
 */
public record Concept(String slug, String term, String definition, String status, List<Citation> sources,
		List<String> illustratedBy, @Nullable String note, List<String> also, List<String> codes) {

	/**
	 * Keeps its own copies. One written before there were other words or codes has none.
	 */
	public Concept {
		sources = List.copyOf(sources);
		illustratedBy = List.copyOf(illustratedBy);
		also = (also != null) ? List.copyOf(also) : List.of();
		codes = (codes != null) ? List.copyOf(codes) : List.of();
	}

}
