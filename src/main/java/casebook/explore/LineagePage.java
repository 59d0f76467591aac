package casebook.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.browse.View;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.RelationKind;
import casebook.search.CaseQuery;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.Lens;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What led to what: the one chain that the selected cases belong to, or all of them to
 * choose from.
 *
 * @param look what surrounds it
 * @param note what is shown, in words
 * @param chains the chains to choose from; empty where one is drawn or there is none
 * @param drawing the chain; null where there are several or none
 * @param legend the kinds of links
 * @param steps the cases of the chain with their links
 */
record LineagePage(Look look, String note, List<Entry> chains, @Nullable LineageDrawing drawing, List<Kind> legend,
		List<Step> steps) {

	/** The most cases that are drawn. */
	private static final int MOST = 40;

	/** The most chains to choose from. */
	private static final int CHAINS = 100;

	static LineagePage of(Snapshot snapshot, ReadQuery read, Visit visit) {
		Selection selection = Look.selection(snapshot, read);
		Look look = Look.of(new View(Lens.LINEAGE.path(), List.of(), "Show cases"), snapshot, selection, read, visit);
		Set<String> wanted = selection.rows().map(CaseLine::slug).collect(Collectors.toSet());
		List<Chain> chains = Chain.of(snapshot, wanted);
		List<Kind> legend = Chain.kinds(snapshot).stream().map((kind) -> Kind.of(snapshot, kind)).toList();
		if (chains.size() != 1) {
			return new LineagePage(look, note(wanted, chains),
					chains.stream().limit(CHAINS).map((chain) -> Entry.of(snapshot, chain, wanted)).toList(), null,
					legend, List.of());
		}
		Chain whole = chains.get(0);
		Chain chain = whole.around(whole.cases().stream().map(CaseLine::slug).filter(wanted::contains).toList(), MOST);
		return new LineagePage(look, note(snapshot, whole, chain), List.of(),
				LineageDrawing.of(snapshot, chain, wanted), legend,
				chain.cases().stream().map((line) -> Step.of(snapshot, chain, line, wanted)).toList());
	}

	private static String note(Set<String> wanted, List<Chain> chains) {
		if (chains.isEmpty()) {
			return ((wanted.size() == 1) ? "This case has no" : "None of these cases has a")
					+ " link that says what it led to or came from.";
		}
		long linked = chains.stream()
			.flatMap((chain) -> chain.cases().stream().map(CaseLine::slug))
			.filter(wanted::contains)
			.count();
		String note = linked + " of these belong to " + chains.size()
				+ " chains, in which one led to another. Choose one to see it drawn.";
		return (chains.size() <= CHAINS) ? note : note + " The " + CHAINS + " longest are listed.";
	}

	private static String note(Snapshot snapshot, Chain whole, Chain chain) {
		int all = whole.cases().size();
		return (chain.cases().size() == all)
				? snapshot.count(whole.cases()).inWords() + " joined by " + Words.counted(chain.links().size(), "link")
						+ "."
				: "The nearest " + chain.cases().size() + " of " + snapshot.count(whole.cases()).inWords()
						+ " that hang together are drawn.";
	}

	/**
	 * A chain to choose.
	 *
	 * @param link its first and last case, with the drawing
	 * @param cases how many cases it has, in words
	 * @param years from when to when they began
	 * @param titles the cases; empty where the link names both of two
	 */
	record Entry(Link link, String cases, String years, String titles) {

		private static final int NAMED = 12;

		static Entry of(Snapshot snapshot, Chain chain, Set<String> wanted) {
			List<CaseLine> cases = chain.cases();
			String slug = cases.stream().map(CaseLine::slug).filter(wanted::contains).findFirst().orElseThrow();
			CaseLine first = cases.get(0);
			CaseLine last = cases.get(cases.size() - 1);
			return new Entry(
					new Link("From \u201c" + first.title() + "\u201d to \u201c" + last.title() + "\u201d",
							CaseQuery.everything(snapshot.axes()).picking(List.of(slug)).href(Lens.LINEAGE.path())),
					snapshot.count(cases).inWords(), years(first.period().startYear(), last.period().startYear()),
					(cases.size() == 2) ? ""
							: cases.stream()
								.limit(NAMED)
								.map(CaseLine::title)
								.collect(Collectors.joining("\u00a0\u00b7 "))
									+ ((cases.size() > NAMED) ? " and " + (cases.size() - NAMED) + " more" : ""));
		}

		private static String years(int first, int last) {
			return (first == last) ? String.valueOf(first) : first + "\u2013" + last;
		}

	}

	/**
	 * A kind of link.
	 *
	 * @param label how it reads
	 * @param style the class of its line
	 */
	record Kind(String label, String style) {

		static Kind of(Snapshot snapshot, RelationKind kind) {
			return new Kind(kind.label(), LineageDrawing.style(Chain.kinds(snapshot), kind.key()));
		}

	}

	/**
	 * A case of the chain.
	 *
	 * @param link the case
	 * @param years when
	 * @param badge its badge, or null
	 * @param wanted whether it was asked for
	 * @param links its links, read from this case
	 */
	record Step(Link link, String years, @Nullable Badge badge, boolean wanted, List<Tie> links) {

		static Step of(Snapshot snapshot, Chain chain, CaseLine line, Set<String> wanted) {
			return new Step(new Link(line.title(), "/cases/" + line.slug()), line.period().years(),
					Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line)).orElse(null),
					wanted.contains(line.slug()),
					chain.links().stream().flatMap((link) -> Tie.of(snapshot, link, line)).toList());
		}

	}

	/**
	 * A link read from one of its cases.
	 *
	 * @param label how it reads
	 * @param other the other case
	 * @param note what it consists in, or null
	 */
	record Tie(String label, Link other, @Nullable String note) {

		static Stream<Tie> of(Snapshot snapshot, CaseLink link, CaseLine line) {
			boolean from = link.from().equals(line.slug());
			if (!from && !link.to().equals(line.slug())) {
				return Stream.empty();
			}
			String label = snapshot.vocabulary()
				.terms()
				.relationKind(link.kind())
				.map((kind) -> from ? kind.label() : kind.inverseLabel())
				.orElse(link.kind());
			return snapshot.line(from ? link.to() : link.from())
				.map((other) -> new Tie(label, new Link(other.title(), "/cases/" + other.slug()), link.note()))
				.stream();
		}

	}

}
