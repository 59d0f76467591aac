package casebook.browse;

import java.util.List;

import casebook.search.CaseQuery;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page that shows a selection: the list, or a lens over it. Chips, filters and other
 * ways on from a selection lead to the same page again.
 *
 * @param path where the page is
 * @param besides what it is asked beside the selection, which every way on carries along
 * @param button what the button of its filters says
 */
public record View(String path, List<CaseQuery.Parameter> besides, String button) {

	/** The list of cases. */
	public static final View LIST = new View("/cases", List.of(), "Show cases");

	/** Keeps its own copy. */
	public View {
		besides = List.copyOf(besides);
	}

	/** The address at which the page shows a selection. */
	public String href(CaseQuery query) {
		if (this.besides.isEmpty()) {
			return query.href(this.path);
		}
		UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
		this.besides.forEach((parameter) -> builder.queryParam(parameter.name(), "{v}"));
		String own = builder.encode()
			.buildAndExpand(this.besides.stream().map(CaseQuery.Parameter::text).toArray())
			.getQuery();
		String selection = query.toQueryString();
		return this.path + "?" + own + (selection.isEmpty() ? "" : "&" + selection);
	}

}
