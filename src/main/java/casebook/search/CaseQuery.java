package casebook.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the catalogue, and how it is to be shown: the whole state of a
 * list. It is read from a query string by {@link QueryReader}, prints itself as the one
 * canonical query string, says itself in words, and makes the query of every next step.
 * Within a facet values are alternatives; facets, years and hand-picked cases must all
 * hold.
 *
 * @param axes the facets of the edition that it was read against
 * @param text what is looked for in words, or null
 * @param values facet key to the chosen values, in display order
 * @param bases facet key to the bases that a coded value must rest on
 * @param cases the slugs of a hand-picked list; empty for no such limit
 * @param from the first year that the period of a case must reach, or null
 * @param to the last year in which it must have begun, or null
 * @param ordering the order of the list
 * @param page the page of the list, from 1
 * @param size how many cases a page has
 */
public record CaseQuery(Axes axes, @Nullable String text, Map<String, List<String>> values,
		Map<String, List<String>> bases, List<String> cases, @Nullable Integer from, @Nullable Integer to,
		Ordering ordering, int page, int size) {

	/** How many cases a page has when nothing else is asked. */
	public static final int DEFAULT_SIZE = 25;

	/** How many cases a page may have. */
	public static final int MAX_SIZE = 1000;

	/**
	 * Brings everything into the canonical order, so that equal selections are equal and
	 * print the same.
	 */
	public CaseQuery {
		values = ordered(axes, values, (axis) -> axis.values().stream().map(AxisValue::key));
		bases = ordered(axes, bases, (axis) -> axes.terms().bases().stream().map((basis) -> basis.key()));
		cases = List.copyOf(new TreeSet<>(cases));
		text = (text == null || text.isBlank()) ? null : text.strip();
		ordering = (text == null && ordering.key() == Ordering.Key.RELEVANCE) ? Ordering.DEFAULT : ordering;
	}

	/**
	 * The words that are looked for, in quotation marks unless they have their own; empty
	 * for none.
	 */
	public String quoted() {
		return (this.text == null) ? "" : this.text.contains("\"") ? this.text : "\u201c" + this.text + "\u201d";
	}

	/** The query that asks for everything. */
	public static CaseQuery everything(Axes axes) {
		return new CaseQuery(axes, null, Map.of(), Map.of(), List.of(), null, null, Ordering.DEFAULT, 1, DEFAULT_SIZE);
	}

	/** The values chosen in a facet; empty for none. */
	public List<String> values(String facet) {
		return this.values.getOrDefault(facet, List.of());
	}

	/** The bases asked for in a facet; empty for any. */
	public List<String> bases(String facet) {
		return this.bases.getOrDefault(facet, List.of());
	}

	/** Whether a value of a facet is chosen. */
	public boolean chooses(String facet, String value) {
		return values(facet).contains(value);
	}

	/** Whether it asks for anything less than everything. */
	public boolean isLimited() {
		return this.text != null || !this.values.isEmpty() || !this.bases.isEmpty() || !this.cases.isEmpty()
				|| this.from != null || this.to != null;
	}

	/** The same with this value alone chosen in its facet, on the first page. */
	public CaseQuery choosing(String facet, String value) {
		return withValues(facet, List.of(value));
	}

	/** The same with one more value chosen, on the first page. */
	public CaseQuery adding(String facet, String value) {
		return withValues(facet, Stream.concat(values(facet).stream(), Stream.of(value)).toList());
	}

	/** The same without one chosen value, on the first page. */
	public CaseQuery without(String facet, String value) {
		return withValues(facet, values(facet).stream().filter((chosen) -> !chosen.equals(value)).toList());
	}

	/**
	 * The same without anything chosen in a facet, its bases included, on the first page.
	 */
	public CaseQuery clearing(String facet) {
		Map<String, List<String>> fewer = new LinkedHashMap<>(this.bases);
		fewer.remove(facet);
		return new CaseQuery(this.axes, this.text, withValues(facet, List.of()).values, fewer, this.cases, this.from,
				this.to, this.ordering, 1, this.size);
	}

	/** The same without bases in a facet, on the first page. */
	public CaseQuery withoutBases(String facet) {
		Map<String, List<String>> fewer = new LinkedHashMap<>(this.bases);
		fewer.remove(facet);
		return new CaseQuery(this.axes, this.text, this.values, fewer, this.cases, this.from, this.to, this.ordering, 1,
				this.size);
	}

	/**
	 * The same with these cases as the hand-picked list; empty for no such limit. On the
	 * first page.
	 */
	public CaseQuery picking(List<String> slugs) {
		return new CaseQuery(this.axes, this.text, this.values, this.bases, slugs, this.from, this.to, this.ordering, 1,
				this.size);
	}

	/** The same within other years, on the first page. */
	public CaseQuery between(@Nullable Integer first, @Nullable Integer last) {
		return new CaseQuery(this.axes, this.text, this.values, this.bases, this.cases, first, last, this.ordering, 1,
				this.size);
	}

	/** The same in another order, on the first page. */
	public CaseQuery orderedBy(Ordering other) {
		return new CaseQuery(this.axes, this.text, this.values, this.bases, this.cases, this.from, this.to, other, 1,
				this.size);
	}

	/** Another page of the same. */
	public CaseQuery onPage(int number) {
		return new CaseQuery(this.axes, this.text, this.values, this.bases, this.cases, this.from, this.to,
				this.ordering, number, this.size);
	}

	/** The same without paging, as files are: all rows, in the order asked for. */
	public CaseQuery whole() {
		return new CaseQuery(this.axes, this.text, this.values, this.bases, this.cases, this.from, this.to,
				this.ordering, 1, DEFAULT_SIZE);
	}

	/**
	 * The selection alone: first page, default order and size. Two queries with equal
	 * selections have the same cases.
	 */
	public CaseQuery selection() {
		return new CaseQuery(this.axes, this.text, this.values, this.bases, this.cases, this.from, this.to,
				usualOrdering(), 1, DEFAULT_SIZE);
	}

	/**
	 * The canonical parameters, in order: facets as displayed, years, cases, then what
	 * differs from the usual view.
	 */
	public List<Parameter> parameters() {
		List<Parameter> parameters = new ArrayList<>();
		add(parameters, "q", this.text, null);
		this.axes.all().map((axis) -> axis.facet().key()).forEach((key) -> {
			values(key).forEach((value) -> parameters.add(new Parameter(key, value)));
			bases(key).forEach((basis) -> parameters.add(new Parameter(key + Axes.BASIS_SUFFIX, basis)));
		});
		add(parameters, "from", this.from, null);
		add(parameters, "to", this.to, null);
		this.cases.forEach((slug) -> parameters.add(new Parameter("case", slug)));
		add(parameters, "sort", this.ordering, usualOrdering());
		add(parameters, "page", this.page, 1);
		add(parameters, "size", this.size, DEFAULT_SIZE);
		return parameters;
	}

	/**
	 * The canonical query string, percent-encoded, without a question mark; empty for
	 * everything in the usual view.
	 */
	public String toQueryString() {
		UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
		parameters().forEach((parameter) -> builder.queryParam(parameter.name(), "{v}"));
		String query = builder.encode().buildAndExpand(parameters().stream().map(Parameter::text).toArray()).getQuery();
		return (query != null) ? query : "";
	}

	/** A link to this query on a page. */
	public String href(String path) {
		String query = toQueryString();
		return query.isEmpty() ? path : path + "?" + query;
	}

	/**
	 * What is selected, in words that follow "12 cases": " chiefly science for diplomacy,
	 * between adversaries".
	 */
	public String inWords() {
		return QueryWords.of(this);
	}

	/**
	 * The order when none is asked for: by relevance where text is looked for, else by
	 * beginning.
	 */
	public Ordering usualOrdering() {
		return (this.text != null) ? Ordering.RELEVANCE : Ordering.DEFAULT;
	}

	/**
	 * The same looking for other text, or for none where it is null, in the usual order
	 * and on the first page.
	 */
	public CaseQuery searching(@Nullable String other) {
		boolean usual = this.ordering.equals(usualOrdering());
		Ordering next = !usual ? this.ordering : (other != null) ? Ordering.RELEVANCE : Ordering.DEFAULT;
		return new CaseQuery(this.axes, other, this.values, this.bases, this.cases, this.from, this.to, next, 1,
				this.size);
	}

	private CaseQuery withValues(String facet, List<String> chosen) {
		Map<String, List<String>> other = new LinkedHashMap<>(this.values);
		other.put(facet, chosen);
		return new CaseQuery(this.axes, this.text, other, this.bases, this.cases, this.from, this.to, this.ordering, 1,
				this.size);
	}

	private static void add(List<Parameter> parameters, String name, @Nullable Object value, @Nullable Object usual) {
		if (value != null && !value.equals(usual)) {
			parameters.add(new Parameter(name, value.toString()));
		}
	}

	private static Map<String, List<String>> ordered(Axes axes, Map<String, List<String>> given,
			Function<Axis, Stream<String>> order) {
		Map<String, List<String>> ordered = new LinkedHashMap<>();
		axes.all().filter((axis) -> given.containsKey(axis.facet().key())).forEach((axis) -> {
			Set<String> chosen = Set.copyOf(given.getOrDefault(axis.facet().key(), List.of()));
			List<String> values = order.apply(axis).filter(chosen::contains).toList();
			if (!values.isEmpty()) {
				ordered.put(axis.facet().key(), values);
			}
		});
		return Collections.unmodifiableMap(ordered);
	}

	/**
	 * A parameter of a query string, not encoded.
	 *
	 * @param name its name
	 * @param text its value
	 */
	public record Parameter(String name, String text) {
	}

}
