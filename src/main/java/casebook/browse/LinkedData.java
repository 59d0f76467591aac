package casebook.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Collection;
import casebook.search.Snapshot;
import casebook.site.Metadata;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD in the terms of schema.org. */
public final class LinkedData {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private LinkedData() {
	}

	/** The catalogue as a data set, with the forms in which it can be had. */
	static Metadata catalogue(Snapshot snapshot, String description, String address) {
		Collection collection = snapshot.collection();
		Map<String, Object> linked = of("Dataset", address);
		linked.put("name", collection.title());
		linked.put("description", description);
		linked.put("version", collection.version());
		linked.put("dateModified", snapshot.edition().madeAt().toString());
		linked.put("inLanguage", "en");
		linked.put("isAccessibleForFree", true);
		linked.put("license", licence(collection));
		if (isAbsolute(address)) {
			linked.put("distribution", List.of(download(address, "cases.csv", "text/csv"),
					download(address, "cases.jsonl", "application/x-ndjson")));
		}
		return new Metadata(List.of(), text(linked));
	}

	private static Map<String, Object> download(String address, String file, String type) {
		return Map.of("@type", "DataDownload", "contentUrl", address + file, "encodingFormat", type);
	}

	/** Begins a thing; its address is its identity where it is absolute. */
	public static Map<String, Object> of(String type, String address) {
		Map<String, Object> linked = new LinkedHashMap<>();
		linked.put("@context", "https://schema.org");
		linked.put("@type", type);
		if (isAbsolute(address)) {
			linked.put("@id", address);
			linked.put("url", address);
		}
		return linked;
	}

	/** The page of the licence in the list of SPDX. */
	static String licence(Collection collection) {
		return "https://spdx.org/licenses/" + collection.licence() + ".html";
	}

	static boolean isAbsolute(String address) {
		return address.startsWith("http");
	}

	/** The JSON, so that it cannot end the element that it stands in. */
	public static String text(Map<String, Object> linked) {
		return MAPPER.writeValueAsString(linked).replace("<", "\\u003c");
	}

}
