package casebook.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.Actor;
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
		responsible(linked, collection);
		if (isAbsolute(address)) {
			linked.put("distribution",
					List.of(download(address, "cases.csv", "text/csv"),
							download(address, "cases.xlsx",
									"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
							download(address, "cases.zip", "application/zip"),
							download(address, "cases.jsonl", "application/x-ndjson")));
		}
		return new Metadata(List.of(), text(linked));
	}

	private static Map<String, Object> download(String address, String file, String type) {
		return Map.of("@type", "DataDownload", "contentUrl", address + file, "encodingFormat", type);
	}

	/** Who publishes and edits a thing, as far as that is declared. */
	static void responsible(Map<String, Object> linked, Collection collection) {
		String publisher = collection.publishedBy();
		if (publisher != null) {
			linked.put("publisher", Map.of("@type", "Organization", "name", publisher));
		}
		if (!collection.editedBy().isEmpty()) {
			linked.put("editor",
					collection.editedBy()
						.stream()
						.map((editor) -> Map.of("@type", (editor.literal() != null) ? "Organization" : "Person", "name",
								editor.inFull()))
						.toList());
		}
	}

	/** An actor, with the addresses under which other data know it. */
	static Map<String, Object> actor(Actor actor) {
		Map<String, Object> linked = new LinkedHashMap<>();
		linked.put("@type", switch (actor.kind()) {
			case COUNTRY -> "Country";
			case ORGANISATION -> "Organization";
			case PERSON -> "Person";
		});
		linked.put("name", actor.name());
		List<String> same = new ArrayList<>();
		if (actor.wikidata() != null) {
			same.add("http://www.wikidata.org/entity/" + actor.wikidata());
		}
		if (actor.ror() != null) {
			same.add(actor.ror());
		}
		if (!same.isEmpty()) {
			linked.put("sameAs", same);
		}
		return linked;
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
