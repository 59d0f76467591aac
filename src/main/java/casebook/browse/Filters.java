package casebook.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Origin;
import casebook.search.CaseQuery;
import casebook.search.FacetCounts;
import casebook.search.Ordering;
import casebook.search.Selection;
import casebook.search.ValueCount;
import org.jspecify.annotations.Nullable;

/**
 * The form beside a list: every facet with its values and how many cases each gives.
 *
 * @param open the facets that stand open
 * @param more the others, by the heading they stand under
 * @param moreChosen whether any of the others is chosen, so that they are unfolded
 * @param from the first year asked for, or null
 * @param to the last year asked for, or null
 * @param hidden what the form carries along without showing it
 * @param view the page that the form leads to
 */
public record Filters(List<Filter> open, List<Group> more, boolean moreChosen, @Nullable Integer from,
		@Nullable Integer to, List<CaseQuery.Parameter> hidden, View view) {

	/** What stands in the form beside the facets. */
	private static final Set<String> FIELDS = Set.of("q", "from", "to");

	/** The form for a selection. */
	static Filters of(Selection selection, View view) {
		List<Filter> open = new ArrayList<>();
		Map<String, List<Filter>> more = new LinkedHashMap<>();
		for (FacetCounts facet : selection.facets()) {
			(facet.facet().open() ? open : more.computeIfAbsent(facet.group(), (group) -> new ArrayList<>()))
				.add(Filter.of(facet, selection.query()));
		}
		List<Group> groups = more.entrySet()
			.stream()
			.map((group) -> Group.of(group.getKey(), group.getValue()))
			.toList();
		CaseQuery query = selection.query();
		return new Filters(List.copyOf(open), groups, groups.stream().anyMatch(Group::chosen), query.from(), query.to(),
				Stream.concat(view.besides().stream(), hidden(query)).toList(), view);
	}

	/**
	 * What has no field of its own. An order by relevance is left out: it would be
	 * refused once the words are deleted from their field.
	 */
	private static Stream<CaseQuery.Parameter> hidden(CaseQuery query) {
		Set<String> shown = Stream.concat(FIELDS.stream(), query.axes().all().map((axis) -> axis.facet().key()))
			.collect(Collectors.toSet());
		CaseQuery first = (query.ordering().key() != Ordering.Key.RELEVANCE) ? query
				: query.orderedBy(query.usualOrdering());
		return first.onPage(1).parameters().stream().filter((parameter) -> !shown.contains(parameter.name()));
	}

	/**
	 * Facets under one heading.
	 *
	 * @param label the heading
	 * @param filters the facets
	 * @param chosen whether any of them is chosen
	 */
	public record Group(String label, List<Filter> filters, boolean chosen) {

		static Group of(String label, List<Filter> filters) {
			return new Group(label, List.copyOf(filters), filters.stream().anyMatch(Filter::chosen));
		}

	}

	/**
	 * A facet in the form.
	 *
	 * @param key its key
	 * @param label what people read
	 * @param size how many values it has
	 * @param chosen whether any value is chosen
	 * @param options the values shown
	 * @param all where all values stand; null where all are shown
	 */
	public record Filter(String key, String label, String size, boolean chosen, List<Option> options,
			@Nullable Link all) {

		/** How many values are shown at most; of more the largest are. */
		private static final int MOST = 15;

		private static final int LARGEST = 10;

		static Filter of(FacetCounts facet, CaseQuery query) {
			boolean all = facet.size() <= MOST;
			String href = query.onPage(1).href("/facets/" + facet.facet().key());
			String label = "All " + facet.size() + " "
					+ ((facet.facet().origin() == Origin.PARTICIPANT) ? Words.small(facet.facet().label()) : "values");
			return new Filter(facet.facet().key(), facet.facet().label(),
					facet.size() + ((facet.size() == 1) ? " value" : " values"), facet.isChosen(),
					(all ? shown(facet) : largest(facet)).stream()
						.map((value) -> Option.of(facet.facet().key(), value))
						.toList(),
					all ? null : new Link(label, href));
		}

		private static List<ValueCount> shown(FacetCounts facet) {
			return facet.values().stream().filter(Filter::isShown).toList();
		}

		/**
		 * The largest values, and whatever is chosen; actors the largest first, codes in
		 * their own order.
		 */
		private static List<ValueCount> largest(FacetCounts facet) {
			Comparator<ValueCount> bySize = Comparator.comparingInt(ValueCount::count).reversed();
			Set<ValueCount> largest = facet.values()
				.stream()
				.filter((value) -> !value.value().isGap() && value.count() > 0)
				.sorted(bySize)
				.limit(LARGEST)
				.collect(Collectors.toSet());
			List<ValueCount> shown = facet.values()
				.stream()
				.filter((value) -> largest.contains(value) || value.selected()
						|| (value.value().isGap() && value.count() > 0))
				.toList();
			return (facet.facet().origin() != Origin.PARTICIPANT) ? shown
					: shown.stream()
						.sorted(Comparator.comparing((ValueCount value) -> value.value().isGap()).thenComparing(bySize))
						.toList();
		}

		/** Gaps are shown only where there is something in them. */
		private static boolean isShown(ValueCount value) {
			return !value.value().isGap() || value.count() > 0 || value.selected();
		}

	}

	/**
	 * A value in the form.
	 *
	 * @param id the identity of its box on the page
	 * @param key its key
	 * @param label what people read
	 * @param count how many cases one gets by choosing it
	 * @param selected whether it is chosen
	 * @param disabled whether choosing it would give nothing
	 */
	public record Option(String id, String key, String label, int count, boolean selected, boolean disabled) {

		static Option of(String facet, ValueCount value) {
			return new Option("f-" + facet + "-" + value.value().key(), value.value().key(), value.value().label(),
					value.count(), value.selected(), value.count() == 0 && !value.selected());
		}

	}

}
