package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import casebook.browse.Link;
import casebook.browse.SideBySide;
import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.search.Axis;
import casebook.search.CaseQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;
import casebook.site.Frame;
import casebook.site.Lens;
import casebook.site.Section;
import casebook.site.TimeBar;
import casebook.site.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * The page of a state, an organisation or a person: what is known of it, its cases along
 * the years with its part in each, and who else takes part in them.
 *
 * @param frame what surrounds it
 * @param all all actors of the kind
 * @param name its name
 * @param facts what is known of it
 * @param codes what it is called in other data
 * @param note a remark of the editors, or null
 * @param ground the sources of the entry
 * @param before what the predecessors are to it
 * @param predecessors what it came from; an address is empty where there is no page
 * @param after what the successors are to it
 * @param successors what came of it; likewise
 * @param sentence what it is and in how many cases it takes part, from when to when
 * @param ways the same cases elsewhere
 * @param ticks the years along the cases
 * @param scale how to read them, in words
 * @param parts its cases, by their beginning
 * @param more how many more cases there are, with the list of all; empty for none
 * @param company who else takes part
 */
record ActorPage(Frame frame, Link all, String name, List<ActorFact> facts, List<ActorCode> codes,
		@Nullable String note, List<Cited> ground, String before, List<Link> predecessors, String after,
		List<Link> successors, String sentence, List<Link> ways, List<TimeScale.Tick> ticks, String scale,
		List<ActorPart> parts, List<Link> more, List<ActorCompany> company) {

	/** How many cases are drawn. */
	static final int MOST = 100;

	/**
	 * The page of an actor.
	 * @param address where it is
	 */
	static ActorPage of(Snapshot snapshot, Actor actor, String address) {
		String kind = ActorNouns.one(actor.kind());
		Frame frame = new Frame(actor.name() + " (" + kind + ")",
				actor.name() + ", " + kind + ": its part in each case, along the years.", Section.REFERENCE, address,
				snapshot.edition(), snapshot.collection());
		Optional<Selection> selection = selection(snapshot, actor);
		List<CaseLine> lines = selection.map((cases) -> cases.rows().toList()).orElse(List.of());
		List<CaseLine> shown = lines.stream().limit(MOST).toList();
		TimeScale scale = TimeScale.withEvents(shown, snapshot.edition().madeAt());
		ActorTies ties = ActorTies.of(snapshot);
		return new ActorPage(frame, new Link(ActorNouns.all(snapshot, actor.kind()), ActorAddress.all(actor.kind())),
				actor.name(), ActorFact.of(snapshot, actor, lines), ActorCode.of(actor), actor.note(),
				Cited.of(snapshot, actor.sources()), isState(actor) ? "Earlier state" : "Came from",
				ties.predecessors(snapshot, actor), isState(actor) ? "Later state" : "Became",
				ties.successors(snapshot, actor), ActorSentence.of(snapshot, actor, lines),
				selection.map(ActorPage::ways).orElse(List.of()), scale.ticks(TimeBar.GRID), scale(scale),
				shown.stream()
					.map((line) -> ActorPart.of(snapshot, actor, line, scale,
							selection.filter((cases) -> cases.isBackground(line)).isPresent()))
					.toList(),
				more(selection, lines.size()), ActorCompany.of(snapshot, actor, lines));
	}

	/** Whether nothing is known of it besides its name. */
	public boolean isBare() {
		return this.facts.isEmpty() && this.codes.isEmpty() && this.predecessors.isEmpty() && this.successors.isEmpty();
	}

	/** The cases of an actor; empty where it has none. */
	private static Optional<Selection> selection(Snapshot snapshot, Actor actor) {
		String facet = actor.kind().key();
		return snapshot.axes()
			.axis(facet)
			.flatMap((Axis axis) -> axis.value(actor.key()))
			.map((value) -> snapshot.select(CaseQuery.everything(snapshot.axes()).choosing(facet, value.key())));
	}

	private static List<Link> ways(Selection selection) {
		List<Link> ways = new ArrayList<>();
		ways.add(new Link("As a list, with filters", selection.query().href("/cases")));
		SideBySide.href(selection).ifPresent((href) -> ways.add(new Link("Compare these cases", href)));
		ways.add(new Link("Timeline with every event", selection.query().href(Lens.TIMELINE.path())));
		return List.copyOf(ways);
	}

	private static List<Link> more(Optional<Selection> selection, int number) {
		return selection.filter((cases) -> number > MOST)
			.map((cases) -> List
				.of(new Link("The first " + MOST + " are shown. All " + cases.count().inWords() + " as a list",
						cases.query().href("/cases"))))
			.orElse(List.of());
	}

	/** A state may join another, so that neither came from the other. */
	private static boolean isState(Actor actor) {
		return actor.kind() == ActorKind.COUNTRY;
	}

	private static String scale(TimeScale scale) {
		return "The bars run from " + scale.from() + " to today"
				+ (scale.isBent() ? "; the years before " + scale.bend() + " are drawn closer together." : ".");
	}

}
