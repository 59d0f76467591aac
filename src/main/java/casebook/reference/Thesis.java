package casebook.reference;

import java.util.ArrayList;
import java.util.List;

import casebook.search.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that is argued with a concept or a source.
 *
 * @param title what, in a few words
 * @param statement what, in a sentence or two
 */
record Thesis(String title, String statement) {

	/** What is argued with a concept. */
	static List<Thesis> with(Snapshot snapshot, String concept) {
		List<Thesis> theses = new ArrayList<>();
		all(snapshot).forEach((thesis) -> {
			if (thesis.path("concepts").valueStream().anyMatch((named) -> named.asString().equals(concept))) {
				theses.add(of(thesis));
			}
		});
		return List.copyOf(theses);
	}

	/** What a source argues, or argues against. */
	static List<Thesis> citing(Snapshot snapshot, String source) {
		List<Thesis> theses = new ArrayList<>();
		all(snapshot).forEach((thesis) -> {
			if (names(thesis.path("held_by"), source) || names(thesis.path("opposed_or_qualified_by"), source)) {
				theses.add(of(thesis));
			}
		});
		return List.copyOf(theses);
	}

	private static boolean names(JsonNode citations, String source) {
		return citations.valueStream().anyMatch((citation) -> citation.path("source").asString().equals(source));
	}

	private static Thesis of(JsonNode thesis) {
		return new Thesis(thesis.path("title").asString(), thesis.path("statement").asString());
	}

	private static JsonNode all(Snapshot snapshot) {
		return JsonMapper.shared().readTree(snapshot.editorial("theses").orElse("[]"));
	}

}
