package casebook.reference;

import java.util.List;

/**
 * One of several ways to see the same page.
 *
 * @param label what it shows
 * @param href where it is
 * @param current whether it is shown now
 */
record Choice(String label, String href, boolean current) {

	/** The schemes through which the cases can be seen. */
	static List<Choice> of(List<CodedScheme> schemes, CodedScheme shown) {
		return schemes.stream()
			.map((scheme) -> new Choice(scheme.name(), scheme.href(), scheme.equals(shown)))
			.toList();
	}

}
