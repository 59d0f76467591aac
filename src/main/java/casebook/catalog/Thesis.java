package casebook.catalog;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An argument of the founding documents, in our words, with the cases that bear on it.
 *
 * @param slug the key in URLs
 * @param title the argument in a sentence
 * @param group what the arguments among which it stands have in common, or null
 * @param statement the argument
 * @param heldBy where it is held
 * @param opposedOrQualifiedBy where it is opposed or qualified
 * @param evidence the cases that bear on it
 * @param concepts slugs of the concepts that it uses
 * @param openQuestion a question for a class, or null
 */
public record Thesis(String slug, String title, @Nullable String group, String statement, List<Citation> heldBy,
		List<Citation> opposedOrQualifiedBy, List<Evidence> evidence, List<String> concepts,
		@Nullable String openQuestion) {

	/** Keeps its own copies; a list that the document leaves out is empty. */
	public Thesis {
		heldBy = List.copyOf(heldBy);
		opposedOrQualifiedBy = (opposedOrQualifiedBy != null) ? List.copyOf(opposedOrQualifiedBy) : List.of();
		evidence = List.copyOf(evidence);
		concepts = (concepts != null) ? List.copyOf(concepts) : List.of();
	}

	/**
	 * A case that bears on an argument.
	 *
	 * @param slug the case
	 * @param bearing whether it supports, contradicts or qualifies the argument
	 * @param why in which way
	 */
	public record Evidence(@JsonProperty("case") String slug, Bearing bearing, String why) {
	}

	/** How a case bears on an argument. */
	public enum Bearing {

		/** It speaks for the argument. */
		@JsonProperty("supports")
		SUPPORTS,

		/** It speaks against the argument. */
		@JsonProperty("contradicts")
		CONTRADICTS,

		/** It says under which conditions the argument holds. */
		@JsonProperty("qualifies")
		QUALIFIES

	}

}
