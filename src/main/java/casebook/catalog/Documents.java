package casebook.catalog;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the records of the catalogue as JSON documents and reads them back: names in
 * snake case, in the order of the record's components and nothing besides, nulls left
 * out. Equal records make equal documents, in every process: what a record works out from
 * its components ({@code isOngoing()}) is left out, since the order in which a process
 * finds such methods is its own.
 */
public final class Documents {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
		.changeDefaultVisibility((usual) -> usual.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
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
