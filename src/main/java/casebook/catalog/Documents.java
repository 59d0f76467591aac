package casebook.catalog;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the records of the catalogue as JSON documents and reads them back: names in
 * snake case, in the order of the record's components, nulls left out. Equal records make
 * equal documents.
 */
public final class Documents {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.changeDefaultPropertyInclusion(
				(usual) -> usual.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private Documents() {
	}

	/** The document of a record. */
	public static String write(Object record) {
		return MAPPER.writeValueAsString(record);
	}

	/** The record of a document that {@link #write} made. */
	public static <T> T read(String document, Class<T> type) {
		return MAPPER.readValue(document, type);
	}

}
