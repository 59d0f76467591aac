package casebook.explore;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.FacetValue;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a selection by combinations of conditions, with the form to choose these.
 *
 * @param look what surrounds it
 * @param choices a field for each condition, free ones last
 * @param explain the field for what is to be explained
 * @param missing what the question still lacks, in words; or null
 * @param examples questions that the collection declares
 * @param answer the table; null where the question is not complete
 * @param files the table as files; empty where there is none
 */
record TruthTablePage(Look look, List<Choice> choices, Choice explain, @Nullable String missing, List<Preset> examples,
		@Nullable Configurations answer, List<Link> files) {

	static TruthTablePage of(Snapshot snapshot, ReadQuery read, TruthTableRequest request, Visit visit) {
		Selection selection = Look.selection(snapshot, read);
		CaseQuery query = selection.query();
		FacetValue outcome = request.outcome();
		boolean complete = request.isComplete() && outcome != null;
		return new TruthTablePage(Look.of(request.view(), snapshot, selection, read, visit),
				IntStream.range(0, TruthTableRequest.MOST)
					.mapToObj((i) -> Choice.of(snapshot, "condition-" + (i + 1), "Condition " + (i + 1),
							(i < request.conditions().size()) ? request.conditions().get(i) : null))
					.toList(),
				Choice.of(snapshot, "explain", "What they may explain", outcome), missing(request),
				examples(snapshot, request::equals),
				(complete && outcome != null) ? Configurations.of(selection.truthTable(request.conditions(), outcome),
						query, selection.count().background()) : null,
				complete ? Stream.of("csv", "json")
					.map((form) -> new Link(form.toUpperCase(Locale.ROOT),
							request.at("/explore/truth-table." + form).href(query)))
					.toList() : List.of());
	}

	private static @Nullable String missing(TruthTableRequest request) {
		boolean untouched = request.conditions().isEmpty() && request.outcome() == null;
		if (untouched || request.isComplete()) {
			return null;
		}
		return (request.conditions().size() < TruthTableRequest.FEWEST)
				? "Choose at least two conditions: combinations need two." : "Choose what the conditions may explain.";
	}

	/**
	 * The questions that the collection declares.
	 * @param snapshot the edition
	 * @param shown which of them is shown
	 */
	static List<Preset> examples(Snapshot snapshot, Predicate<TruthTableRequest> shown) {
		return snapshot.collection().explanations().stream().map((example) -> {
			TruthTableRequest question = question(snapshot, example);
			return new Preset(example.label(), example.note(),
					question.view().href(Asked.query(snapshot, example.query())), shown.test(question));
		}).toList();
	}

	private static TruthTableRequest question(Snapshot snapshot, Collection.Explanation example) {
		return new TruthTableRequest(
				example.conditions().stream().map((text) -> Asked.value(snapshot, "conditions", text)).toList(),
				Asked.value(snapshot, "explain", example.explain()));
	}

	/**
	 * A field of the form: the values of all facets but actors, who are too many; one of
	 * these that is chosen stands there too.
	 *
	 * @param id the identity of the field
	 * @param label what people read
	 * @param groups the values by facet
	 */
	record Choice(String id, String label, List<Option.Group> groups) {

		static Choice of(Snapshot snapshot, String id, String label, @Nullable FacetValue chosen) {
			return new Choice(id, label,
					snapshot.axes()
						.all()
						.filter((axis) -> axis.facet().origin() != Origin.PARTICIPANT || isOf(axis.facet(), chosen))
						.map((axis) -> new Option.Group(axis.facet().label(), options(axis, chosen)))
						.toList());
		}

		private static List<Option> options(Axis axis, @Nullable FacetValue chosen) {
			Stream<AxisValue> values = axis.substantive().stream();
			return ((axis.facet().origin() == Origin.PARTICIPANT && chosen != null) ? Stream.of(chosen.value())
					: values)
				.map((value) -> new FacetValue(axis.facet(), value))
				.map((value) -> new Option(value.key(), value.label(), value.equals(chosen)))
				.toList();
		}

		private static boolean isOf(Facet facet, @Nullable FacetValue chosen) {
			return chosen != null && chosen.facet().equals(facet);
		}

	}

}
