package casebook.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One value of one dimension given to a case, with its ground.
 *
 * @param code the key of a {@link Code} of the dimension
 * @param primary whether this is the case's chief value; only in a dimension that has a
 * primary one
 * @param basis how the value came about: a key of {@link Terms#bases()}
 * @param confidence how sure it is: one of {@link Terms#confidences()}
 * @param rationale why, in a sentence, or null
 * @param asOf the month to which the value holds, in EDTF, or null
 * @param secondReading the code that a blind second reading gave, where it differed, or
 * null
 * @param sources the ground; empty only where the basis is the editors' reading
 */
public record Coding(String code, boolean primary, String basis, String confidence, @Nullable String rationale,
		@Nullable String asOf, @Nullable String secondReading, List<Citation> sources) {

	/** Keeps its own copy of the sources. */
	public Coding {
		sources = List.copyOf(sources);
	}

}
