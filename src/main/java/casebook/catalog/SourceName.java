package casebook.catalog;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The name of an author or editor, as in CSL: a person's parts or one literal.
 *
 * @param family family name, or null
 * @param given given names, or null
 * @param suffix a suffix such as "Jr.", or null
 * @param literal a name that is not to be taken apart, of a body for instance, or null
 */
public record SourceName(@Nullable String family, @Nullable String given, @Nullable String suffix,
		@Nullable String literal) {

	/** The name as one says it: "Ada Example Jr.". */
	public String inFull() {
		return Stream.of(this.given, shortForm(), this.suffix)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	/** The name under which a short reference goes: the literal or the family name. */
	public String shortForm() {
		return (this.literal != null) ? this.literal : (this.family != null) ? this.family : "";
	}

}
