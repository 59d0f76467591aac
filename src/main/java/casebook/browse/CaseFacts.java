package casebook.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.catalog.FacetGroup;
import casebook.catalog.Origin;
import casebook.catalog.Participation;
import casebook.site.ActorAddress;
import org.jspecify.annotations.Nullable;

/**
 * The box of facts under the summary: when, who, and every coded value in short form.
 *
 * @param groups the facts, in the groups of the vocabulary
 */
record CaseFacts(List<Group> groups) {

	/** Keeps its own copy. */
	CaseFacts {
		groups = List.copyOf(groups);
	}

	static CaseFacts of(CaseInEdition caseStudy) {
		List<Group> groups = new ArrayList<>();
		groups.add(
				new Group("When and who",
						Stream
							.concat(Stream.of(new Fact("Dates", null,
									List.of(new Line(List
										.of(new Value(CaseDates.inWords(caseStudy.record().period()), null, null)),
											"")))),
									caseStudy.vocabulary()
										.facets()
										.filter((facet) -> facet.origin() == Origin.PARTICIPANT)
										.map((facet) -> new Fact(facet.label(), facet.question(),
												participants(caseStudy, facet))))
							.filter((fact) -> !fact.lines().isEmpty())
							.toList()));
		caseStudy.vocabulary().groups().stream().map((group) -> group(caseStudy, group)).forEach(groups::add);
		return new CaseFacts(groups.stream().filter((group) -> !group.facts().isEmpty()).toList());
	}

	private static Group group(CaseInEdition caseStudy, FacetGroup group) {
		return new Group(group.label(),
				group.facets()
					.stream()
					.filter((facet) -> facet.isDimension() && !caseStudy.record().codings(facet.key()).isEmpty())
					.map((facet) -> new Fact(facet.label(), facet.question(), codings(caseStudy, facet)))
					.toList());
	}

	private static List<Line> codings(CaseInEdition caseStudy, Facet facet) {
		List<Coding> codings = caseStudy.record().codings(facet.key());
		return codings.stream().map((coding) -> {
			String chief = (coding.primary() && codings.size() > 1) ? "chiefly" : "";
			String asOf = (coding.asOf() != null) ? "as of " + CaseDates.inWords(coding.asOf()) : chief;
			return new Line(List.of(new Value(CaseInEdition.label(facet, coding.code()),
					caseStudy.listHref(facet.key(), coding.code()), null)), asOf);
		}).toList();
	}

	/** Neighbours in the same role share a line. */
	private static List<Line> participants(CaseInEdition caseStudy, Facet facet) {
		List<Line> lines = new ArrayList<>();
		for (Participation part : caseStudy.record().participants().of(ActorKind.of(facet.key()))) {
			Value value = actor(caseStudy, facet, part);
			int last = lines.size() - 1;
			if (last >= 0 && lines.get(last).remark().equals(part.role())) {
				lines.set(last, lines.get(last).with(value));
			}
			else {
				lines.add(new Line(List.of(value), part.role()));
			}
		}
		return lines;
	}

	private static Value actor(CaseInEdition caseStudy, Facet facet, Participation part) {
		String name = caseStudy.snapshot().actor(part.actor()).map(Actor::name).orElse(part.actor());
		String then = Objects.requireNonNullElse(part.nameThen(), name);
		return new Value(then, ActorAddress.of(ActorKind.of(facet.key()), part.actor()),
				then.equals(name) ? null : "filed under " + name);
	}

	/**
	 * Facts under one heading.
	 *
	 * @param label the heading
	 * @param facts the facts
	 */
	record Group(String label, List<Fact> facts) {
	}

	/**
	 * What is known in one respect.
	 *
	 * @param label the respect
	 * @param question the question that the values answer, or null
	 * @param lines the values
	 */
	record Fact(String label, @Nullable String question, List<Line> lines) {
	}

	/**
	 * Values of which the same is to be remarked.
	 *
	 * @param values the values
	 * @param remark a role, a date or the like; empty for none
	 */
	record Line(List<Value> values, String remark) {

		private Line with(Value value) {
			return new Line(Stream.concat(this.values.stream(), Stream.of(value)).toList(), this.remark);
		}

	}

	/**
	 * A value.
	 *
	 * @param label what people read
	 * @param href the list of all cases with it, the page of an actor, or null
	 * @param filed the name it is filed under, where that differs, or null
	 */
	record Value(String label, @Nullable String href, @Nullable String filed) {
	}

}
