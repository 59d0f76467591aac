package casebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a comparison, and of every next step from it. Each set of cases has one:
 * they stand in the order of the alphabet, and the switches behind them.
 *
 * @param slugs the cases
 * @param options how the comparison is shown
 * @param text words to look for a further case by, or null
 */
record Place(List<String> slugs, ComparisonRequest.Options options, @Nullable String text) {

	private static final String PATH = "/compare";

	/** Brings the cases into the canonical order. */
	Place {
		slugs = List.copyOf(new TreeSet<>(slugs));
	}

	/** The page. */
	String href() {
		return href(PATH);
	}

	/** The comparison as a file: the same address with another ending. */
	String file(String ending) {
		return new Place(this.slugs, this.options, null).href(PATH + "." + ending);
	}

	/** With one case more. */
	Place with(String slug) {
		return new Place(Stream.concat(this.slugs.stream(), Stream.of(slug)).toList(), this.options, null);
	}

	/** Without one of the cases. */
	Place without(String slug) {
		return new Place(this.slugs.stream().filter((other) -> !other.equals(slug)).toList(), this.options, null);
	}

	/** Shown in another way. */
	Place shown(ComparisonRequest.Options other) {
		return new Place(this.slugs, other, null);
	}

	/** The list of the cases. */
	String list() {
		return new Place(this.slugs, new ComparisonRequest.Options(false, false, false), null).href("/cases");
	}

	/** The parameters in order. */
	List<Parameter> parameters() {
		List<Parameter> parameters = new ArrayList<>();
		this.slugs.forEach((slug) -> parameters.add(new Parameter("case", slug)));
		if (this.options.differences()) {
			parameters.add(new Parameter("diff", "only"));
		}
		if (this.options.sources()) {
			parameters.add(new Parameter("sources", "show"));
		}
		if (this.options.types()) {
			parameters.add(new Parameter("with", "type"));
		}
		return parameters;
	}

	/** The canonical query string, without a question mark. */
	String query() {
		List<Parameter> all = new ArrayList<>(parameters());
		if (this.text != null) {
			all.add(new Parameter("q", this.text));
		}
		UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
		all.forEach((parameter) -> builder.queryParam(parameter.name(), "{v}"));
		String query = builder.encode().buildAndExpand(all.stream().map(Parameter::value).toArray()).getQuery();
		return (query != null) ? query : "";
	}

	private String href(String path) {
		String query = query();
		return query.isEmpty() ? path : path + "?" + query;
	}

	/**
	 * A parameter, not encoded; forms carry them along.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Parameter(String name, String value) {
	}

}
