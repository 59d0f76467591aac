package casebook.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to programs: search engines, and reference managers that
 * read pages. A door puts it into the model under {@value #NAME}, where the layout looks
 * for it.
 *
 * @param tags names and contents of meta elements, in order
 * @param linked JSON-LD in the terms of schema.org, without a less-than sign; or null
 */
public record Metadata(List<Tag> tags, @Nullable String linked) {

	/** Under what name the layout looks for it. */
	public static final String NAME = "metadata";

	/**
	 * Keeps its own copy.
	 * @throws IllegalArgumentException if the JSON could end the element it stands in
	 */
	public Metadata {
		tags = List.copyOf(tags);
		if (linked != null && linked.indexOf('<') >= 0) {
			throw new IllegalArgumentException("write \\u003c instead of <");
		}
	}

	/**
	 * A meta element.
	 *
	 * @param name its name
	 * @param content its content
	 */
	public record Tag(String name, String content) {
	}

}
