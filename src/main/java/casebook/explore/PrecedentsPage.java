package casebook.explore;

import java.util.ArrayList;
import java.util.List;

import casebook.browse.Chip;
import casebook.browse.Link;
import casebook.browse.Panel;
import casebook.browse.View;
import casebook.catalog.Code;
import casebook.search.Axis;
import casebook.search.CaseQuery;
import casebook.search.Parameters;
import casebook.search.Situation;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A situation at hand, and the cases that come nearest to it. One that went badly is
 * always among them.
 *
 * @param frame what surrounds it
 * @param heading the situation in words
 * @param ignored what was asked and means nothing here, in words; or null
 * @param fields what describes a situation; empty where the collection declares nothing
 * @param chips the parts of the situation
 * @param all the page with nothing asked
 * @param answers the cases that come nearest; null where nothing is asked
 */
record PrecedentsPage(Frame frame, String heading, @Nullable String ignored, List<Field> fields, List<Chip> chips,
		Link all, @Nullable PrecedentAnswers answers) {

	private static final String PATH = "/precedents";

	private static final View VIEW = new View(PATH, List.of(), "Find precedents");

	/**
	 * The page of a situation.
	 * @param snapshot the edition
	 * @param situation the situation; null where the collection declares nothing for one
	 * @param parameters what was asked
	 * @param visit the request
	 */
	static PrecedentsPage of(Snapshot snapshot, @Nullable Situation situation, Parameters parameters, Visit visit) {
		CaseQuery query = (situation != null) ? situation.query() : CaseQuery.everything(snapshot.axes());
		PrecedentAnswers answers = (situation != null && !situation.isBlank())
				? PrecedentAnswers.of(snapshot, situation) : null;
		String heading = (answers != null) ? "Precedents for a case" + query.inWords() : "Find a precedent";
		Frame frame = new Frame(heading, heading + ": the documented cases that come nearest, and what came of them.",
				Section.LENSES, visit.canonical(query.href(PATH)), snapshot.edition(), snapshot.collection());
		return new PrecedentsPage(
				frame, heading, Panel.ignored(parameters.besides(keys(situation))), (situation != null)
						? situation.axes().stream().map((axis) -> Field.of(axis, query)).toList() : List.of(),
				chips(query), new Link("Ask anew", PATH), answers);
	}

	private static List<String> keys(@Nullable Situation situation) {
		return (situation != null) ? situation.axes().stream().map((axis) -> axis.facet().key()).toList() : List.of();
	}

	private static List<Chip> chips(CaseQuery query) {
		List<Chip> chips = new ArrayList<>();
		query.values()
			.forEach((facet, values) -> query.axes()
				.axis(facet)
				.ifPresent((axis) -> axis.values()
					.stream()
					.filter((value) -> values.contains(value.key()))
					.forEach((value) -> chips
						.add(new Chip(axis.facet().label(), value.label(), query.without(facet, value.key()), VIEW)))));
		return List.copyOf(chips);
	}

	/**
	 * A facet that describes a situation, as the form asks for it.
	 *
	 * @param key the facet
	 * @param label its name
	 * @param question the question that it answers, or null
	 * @param options its values
	 */
	record Field(String key, String label, @Nullable String question, List<Choice> options) {

		static Field of(Axis axis, CaseQuery query) {
			String key = axis.facet().key();
			return new Field(key, axis.facet().label(), axis.facet().question(),
					axis.substantive()
						.stream()
						.map((value) -> new Choice(value.key(), value.label(),
								axis.facet().code(value.key()).map(Code::definition).orElse(null),
								query.chooses(key, value.key())))
						.toList());
		}

	}

	/**
	 * A value in the form.
	 *
	 * @param value its key
	 * @param label what people read
	 * @param definition when it applies, or null
	 * @param chosen whether it is chosen
	 */
	record Choice(String value, String label, @Nullable String definition, boolean chosen) {
	}

}
