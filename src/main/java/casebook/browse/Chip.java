package casebook.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A part of a selection, with what is left when it is taken away.
 *
 * @param facet what it limits
 * @param label to what
 * @param query the query without it
 * @param view the page that shows the selection
 */
public record Chip(String facet, String label, CaseQuery query, View view) {

	/** The same page without this part. */
	public String href() {
		return this.view.href(this.query);
	}

	/** How much the list has without this part. */
	EntryCount count(Snapshot snapshot) {
		return snapshot.select(this.query).count();
	}

	/** The parts of a selection, in the order in which the sentence says them. */
	static List<Chip> of(CaseQuery query, View view) {
		List<Chip> chips = new ArrayList<>();
		if (query.text() != null) {
			chips.add(new Chip("Words", query.quoted(), query.searching(null), view));
		}
		query.axes().all().forEach((axis) -> {
			chosen(axis, query, view).forEach(chips::add);
			bases(axis, query, view).forEach(chips::add);
		});
		if (query.from() != null || query.to() != null) {
			chips.add(new Chip("Under way", years(query.from(), query.to()), query.between(null, null), view));
		}
		if (!query.cases().isEmpty()) {
			chips.add(new Chip("Picked by hand", Words.counted(query.cases().size(), "case"), query.picking(List.of()),
					view));
		}
		return List.copyOf(chips);
	}

	private static Stream<Chip> chosen(Axis axis, CaseQuery query, View view) {
		String facet = axis.facet().key();
		return axis.values()
			.stream()
			.filter((value) -> query.chooses(facet, value.key()))
			.map((AxisValue value) -> new Chip(axis.facet().label(), value.label(), query.without(facet, value.key()),
					view));
	}

	private static Stream<Chip> bases(Axis axis, CaseQuery query, View view) {
		List<String> bases = query.bases(axis.facet().key());
		return bases.isEmpty() ? Stream.empty()
				: Stream.of(new Chip(axis.facet().label() + ", ground",
						String.join(" or ", bases.stream().map(query.axes().terms()::basisLabel).toList()),
						query.withoutBases(axis.facet().key()), view));
	}

	private static String years(@Nullable Integer from, @Nullable Integer to) {
		if (from == null) {
			return "up to " + to;
		}
		return (to == null) ? "from " + from : from.equals(to) ? String.valueOf(from) : from + "\u2013" + to;
	}

}
