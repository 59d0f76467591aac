package casebook.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the editorial texts of an edition say of types and arguments, read. A collection
 * may have either of them, or none.
 *
 * @param typology what is said of types; null for none
 * @param theses the arguments; empty for none
 */
public record EditorialTexts(@Nullable Typology typology, List<Thesis> theses) {

	/** Keeps its own copy. */
	public EditorialTexts {
		theses = List.copyOf(theses);
	}

	/** Reads the texts of an edition. */
	public static EditorialTexts of(List<Editorial> editorials) {
		return new EditorialTexts(
				document(editorials, "typology").map(JsonMapper.shared()::readTree).flatMap(Typology::of).orElse(null),
				document(editorials, "theses").map((text) -> List.of(Documents.read(text, Thesis[].class)))
					.orElse(List.of()));
	}

	/** The argument with a slug; empty where there is none. */
	public Optional<Thesis> thesis(String slug) {
		return this.theses.stream().filter((thesis) -> thesis.slug().equals(slug)).findFirst();
	}

	/**
	 * What is said of a code; empty where the typology is not of its dimension, or leaves
	 * it out.
	 */
	public Optional<Typology.Type> type(String dimension, String code) {
		return Optional.ofNullable(this.typology)
			.filter((types) -> types.table().dimension().equals(dimension))
			.flatMap((types) -> types.type(code));
	}

	private static Optional<String> document(List<Editorial> editorials, String kind) {
		return editorials.stream()
			.filter((editorial) -> editorial.kind().equals(kind))
			.map(Editorial::document)
			.findFirst();
	}

}
