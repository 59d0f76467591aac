package casebook.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import casebook.catalog.EdtfDate;
import casebook.catalog.SourceName;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes CSL-JSON, after the schema of citationstyles.org: names in parts, dates as
 * numbers.
 */
final class CslJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	/** In EDTF spring is 21. */
	private static final int BEFORE_SPRING = 20;

	private CslJson() {
	}

	/** One item, without a line end. */
	static String item(CslItem item) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", item.key());
		json.put("type", item.type());
		json.put("title", item.title());
		names(json, "author", item.authors());
		names(json, "editor", item.editors());
		if (item.issued() != null) {
			json.put("issued", date(item.issued()));
		}
		item.fields().forEach(json::putIfAbsent);
		return MAPPER.writeValueAsString(json);
	}

	private static void names(Map<String, Object> json, String role, List<SourceName> names) {
		if (!names.isEmpty()) {
			json.put(role, names.stream().map(CslJson::name).toList());
		}
	}

	private static Map<String, String> name(SourceName name) {
		Map<String, String> parts = new LinkedHashMap<>();
		if (name.literal() != null) {
			parts.put("literal", name.literal());
		}
		if (name.family() != null) {
			parts.put("family", name.family());
		}
		if (name.given() != null) {
			parts.put("given", name.given());
		}
		if (name.suffix() != null) {
			parts.put("suffix", name.suffix());
		}
		return parts;
	}

	/**
	 * {@code 1957-07~} as {@code {"date-parts": [[1957, 7]], "circa": true}}; a season is
	 * a number of its own, from 1 for spring.
	 */
	private static Map<String, Object> date(String edtf) {
		EdtfDate read = EdtfDate.parse(edtf);
		Integer month = read.isSeason() ? null : read.month();
		Map<String, Object> date = new LinkedHashMap<>();
		date.put("date-parts", List.of(Stream.of(read.year(), month, read.day()).filter(Objects::nonNull).toList()));
		if (read.isSeason()) {
			date.put("season", Objects.requireNonNull(read.month()) - BEFORE_SPRING);
		}
		if (read.approximate()) {
			date.put("circa", true);
		}
		return date;
	}

}
