package casebook.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.search.Axis;
import casebook.search.Snapshot;

/**
 * What is filled into the examples of the description, taken from the collection itself.
 */
final class ApiExamples {

	/** Where the application is when it is started as the README says. */
	private static final String LOCAL = "http://localhost:8080";

	private final Snapshot snapshot;

	private final List<Facet> facets;

	private ApiExamples(Snapshot snapshot) {
		this.snapshot = snapshot;
		this.facets = snapshot.vocabulary().facets().toList();
	}

	/**
	 * Texts by the names under which the description asks for them.
	 * @param snapshot the edition
	 * @param address makes the address of a path on this site
	 */
	static Map<String, String> of(Snapshot snapshot, UnaryOperator<String> address) {
		ApiExamples examples = new ApiExamples(snapshot);
		Map<String, String> texts = new HashMap<>();
		String site = address.apply("");
		texts.put("title", snapshot.collection().title());
		texts.put("licence", snapshot.collection().licence());
		texts.put("server", site.isEmpty() ? "/" : site);
		texts.put("address", site.isEmpty() ? LOCAL : site);
		List<String> cases = examples.cases();
		texts.put("slug", cases.isEmpty() ? "none" : cases.get(0));
		texts.put("cases", cases.stream().map((slug) -> "case=" + slug).collect(Collectors.joining("&")));
		Mark mark = examples.mark(texts.getOrDefault("slug", ""));
		texts.put("facet", mark.facet());
		texts.put("choice", mark.facet() + "=" + mark.code());
		texts.put("crossing", examples.crossing());
		texts.put("question", examples.question());
		return texts;
	}

	private List<String> cases() {
		return this.snapshot.collection()
			.comparisons()
			.stream()
			.findFirst()
			.map(Collection.Comparison::cases)
			.orElseGet(() -> this.snapshot.lines().stream().limit(2).map(CaseLine::slug).toList());
	}

	/**
	 * A value that the case has, so that the example is answered with one case at least.
	 */
	private Mark mark(String slug) {
		return this.snapshot.line(slug)
			.flatMap((line) -> line.marks().stream().findFirst())
			.orElseGet(() -> new Mark(this.facets.get(0).key(), Axis.NOT_CODED, false, "", ""));
	}

	private String crossing() {
		return this.snapshot.collection()
			.crossings()
			.stream()
			.findFirst()
			.map((crossing) -> "rows=" + crossing.rows() + "&columns=" + crossing.columns())
			.orElseGet(() -> "rows=" + this.facets.get(0).key() + "&columns="
					+ this.facets.get(this.facets.size() - 1).key());
	}

	private String question() {
		return this.snapshot.collection()
			.explanations()
			.stream()
			.findFirst()
			.map((question) -> question(question.conditions(), question.explain()))
			.orElseGet(() -> {
				List<String> values = this.facets.stream()
					.flatMap((facet) -> facet.codes().stream().map((code) -> facet.key() + ":" + code.key()))
					.limit(3)
					.toList();
				return question(values.subList(1, values.size()), values.get(0));
			});
	}

	private static String question(List<String> conditions, String explain) {
		return Stream
			.concat(conditions.stream().map((condition) -> "conditions=" + condition), Stream.of("explain=" + explain))
			.collect(Collectors.joining("&"));
	}

}
